-- Every event that holds, with its sentence.
SELECT e.id,
    CASE WHEN e.date = '' THEN a.published ELSE e.date END AS date,
    e.actor, e.actor_sector, e.recipient, e.recipient_sector,
    e.type AS plover, e.mode, e.quad, e.score, e.factuality,
    e.said_by AS attribution, e.mutual AS symmetric, e.confidence,
    e.article_id AS article, a.published, a.outlet, a.url, s.text AS sentence,
    'demarche' AS dataset, e.day, e.coder
FROM event e
JOIN article a ON a.id = e.article_id AND a.reading = e.reading
JOIN sentence s ON s.article_id = e.article_id AND s.reading = e.reading
    AND s.number = e.sentence
WHERE e.valid_to IS NULL
