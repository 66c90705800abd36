-- Who invests together with whom?
-- 누가 누구와 함께 투자하나?
SELECT
  any_value(a.name) AS investor,
  any_value(b.name) AS co_investor,
  count(DISTINCT a.deal_id) AS deals,
  max(date(a.first_reported_at)) AS last_on
FROM deal_parties AS a
JOIN deal_parties AS b
  ON b.deal_id = a.deal_id AND b.role = a.role AND a.org_id < b.org_id
WHERE a.role IN ('INVESTOR', 'ACQUIRER', 'LENDER')
GROUP BY a.org_id, b.org_id
ORDER BY deals DESC, last_on DESC, a.org_id, b.org_id
