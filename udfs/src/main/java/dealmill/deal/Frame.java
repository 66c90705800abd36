package dealmill.deal;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import dealmill.organization.Slot;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which role each grammatical slot has beside a trigger: 인수하다 has its subject as ACQUIRER. */
final class Frame {

  private static final Map<String, Slot> COLUMNS =
      Map.of(
          "actor", Slot.SUBJECT,
          "object", Slot.OBJECT,
          "with", Slot.WITH,
          "to", Slot.TO,
          "from", Slot.FROM,
          "of", Slot.OF);

  private final String id;
  private final Map<Slot, Role> roles = new EnumMap<>(Slot.class);

  private Frame(String id) {
    this.id = id;
  }

  /** Reads {@code deal_frames.tsv}. */
  static Map<String, Frame> of(Dictionary dictionary) {
    Map<String, Frame> frames = new LinkedHashMap<>();
    for (Table.Row row :
        dictionary
            .table("deal_frames.tsv", "frame", "actor", "object", "with", "to", "from", "of")
            .rows()) {
      Frame frame = new Frame(row.need("frame"));
      COLUMNS.forEach(
          (column, slot) -> {
            if (!row.need(column).equals("-")) {
              frame.roles.put(slot, row.constant(column, Role.class));
            }
          });
      if (frames.put(frame.id, frame) != null) {
        throw row.wrong("repeated frame '" + frame.id + "'", "give each its own name");
      }
    }
    return frames;
  }

  String id() {
    return id;
  }

  /** Returns the role of a name in {@code slot}. */
  Optional<Role> role(Slot slot) {
    return Optional.ofNullable(roles.get(slot == Slot.TOPIC ? Slot.SUBJECT : slot));
  }

  /** Tells whether its subject buys a business. */
  boolean buys() {
    return id.equals("BUY") || id.equals("BUY_UP");
  }

  /** Tells whether its subject is what is bought. */
  boolean changesHands() {
    return roles.get(Slot.SUBJECT) == Role.TARGET;
  }

  /** Tells whether its subject chooses who is to buy or to build. */
  boolean chooses() {
    return id.equals("PREFERRED") || id.equals("AWARD");
  }

  /** Tells whether shares change hands in it. */
  boolean holdsShares() {
    return roles.containsValue(Role.SELLER);
  }

  /** Tells whether all its slots are for partners. */
  boolean isSymmetric() {
    return roles.values().stream().allMatch(role -> role == Role.PARTNER);
  }
}
