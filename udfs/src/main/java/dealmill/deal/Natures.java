package dealmill.deal;

import dealmill.organization.Entity;
import dealmill.organization.OrgMention;
import dealmill.organization.Organizations;
import dealmill.organization.Slot;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Corrects roles by what the parties are: of a bank and a builder the bank is the lender, of a fund
 * and a start-up the fund is the investor, and an outlet that reports a deal has no part in it.
 */
final class Natures {

  /** Groups of banks are groups by kind and lenders by trade. */
  private static final Pattern FINANCE = Pattern.compile("금융(?:그룹|지주)$");

  /** What outlets do in the sentences that name them as such. */
  private static final Pattern REPORTS = Pattern.compile("보도|전했다|전한|인용|따르면|취재|기자|인터뷰|통신은|신문은|신문이");

  private static final int AROUND = 120;

  private final Organizations everyone;
  private final String body;

  Natures(Organizations everyone, String body) {
    this.everyone = everyone;
    this.body = body;
  }

  /** A party and the role that it has so far. */
  record Cast(Event.Argument argument, Role role) {}

  /** Tells whether a bank or a fund is the lender: what others give is no loan. */
  static boolean haveLender(List<Event.Argument> arguments, Organizations everyone) {
    return arguments.stream()
        .anyMatch(
            argument ->
                argument.role() == Role.LENDER
                    && isFund(everyone.entities().get(argument.entity())));
  }

  /** Returns {@code parties} of a deal of {@code type} with the roles that suit them. */
  List<Cast> suited(DealType type, List<Cast> parties) {
    List<Cast> own = withoutPartners(type, opposed(type, withoutBystanders(type, parties)));
    return switch (type) {
      case FINANCING -> financed(own);
      case INVESTMENT -> invested(own);
      case DISTRIBUTION -> promoted(own);
      case SUPPLY -> procured(own);
      case ACQUISITION, MERGER, JOINT_VENTURE, JOINT_DEVELOPMENT, LICENSING, PARTNERSHIP -> own;
    };
  }

  /** Where a firm promises a town to build there the town has no money in it. */
  List<Cast> local(List<Cast> parties) {
    if (parties.stream().allMatch(party -> !entity(party).isGovernment())) {
      return parties;
    }
    return parties.stream()
        .map(
            party ->
                new Cast(
                    party.argument(), entity(party).isGovernment() ? Role.PARTNER : Role.INVESTOR))
        .toList();
  }

  /** Outlets report, authorities approve. */
  private List<Cast> withoutBystanders(DealType type, List<Cast> parties) {
    List<Cast> own = new ArrayList<>();
    for (Cast party : parties) {
      String kind = entity(party).kind();
      boolean reports = kind.equals("MEDIA") && type != DealType.PARTNERSHIP && reports(party);
      boolean approves =
          kind.equals("GOVERNMENT") && (type == DealType.ACQUISITION || type == DealType.MERGER);
      if (!reports && !approves) {
        own.add(party);
      }
    }
    return own.isEmpty() ? parties : own;
  }

  /** An outlet that is bought or sold is a firm like others. */
  private boolean reports(Cast party) {
    OrgMention name = party.argument().mention();
    if (name.slot() != Slot.TOPIC && name.slot() != Slot.SUBJECT && name.slot() != Slot.BARE) {
      return false;
    }
    int line = body.indexOf('\n', name.span().end());
    int to = Math.min(line < 0 ? body.length() : line, name.span().end() + AROUND);
    return REPORTS.matcher(body.substring(name.span().end(), to)).find();
  }

  /** Where both sides are told who only works with one of them is no party. */
  private static List<Cast> withoutPartners(DealType type, List<Cast> parties) {
    List<Cast> sides = parties.stream().filter(party -> party.role() != Role.PARTNER).toList();
    return SIDED.contains(type) && sides.size() >= 2 ? sides : parties;
  }

  private static final Set<DealType> SIDED =
      EnumSet.of(
          DealType.ACQUISITION,
          DealType.FINANCING,
          DealType.LICENSING,
          DealType.SUPPLY,
          DealType.DISTRIBUTION);

