-- Events that happened, on a day that is known, with the codes CAMEO gives them and their parties.
-- What comes after must not hold tabs or ends of lines.
SELECT h.*, c.cameo,
    coalesce(a.cameo, actor) AS actor_place, coalesce(r.cameo, recipient) AS recipient_place,
    CASE WHEN starts_with(actor_place, actor_sector) THEN ''
        ELSE CASE actor_sector WHEN 'JRN' THEN 'MED' WHEN 'MED' THEN 'HLH' WHEN 'IGO' THEN ''
            WHEN 'UNK' THEN '' ELSE actor_sector END END AS actor_role,
    CASE WHEN starts_with(recipient_place, recipient_sector) THEN ''
        ELSE CASE recipient_sector WHEN 'JRN' THEN 'MED' WHEN 'MED' THEN 'HLH' WHEN 'IGO' THEN ''
            WHEN 'UNK' THEN '' ELSE recipient_sector END END AS recipient_role
FROM (
    SELECT 'demarche' AS dataset, e.id, e.actor, e.actor_sector, e.recipient, e.recipient_sector,
        e.type, e.mode, e.quad, e.score, e.day, coalesce(a.published_from, e.day) AS added,
        1 AS reports, regexp_replace(a.url, '\s+', ' ', 'g') AS url,
        regexp_replace(a.outlet, '\s+', ' ', 'g') AS outlet,
        regexp_replace(e.article_id, '\s+', ' ', 'g') || '_' || e.sentence AS place
    FROM event e
    JOIN article a ON a.id = e.article_id AND a.reading = e.reading
    WHERE e.valid_to IS NULL AND e.factuality = 'actual'
        AND CASE WHEN e.date_from IS NULL THEN a.published_to - a.published_from
            ELSE e.date_to - e.date_from END = 1
    UNION ALL
    SELECT dataset, key, actor, actor_sector, recipient, recipient_sector,
        type, mode, quad, score, day, day, reports,
        regexp_replace(reference, '\s+', ' ', 'g'), '',
        dataset || '_' || regexp_replace(key, '\s+', ' ', 'g')
    FROM outside_event
    WHERE valid_to IS NULL AND day_end - day = 1) h
JOIN cameo c ON c.type = h.type AND c.mode = h.mode
LEFT JOIN called a ON a.party = h.actor
LEFT JOIN called r ON r.party = h.recipient
