-- Which outlets report deals first?
-- 어느 매체가 거래를 가장 먼저 보도하나?
WITH told AS (
  SELECT DISTINCT m.deal_id, a.outlet, a.published_at, a.article_id
  FROM deal_mentions AS m
  JOIN articles AS a USING (article_id)
  WHERE m.is_main AND a.duplicate_of IS NULL AND a.outlet IS NOT NULL
),
ranked AS (
  SELECT
    *,
    row_number() OVER (PARTITION BY deal_id ORDER BY published_at, article_id) AS place
  FROM told
)
SELECT
  outlet,
  count(DISTINCT deal_id) AS deals,
  count_if(place = 1) AS first
FROM ranked
GROUP BY outlet
ORDER BY first DESC, deals DESC, outlet
