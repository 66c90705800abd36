-- In which deals do more than half of a firm's shares change hands?
-- 지분 과반이 넘어가는 거래는 무엇인가?
SELECT
  date(d.first_reported_at) AS reported_on,
  d.deal_type,
  d.stage,
  d.stake_pct,
  array_join(transform(d.parties, p -> concat(p.name, ' ', p.role)), ', ') AS parties,
  d.headline
FROM deals AS d
WHERE d.stake_pct > 50
ORDER BY reported_on DESC, d.deal_id
