package dealmill.organization;

/**
 * A firm of an official list.
 *
 * @param id the list and its code: {@code KR-DART-00126380}
 * @param nameEn the Latin name, or empty
 * @param ticker symbol and market, or empty: {@code 005930.KS}
 */
public record ImportedFirm(String id, String name, String nameEn, String ticker) {}
