-- Which outlets carry copies of whose articles?
-- 어느 매체가 어느 매체의 기사를 다시 싣나?
SELECT
  copy.outlet AS copied_by,
  first.outlet AS copied_from,
  count(*) AS articles,
  min(copy.title) AS example
FROM articles AS copy
JOIN articles AS first ON first.article_id = copy.duplicate_of
GROUP BY copy.outlet, first.outlet
ORDER BY articles DESC, copied_by, copied_from
