-- Events in the columns of PETRARCH's output: date, source, target, code, issues, ids, address,
-- source of the story.
SELECT strftime(day, '%Y%m%d') AS date, actor_place || actor_role AS source,
    recipient_place || recipient_role AS target, cameo AS code, NULL AS issues, place AS ids, url,
    CASE WHEN outlet = '' THEN 'NULL' ELSE outlet END AS story_source
FROM placed
ORDER BY actor, recipient, day, dataset, id
