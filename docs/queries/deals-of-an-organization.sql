-- What has one organization, here Naver, done, in which role, newest first?
-- 한 기관(여기서는 네이버)이 어떤 역할로 무슨 거래를 했나? (최신순)
SELECT
  date(p.first_reported_at) AS reported_on,
  p.deal_type,
  p.stage,
  p.role,
  array_join(
    transform(filter(d.parties, o -> o.org_id <> p.org_id), o -> o.name), ', ') AS others,
  d.headline
FROM deal_parties AS p
JOIN deals AS d USING (deal_id)
JOIN organizations AS o ON o.org_id = p.org_id
WHERE o.name_ko = '네이버' OR array_contains(o.aliases, '네이버')
ORDER BY reported_on DESC, p.deal_id
