-- Which documents could not be used, and why?
-- 어떤 문서를 왜 쓰지 못했나?
SELECT step, reason, count(*) AS documents, min(source_uri) AS example
FROM rejects
GROUP BY step, reason
ORDER BY documents DESC, step, reason
