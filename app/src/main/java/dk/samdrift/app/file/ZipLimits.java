package dk.samdrift.app.file;

/**
 * How much an archive may hold.
 *
 * @param parts at most
 * @param unpackedBytes at most, of all parts together
 * @param ratio how many times its size it may become, where that matters
 * @param ratioFromBytes an archive that unpacks to less may have any ratio
 * @param depth how many archives may be inside each other
 */
public record ZipLimits(int parts, long unpackedBytes, int ratio, long ratioFromBytes, int depth) {

  /** Since November 2026; an Excel sheet of half a million rows fits. */
  public static final ZipLimits SINCE_NOVEMBER_2026 =
      new ZipLimits(10_000, 300_000_000, 100, 10_000_000, 3);
}
