-- How many deals of each type are reported a month, and what are they worth together?
-- 달마다 종류별로 거래가 몇 건이고 합계 금액은 얼마인가?
WITH sums AS (
  SELECT deal_id, max(value_krw) AS value_krw
  FROM deal_amounts
  WHERE kind = 'DEAL_VALUE'
  GROUP BY deal_id
)
SELECT
  date_format(d.first_reported_at, 'yyyy-MM') AS month,
  d.deal_type,
  count(*) AS deals,
  count(sums.value_krw) AS with_a_sum,
  sum(sums.value_krw) AS value_krw
FROM deals AS d
LEFT JOIN sums USING (deal_id)
GROUP BY month, d.deal_type
ORDER BY month DESC NULLS LAST, deals DESC, d.deal_type
