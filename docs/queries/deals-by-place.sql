-- In which places do deals have to do with plants, sites and projects?
-- 어느 지역의 공장, 부지, 사업과 관련된 거래가 많은가?
SELECT place, count(*) AS deals, array_join(array_sort(collect_set(deal_type)), ', ') AS types
FROM deals
LATERAL VIEW explode(places) AS place
GROUP BY place
ORDER BY deals DESC, place
