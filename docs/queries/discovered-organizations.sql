-- Which organizations do articles name often that the dictionary does not know yet?
-- 기사에 자주 나오지만 아직 사전에 없는 기관은 어디인가?
SELECT name_ko, mention_count, aliases, kind
FROM organizations
WHERE source = 'DISCOVERED'
ORDER BY mention_count DESC, org_id
LIMIT 50
