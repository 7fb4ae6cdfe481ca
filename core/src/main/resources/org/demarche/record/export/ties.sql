-- Standing ties that hold: changes accepted here or in an imported record, and what other data sets tell.
SELECT dataset, kind, what, a, b, name, note, begins, ends, false AS cut, NULL::INTEGER AS bodies,
    source, coder
FROM tie_decision
WHERE valid_to IS NULL AND answer = 'accepted'
UNION ALL BY NAME
SELECT dataset, CASE WHEN bodies IS NOT NULL THEN 'shared' WHEN b = '' THEN 'membership'
     ELSE 'treaty' END AS kind,
    what, a, b, name, '' AS note, begins, ends, cut, bodies, dataset AS source, '' AS coder
FROM outside_tie
WHERE valid_to IS NULL
ORDER BY dataset, kind, a, b, what, name, begins, ends, source
