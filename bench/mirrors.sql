WITH e AS (SELECT *, CASE WHEN code IN ('042', '043', 'Make a visit', 'Host a visit') THEN '042' ELSE code END AS act
  FROM outside_event WHERE valid_to IS NULL),
 r AS (SELECT DISTINCT dataset, day, reference, actor_text, recipient_text, act FROM e),
 j AS (SELECT e.*, r.day IS NOT NULL AS mirrored, e.actor <> e.recipient AND e.actor <> 'UNK' AND e.recipient <> 'UNK' AS abroad
  FROM e LEFT JOIN r ON r.dataset = e.dataset AND r.day = e.day AND r.reference = e.reference AND r.act = e.act
   AND r.actor_text = e.recipient_text AND r.recipient_text = e.actor_text AND e.actor_text <> e.recipient_text)
SELECT dataset, coalesce(type, 'all') AS type, count(*) AS n, count(*) FILTER (WHERE mirrored) AS mirrored,
 round(100.0 * count(*) FILTER (WHERE mirrored) / n, 1) AS percent, count(*) FILTER (WHERE abroad) AS n_abroad,
 round(100.0 * count(*) FILTER (WHERE mirrored AND abroad) / n_abroad, 1) AS percent_abroad
FROM j GROUP BY GROUPING SETS ((dataset, type), (dataset)) ORDER BY dataset, mirrored DESC
-- Rows of data sets that another row tells the other way round: ./demarche sql "$(cat bench/mirrors.sql)" --record FILE
