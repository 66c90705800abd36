-- Which nouns stand most often in the sentences that tell of supply deals?
-- 공급 거래를 전하는 문장에 가장 자주 나오는 명사는 무엇인가?
SELECT token.surface AS noun, count(DISTINCT m.mention_id) AS mentions
FROM deal_mentions AS m
JOIN sentences AS s
  ON s.article_id = m.article_id
  AND s.published_month = m.published_month
  AND s.start <= m.evidence_start
  AND s.end >= m.evidence_end
LATERAL VIEW explode(s.tokens) AS token
WHERE m.deal_type = 'SUPPLY' AND token.pos = 'NNG'
GROUP BY noun
ORDER BY mentions DESC, noun
LIMIT 50
