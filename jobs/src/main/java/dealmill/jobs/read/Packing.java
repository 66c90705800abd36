package dealmill.jobs.read;

import java.util.ArrayList;
import java.util.List;

/** Puts slices together so that each task reads about as much as the others. */
final class Packing {

  /** What opening a file costs, in bytes that could be read meanwhile. */
  private static final long OPENING = 64 * 1024;

  private static final long LEAST_PACK = 8 * OPENING;

  private static final long LARGEST_PACK = 32L * 1024 * 1024;

  private Packing() {}

  /** Returns packs of neighbouring slices: at least {@code tasks}, where there are as many. */
  static List<ArrayList<Slice>> of(List<Slice> slices, int tasks) {
    long total = slices.stream().mapToLong(Packing::cost).sum();
    long target = Math.max(LEAST_PACK, Math.min(LARGEST_PACK, total / Math.max(1, tasks) + 1));
    List<ArrayList<Slice>> packs = new ArrayList<>();
    ArrayList<Slice> pack = new ArrayList<>();
    long cost = 0;
    for (Slice slice : slices) {
      if (!pack.isEmpty() && cost + cost(slice) > target) {
        packs.add(pack);
        pack = new ArrayList<>();
        cost = 0;
      }
      pack.add(slice);
      cost += cost(slice);
    }
    packs.add(pack);
    return packs;
  }

  private static long cost(Slice slice) {
    return OPENING + slice.bytes();
  }
}
