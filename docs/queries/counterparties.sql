-- Which two organizations have the most deals with each other, and of which types?
-- 서로 거래가 가장 많은 두 기관은 어디이고, 어떤 종류의 거래인가?
SELECT
  any_value(a.name) AS one,
  any_value(b.name) AS other,
  count(DISTINCT a.deal_id) AS deals,
  array_join(array_sort(collect_set(a.deal_type)), ', ') AS types
FROM deal_parties AS a
JOIN deal_parties AS b ON b.deal_id = a.deal_id AND a.org_id < b.org_id
GROUP BY a.org_id, b.org_id
ORDER BY deals DESC, a.org_id, b.org_id
LIMIT 50
