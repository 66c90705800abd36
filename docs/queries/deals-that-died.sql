-- Which deals fell through, and what had been their last stage before?
-- 무산된 거래는 무엇이고, 그 전에는 어느 단계까지 갔나?
SELECT
  ended.event_date AS ended_on,
  d.deal_type,
  array_join(transform(d.parties, p -> p.name), ', ') AS parties,
  max_by(former.stage, former.event_date) AS stage_before,
  d.headline
FROM deals AS d
JOIN deal_events AS ended ON ended.deal_id = d.deal_id AND ended.stage = 'TERMINATED'
LEFT JOIN deal_events AS former
  ON former.deal_id = d.deal_id AND former.stage <> 'TERMINATED'
WHERE d.stage = 'TERMINATED'
GROUP BY d.deal_id, ended.event_date, d.deal_type, d.parties, d.headline
ORDER BY ended_on DESC, d.deal_id
