-- What are the biggest deals of each year, in won?
-- 해마다 가장 큰 거래는 무엇인가? (원화 기준)
WITH ranked AS (
  SELECT
    year(d.first_reported_at) AS reported_in,
    d.deal_type,
    d.stage,
    d.headline,
    max(a.value_krw) AS value_krw,
    row_number() OVER (
      PARTITION BY year(d.first_reported_at) ORDER BY max(a.value_krw) DESC, d.deal_id
    ) AS place
  FROM deals AS d
  JOIN deal_amounts AS a USING (deal_id)
  WHERE a.kind = 'DEAL_VALUE' AND a.value_krw IS NOT NULL
  GROUP BY d.deal_id, year(d.first_reported_at), d.deal_type, d.stage, d.headline
)
SELECT reported_in, place, deal_type, stage, value_krw, headline
FROM ranked
WHERE place <= 5
ORDER BY reported_in DESC, place
