-- Where do articles give different sums for one deal, and which one stands in deals?
-- 한 거래의 금액을 기사마다 다르게 전한 경우는 무엇이고, deals에는 어느 값이 남았나?
WITH told AS (
  SELECT m.deal_id, a.currency, a.value, m.article_id
  FROM deal_mentions AS m
  LATERAL VIEW explode(m.amounts) AS a
  WHERE a.kind = 'DEAL_VALUE'
),
apart AS (
  SELECT deal_id, currency, array_sort(collect_set(value)) AS told
  FROM told
  GROUP BY deal_id, currency
  HAVING count(DISTINCT value) > 1
)
SELECT apart.deal_id, apart.currency, apart.told, best.value AS kept, d.headline
FROM apart
JOIN deals AS d USING (deal_id)
LEFT JOIN deal_amounts AS best
  ON best.deal_id = apart.deal_id
  AND best.currency = apart.currency
  AND best.kind = 'DEAL_VALUE'
ORDER BY apart.deal_id, apart.currency
