package dealmill.organization;

/**
 * The grammatical place of a name, told by the particle behind it. Nori tags them all {@code J}.
 */
public enum Slot {
  /** 은, 는: what the sentence is about. */
  TOPIC,
  /** 이, 가, 께서: who does it. */
  SUBJECT,
  /** 을, 를: what is done to. */
  OBJECT,
  /** 와, 과, 랑: with whom. */
  WITH,
  /** 에, 에게, 로, 으로: to whom. */
  TO,
  /** 에서, 로부터, 에게서, 서: from whom. */
  FROM,
  /** 의: whose. */
  OF,
  /** 도, 만: as the subject or the object, by what else the sentence has. */
  ALSO,
  /** No particle: before another noun, in a list, in a headline. */
  BARE;

  /** Tells whether the name can be the one who acts. */
  public boolean acts() {
    return this == TOPIC || this == SUBJECT;
  }
}
