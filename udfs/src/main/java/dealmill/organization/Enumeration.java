package dealmill.organization;

import java.util.List;

/**
 * A list in running text: {@code 다해에너지·그린푸드·에코텍이엔지 등 3개사}.
 *
 * @param items the name that each member may be, in order
 * @param end offset after the last member, where 등 or a particle stands
 */
record Enumeration(List<Item> items, int end) {

  /** A member: where its name starts and ends. */
  record Item(int start, int end, Word word) {

    /** Tells whether {@code offset} lies in it. */
    boolean covers(int offset) {
      return start <= offset && offset < end;
    }
  }

  Enumeration {
    items = List.copyOf(items);
  }
}
