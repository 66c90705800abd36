-- Which deals began as a rumour or a plan and were signed or closed later?
-- 소문이나 계획으로 시작해 실제로 체결되거나 완료된 거래는 무엇인가?
SELECT
  d.deal_type,
  early.stage AS began_as,
  early.event_date AS began_on,
  late.stage AS became,
  late.event_date AS became_on,
  d.headline
FROM deal_events AS early
JOIN deal_events AS late USING (deal_id)
JOIN deals AS d USING (deal_id)
WHERE early.stage IN ('RUMORED', 'PLANNED')
  AND late.stage IN ('SIGNED', 'COMPLETED')
  AND late.event_date >= early.event_date
ORDER BY became_on DESC, d.deal_id, late.stage
