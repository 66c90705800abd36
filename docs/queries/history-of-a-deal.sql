-- Through which stages did deals go that had more than one, with the days in between?
-- 단계가 두 번 이상 바뀐 거래는 언제 어느 단계를 거쳤나?
SELECT
  d.headline,
  e.stage,
  e.event_date,
  datediff(
    e.event_date,
    lag(e.event_date) OVER (PARTITION BY e.deal_id ORDER BY e.event_date, e.stage)) AS days_since,
  a.outlet,
  a.title
FROM deal_events AS e
JOIN deals AS d USING (deal_id)
JOIN articles AS a USING (article_id)
WHERE e.deal_id IN (SELECT deal_id FROM deal_events GROUP BY deal_id HAVING count(*) > 1)
ORDER BY e.deal_id, e.event_date, e.stage
