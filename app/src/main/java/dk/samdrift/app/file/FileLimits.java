package dk.samdrift.app.file;

/**
 * How much may be kept.
 *
 * @param fileBytes at most, in one file
 * @param organisationBytes at most, in all files of an organisation
 */
public record FileLimits(long fileBytes, long organisationBytes) {

  /** Since November 2026: 50 MB a file, 500 MB an organisation. */
  public static final FileLimits SINCE_NOVEMBER_2026 = new FileLimits(50_000_000, 500_000_000);
}
