-- Which customers give the biggest supply contracts, to how many suppliers?
-- 공급계약을 가장 크게 주는 고객사는 어디이고, 공급사는 몇 곳인가?
WITH sums AS (
  SELECT deal_id, max(value_krw) AS value_krw
  FROM deal_amounts
  WHERE kind = 'DEAL_VALUE'
  GROUP BY deal_id
)
SELECT
  c.org_id,
  any_value(c.name) AS customer,
  count(DISTINCT c.deal_id) AS deals,
  count(DISTINCT s.org_id) AS suppliers,
  max(sums.value_krw) AS biggest_krw
FROM deal_parties AS c
LEFT JOIN deal_parties AS s ON s.deal_id = c.deal_id AND s.role = 'SUPPLIER'
LEFT JOIN sums ON sums.deal_id = c.deal_id
WHERE c.deal_type = 'SUPPLY' AND c.role = 'CUSTOMER' AND c.stage <> 'TERMINATED'
GROUP BY c.org_id
ORDER BY biggest_krw DESC NULLS LAST, deals DESC, c.org_id
