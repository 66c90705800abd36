-- Which listed companies take part in deals, with their ticker and the deals' worth?
-- 어느 상장사가 거래에 참여하나? (종목코드와 거래 금액)
WITH sums AS (
  SELECT deal_id, max(value_krw) AS value_krw
  FROM deal_amounts
  WHERE kind = 'DEAL_VALUE'
  GROUP BY deal_id
)
SELECT
  o.ticker,
  o.name_ko,
  count(DISTINCT p.deal_id) AS deals,
  sum(sums.value_krw) AS value_krw
FROM organizations AS o
JOIN deal_parties AS p USING (org_id)
LEFT JOIN sums USING (deal_id)
WHERE o.ticker IS NOT NULL
GROUP BY o.org_id, o.ticker, o.name_ko
ORDER BY deals DESC, o.org_id
