-- How many days pass from a letter of intent or an MOU to the contract?
-- 의향서나 양해각서에서 본계약까지 며칠이 걸리나?
SELECT
  d.deal_type,
  d.headline,
  early.stage AS from_stage,
  early.event_date AS from_date,
  late.event_date AS signed_on,
  datediff(late.event_date, early.event_date) AS days
FROM deal_events AS early
JOIN deal_events AS late USING (deal_id)
JOIN deals AS d USING (deal_id)
WHERE early.stage IN ('LOI', 'MOU')
  AND late.stage = 'SIGNED'
  AND late.event_date >= early.event_date
ORDER BY days, d.deal_id