  /** In a deal of two sides a partner is on the side that no one else is on. */
  private static List<Cast> opposed(DealType type, List<Cast> parties) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    parties.forEach(party -> roles.add(party.role()));
    roles.remove(Role.PARTNER);
    Role other = roles.size() == 1 ? Sides.opposite(type, roles.iterator().next()) : null;
    if (other == null) {
      return parties;
    }
    return parties.stream()
        .map(p -> p.role() == Role.PARTNER ? new Cast(p.argument(), other) : p)
        .toList();
  }

  private List<Cast> financed(List<Cast> parties) {
    boolean banks = parties.stream().anyMatch(this::isLender);
    boolean others = parties.stream().anyMatch(party -> !isLender(party));
    if (!banks && parties.size() == 1) {
      return List.of(new Cast(parties.get(0).argument(), Role.BORROWER));
    }
    if (!banks || !others) {
      return parties;
    }
    boolean owed = parties.stream().anyMatch(p -> !isLender(p) && p.role() == Role.BORROWER);
    return parties.stream()
        .map(
            party ->
                isLender(party) || owed && party.role() == Role.LENDER
                    ? new Cast(party.argument(), Role.LENDER)
                    : new Cast(party.argument(), Role.BORROWER))
        .toList();
  }

  /** A fund puts in, whoever else is named takes it, if nobody else is said to. */
  private List<Cast> invested(List<Cast> parties) {
    List<Cast> suited = new ArrayList<>();
    boolean funds = false;
    boolean others = false;
    boolean given =
        parties.stream().anyMatch(p -> !isFund(p) && p.role() == Role.INVESTOR && acts(p));
    for (Cast party : parties) {
      funds |= isFund(party);
      others |= !isFund(party) && party.role() != Role.SELLER;
    }
    boolean taken = parties.stream().anyMatch(p -> p.role() == Role.INVESTEE);
    boolean put = parties.stream().anyMatch(p -> p.role() == Role.INVESTOR);
    if (!funds || taken && (given || !others && put)) {
      return parties;
    }
    for (Cast party : parties) {
      boolean fund = isFund(party) && party.role() == Role.INVESTEE;
      suited.add(
          fund && (others || parties.size() > 1)
              ? new Cast(party.argument(), Role.INVESTOR)
              : party);
    }
    return withOneInvestee(suited);
  }

  private static boolean acts(Cast party) {
    return party.argument().explicit() && party.argument().mention().slot().acts();
  }

  private List<Cast> withOneInvestee(List<Cast> parties) {
    if (parties.stream().anyMatch(party -> party.role() == Role.INVESTEE)) {
      return parties;
    }
    List<Cast> firms =
        parties.stream().filter(p -> !isFund(p) && p.role() == Role.INVESTOR).toList();
    if (firms.size() != 1) {
      return parties;
    }
    return parties.stream()
        .map(p -> p.equals(firms.get(0)) ? new Cast(p.argument(), Role.INVESTEE) : p)
        .toList();
  }

  /** Of an authority and a firm that sign a supply contract with each other the firm supplies. */
  private List<Cast> procured(List<Cast> parties) {
    boolean buys =
        parties.size() == 2
            && parties.stream()
                .allMatch(
                    p ->
                        entity(p).isGovernment()
                            ? p.role() == Role.SUPPLIER && p.argument().mention().slot().acts()
                            : p.role() == Role.CUSTOMER
                                && p.argument().mention().slot() == Slot.WITH);
    if (!buys || parties.stream().noneMatch(p -> entity(p).isGovernment())) {
      return parties;
    }
    return parties.stream()
        .map(
            party ->
                new Cast(
                    party.argument(), entity(party).isGovernment() ? Role.CUSTOMER : Role.SUPPLIER))
        .toList();
  }

  /**
   * Where two sell together at home what one of them is from abroad has made, that one supplies it.
   */
  private List<Cast> promoted(List<Cast> parties) {
    List<Cast> foreign = parties.stream().filter(party -> isForeign(entity(party))).toList();
    if (parties.size() != 2 || foreign.size() != 1 || !isSoldTogether(parties)) {
      return parties;
    }
    return parties.stream()
        .map(
            party ->
                new Cast(
                    party.argument(),
                    party.equals(foreign.get(0)) ? Role.SUPPLIER : Role.DISTRIBUTOR))
        .toList();
  }

  private boolean isSoldTogether(List<Cast> parties) {
    int at = parties.get(0).argument().mention().span().start();
    int line = body.indexOf('\n', at);
    String told = body.substring(body.lastIndexOf('\n', at) + 1, line < 0 ? body.length() : line);
    return TOGETHER.matcher(told).find() && !ABROAD.matcher(told).find();
  }

  private static final Pattern TOGETHER =
      Pattern.compile("(?:공동|코|Co|co)[- ]?(?:판매|프로모션|마케팅|영업|[Pp]romotion)");

  private static final Pattern ABROAD =
      Pattern.compile("해외|수출|현지|(?:중국|미국|일본|유럽|동남아) (?:시장|내|독점|판매)");

  /** A firm from abroad, or its arm here: 두레코리아, 한국DRM. */
  private static boolean isForeign(Entity entity) {
    String country = entity.country();
    return country != null && !country.equals("KR") || ARM.matcher(entity.name()).find();
  }

  private static final Pattern ARM = Pattern.compile("코리아$|^한국[A-Z]");

  private boolean isLender(Cast party) {
    return isFund(party) || entity(party).isGovernment() || isGuarantor(entity(party).name());
  }

  /** Tells whether {@code name} is that of a public fund for guarantees. */
  static boolean isGuarantor(String name) {
    return GUARANTOR.matcher(name).find();
  }

  /** Who stands surety for others borrows nothing. */
  private static final Pattern GUARANTOR = Pattern.compile("보증(?:기금|재단|공사|보험)$|무역보험공사$");

  private boolean isFund(Cast party) {
    return isFund(entity(party));
  }

  static boolean isFund(Entity entity) {
    return entity.kind().equals("FUND")
        || entity.kind().equals("BANK")
        || FINANCE.matcher(entity.name()).find();
  }

  private Entity entity(Cast party) {
    return everyone.entities().get(party.argument().entity());
  }
}
