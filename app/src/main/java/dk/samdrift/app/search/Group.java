package dk.samdrift.app.search;

import java.util.List;

/**
 * What was found of a kind.
 *
 * @param id on the page
 * @param hasMore are there more than these?
 */
public record Group(String id, String heading, List<Hit> hits, boolean hasMore) {

  /** So many of a kind are shown; more are for nobody to read. */
  static final int MOST = 20;

  /** One more than is shown tells whether there are more. */
  static final int ASKED = MOST + 1;

  /** Of as many hits as were asked for. */
  static Group of(String id, String heading, List<Hit> hits) {
    boolean hasMore = hits.size() > MOST;
    return new Group(id, heading, hasMore ? hits.subList(0, MOST) : hits, hasMore);
  }
}
