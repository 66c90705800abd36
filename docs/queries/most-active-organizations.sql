-- Which organizations take part in the most deals, and in which roles?
-- 거래에 가장 많이 참여한 기관은 어디이고, 어떤 역할인가?
SELECT
  any_value(name) AS name,
  any_value(country) AS country,
  count(DISTINCT deal_id) AS deals,
  count(DISTINCT CASE WHEN role IN ('ACQUIRER', 'INVESTOR') THEN deal_id END) AS as_buyer,
  count(DISTINCT CASE WHEN role = 'SUPPLIER' THEN deal_id END) AS as_supplier,
  count(DISTINCT CASE WHEN role = 'CUSTOMER' THEN deal_id END) AS as_customer
FROM deal_parties
GROUP BY org_id
ORDER BY deals DESC, org_id
LIMIT 50
