-- Every event that holds: own coding with its sentence, other data sets with what they tell.
SELECT e.id,
    CASE WHEN e.date = '' THEN a.published ELSE e.date END AS date,
    e.actor, e.actor_sector, e.recipient, e.recipient_sector,
    e.type AS plover, e.mode, e.quad, e.score, e.factuality,
    e.said_by AS attribution, e.mutual AS symmetric, e.confidence,
    e.article_id AS article, a.published, a.outlet, a.url, s.text AS sentence,
    'demarche' AS dataset, e.day, e.coder, '' AS code, 1 AS reports
FROM event e
JOIN article a ON a.id = e.article_id AND a.reading = e.reading
JOIN sentence s ON s.article_id = e.article_id AND s.reading = e.reading
    AND s.number = e.sentence
WHERE e.valid_to IS NULL
UNION ALL BY NAME
SELECT key AS id, day::VARCHAR AS date,
    actor, actor_sector, recipient, recipient_sector,
    type AS plover, mode, quad, score, 'actual' AS factuality,
    '' AS attribution, mutual AS symmetric, NULL::DOUBLE AS confidence,
    '' AS article, '' AS published, '' AS outlet, reference AS url, text AS sentence,
    dataset, day, '' AS coder, code, reports
FROM outside_event
WHERE valid_to IS NULL
