-- Which articles report the most widely reported deal, in which order, and which sentence says so?
-- 가장 많이 보도된 거래를 어떤 기사들이 어떤 순서로 전했고, 근거 문장은 무엇인가?
WITH best AS (
  SELECT deal_id FROM deals ORDER BY article_count DESC, deal_id LIMIT 1
)
SELECT a.published_at, a.outlet, a.title, m.stage, m.evidence, a.source_uri
FROM best
JOIN deal_mentions AS m USING (deal_id)
JOIN articles AS a USING (article_id)
ORDER BY a.published_at, a.article_id
