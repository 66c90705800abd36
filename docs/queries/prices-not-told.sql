-- For which types of deals is the price told most rarely?
-- 어떤 종류의 거래에서 금액이 가장 드물게 공개되나?
SELECT
  deal_type,
  count(*) AS deals,
  count_if(exists(amounts, a -> a.kind = 'DEAL_VALUE')) AS with_a_price,
  round(100 * avg(cast(exists(amounts, a -> a.kind = 'DEAL_VALUE') AS int)), 1) AS share_pct
FROM deals
GROUP BY deal_type
ORDER BY share_pct, deal_type
