-- What did the last runs do, and how long did they take?
-- 최근 실행들은 무엇을 했고 얼마나 걸렸나?
SELECT
  run_id,
  status,
  started_at,
  timestampdiff(SECOND, started_at, finished_at) AS seconds,
  documents_in,
  articles_new,
  articles_changed,
  articles_unchanged,
  rejected,
  deal_mentions,
  deals,
  failure
FROM runs
ORDER BY started_at DESC
LIMIT 30
