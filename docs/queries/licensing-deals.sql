-- Which technology and patents are licensed, by whom to whom, for how much?
-- 어떤 기술과 특허가 누구에게서 누구에게 얼마에 이전되나?
SELECT
  date(d.first_reported_at) AS reported_on,
  array_join(transform(filter(d.parties, p -> p.role = 'LICENSOR'), p -> p.name), ', ') AS licensors,
  array_join(transform(filter(d.parties, p -> p.role = 'LICENSEE'), p -> p.name), ', ') AS licensees,
  try_element_at(filter(d.amounts, a -> a.kind = 'DEAL_VALUE'), 1).value_usd AS value_usd,
  d.stage,
  d.headline
FROM deals AS d
WHERE d.deal_type = 'LICENSING'
ORDER BY value_usd DESC NULLS LAST, reported_on DESC, d.deal_id
