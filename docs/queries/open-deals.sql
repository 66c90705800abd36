-- Which deals were planned or agreed in outline and have not been signed, closed or ended since?
-- 계획이나 양해각서 단계에서 아직 체결되거나 무산되지 않은 거래는 무엇인가?
WITH newest AS (SELECT max(last_reported_at) AS day FROM deals)
SELECT
  d.stage,
  datediff(newest.day, d.last_reported_at) AS days_silent,
  d.deal_type,
  array_join(transform(d.parties, p -> p.name), ', ') AS parties,
  d.headline
FROM deals AS d
CROSS JOIN newest
WHERE d.stage IN ('RUMORED', 'PLANNED', 'LOI', 'MOU')
ORDER BY days_silent DESC, d.deal_id
