WITH e AS (SELECT *, left(code, 3) AS root, CASE WHEN code IN ('042', '043') THEN '042' ELSE code END AS act
  FROM outside_event WHERE dataset = 'icews' AND valid_to IS NULL),
 r AS (SELECT DISTINCT day, reference, actor_text, recipient_text, act FROM e)
SELECT root, count(*) AS n, count(*) FILTER (WHERE r.day IS NOT NULL) AS mirrored
FROM e LEFT JOIN r ON r.day = e.day AND r.reference = e.reference AND r.act = e.act
 AND r.actor_text = e.recipient_text AND r.recipient_text = e.actor_text AND e.actor_text <> e.recipient_text
GROUP BY root ORDER BY n DESC
-- Rows of a data set that another row tells the other way round: ./demarche sql "$(cat bench/mirrors.sql)" --record FILE
