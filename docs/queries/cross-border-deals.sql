-- Which deals join a Korean party with a foreign one, and of which countries?
-- 국내 기관과 해외 기관이 함께한 거래는 무엇이고, 상대는 어느 나라인가?
SELECT
  date(first_reported_at) AS reported_on,
  deal_type,
  stage,
  array_join(transform(filter(parties, p -> p.country = 'KR'), p -> p.name), ', ') AS korean,
  array_join(
    transform(
      filter(parties, p -> p.country <> 'KR'), p -> concat(p.name, ' (', p.country, ')')),
    ', ') AS foreign
FROM deals
WHERE exists(parties, p -> p.country = 'KR') AND exists(parties, p -> p.country <> 'KR')
ORDER BY reported_on DESC, deal_id
