-- Who bought whom in the latest quarter that the tables know, and for how much?
-- 표에 있는 가장 최근 분기에 누가 누구를 얼마에 샀나?
WITH quarter AS (
  SELECT date_trunc('quarter', max(first_reported_at)) AS starts FROM deals
)
SELECT
  date(d.first_reported_at) AS reported_on,
  d.stage,
  array_join(transform(filter(d.parties, p -> p.role = 'ACQUIRER'), p -> p.name), ', ') AS buyers,
  array_join(transform(filter(d.parties, p -> p.role = 'TARGET'), p -> p.name), ', ') AS targets,
  d.stake_pct,
  try_element_at(filter(d.amounts, a -> a.kind = 'DEAL_VALUE'), 1).value_krw AS value_krw,
  d.headline
FROM deals AS d
CROSS JOIN quarter
WHERE d.deal_type = 'ACQUISITION' AND d.first_reported_at >= quarter.starts
ORDER BY value_krw DESC NULLS LAST, reported_on DESC, d.deal_id
