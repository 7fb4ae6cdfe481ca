-- How states voted in the General Assembly, as the data set tells it.
SELECT dataset, roll_call, year, state, vote
FROM outside_vote
WHERE valid_to IS NULL AND state <> ''
ORDER BY dataset, year, length(roll_call), roll_call, state
