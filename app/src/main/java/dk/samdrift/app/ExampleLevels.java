package dk.samdrift.app;

import static dk.samdrift.app.organisation.Office.CHAIR;
import static dk.samdrift.app.organisation.Office.DEPUTY;
import static dk.samdrift.app.organisation.Office.MEMBER;
import static dk.samdrift.app.organisation.Office.VICE_CHAIR;

import dk.samdrift.app.organisation.Office;
import java.util.List;

/** The invented levels and those who are elected; days are counted from the day of making. */
final class ExampleLevels {

  static final String NORDBO = "Boligforeningen Nordbo";
  static final String FJORDBYEN = "Fjordbyens Boligselskab";

  /** A housing organisation. */
  record Housing(String name, int yearStartMonth) {}

  /**
   * An estate of one.
   *
   * @param place its address and position
   * @param figures what it measures, by names of measures, from days on
   */
  record Estate(
      String housing, String code, String name, String place, int built, String... figures) {}

  /** Somebody's office; {@code to} is {@link #OPEN} while no end is known. */
  record Seat(String board, Office office, String name, int from, int to) {}

  static final int OPEN = Integer.MAX_VALUE;

  /** An estate that is no more. */
  static final String CLOSED = "Mirabellevej";

  /** The one it became part of. */
  static final String TOOK_OVER = "Kirsebærhaven";

  static final List<Housing> HOUSINGS = List.of(new Housing(NORDBO, 1), new Housing(FJORDBYEN, 7));

  static final List<Estate> ESTATES = ExampleEstates.ALL;

  static final List<Seat> SEATS =
      List.of(
          new Seat(NORDBO, CHAIR, "Poul Friis", -400, 330),
          new Seat(NORDBO, VICE_CHAIR, "Tove Mogensen", -400, 330),
          new Seat(NORDBO, MEMBER, "Erik Skaarup", -765, 330),
          new Seat(NORDBO, MEMBER, "Fatima Haddad", -35, 695),
          new Seat(NORDBO, MEMBER, "Søren Bjerre", -35, 695),
          new Seat(NORDBO, DEPUTY, "Gitte Lauridsen", -35, 695),
          new Seat(FJORDBYEN, CHAIR, "Ulla Thorsen", -210, 520),
          new Seat(FJORDBYEN, VICE_CHAIR, "Niels Kvist", -210, 520),
          new Seat(FJORDBYEN, MEMBER, "Birgit Hald", -210, 520),
          new Seat(FJORDBYEN, MEMBER, "Mustafa Yilmaz", -210, 520),
          new Seat(FJORDBYEN, DEPUTY, "Kaj Overgaard", -210, 520),
          new Seat("Æblegården", CHAIR, "Børge Tranberg", -1443, -713),
          new Seat("Æblegården", CHAIR, "Inger Sørensen", -712, 18),
          new Seat("Æblegården", MEMBER, "Henning Palsgaard", -347, 383),
          new Seat("Æblegården", MEMBER, "Yasmin Karimi", -347, 383),
          new Seat("Æblegården", DEPUTY, "Lone Dam", -347, 383),
          new Seat("Pærebakken", CHAIR, "Dorthe Winther", -350, 380),
          new Seat("Pærebakken", VICE_CHAIR, "Flemming Aagaard", -350, 380),
          new Seat("Pærebakken", MEMBER, "Ida Lykke", -120, 380),
          new Seat("Pærebakken", MEMBER, "Leif Buus", -350, -121),
          new Seat("Pærebakken", DEPUTY, "Viggo Strand", -350, 380),
          new Seat("Kirsebærhaven", CHAIR, "Aase Nørby", -290, OPEN),
          new Seat("Kirsebærhaven", MEMBER, "Jørgen Bay", -290, OPEN),
          new Seat("Kirsebærhaven", MEMBER, "Samira Osman", -290, OPEN),
          new Seat("Hyldehegnet", MEMBER, "Preben Kold", -300, 430),
          new Seat("Hyldehegnet", MEMBER, "Else Vang", -300, 430),
          new Seat(CLOSED, CHAIR, "Kurt Elgaard", -1500, -200),
          new Seat("Strandengen", CHAIR, "Anne-Grethe Riis", -230, 500),
          new Seat("Strandengen", MEMBER, "Tom Sandberg", -230, 500),
          new Seat("Strandengen", DEPUTY, "Nina Holck", -230, 500),
          new Seat("Havnefronten", CHAIR, "Peder Munk", -260, 470),
          new Seat("Havnefronten", MEMBER, "Rikke Sand", -260, 470),
          new Seat("Sivsangervej", CHAIR, "Mogens Juul", -180, 550),
          new Seat("Sivsangervej", MEMBER, "Lis Toft", -180, 550),
          new Seat("Fyrtårnet", CHAIR, "Zainab Ali", -150, 580),
          new Seat("Fyrtårnet", MEMBER, "Finn Bundgaard", -150, 580),
          new Seat(
              "Seniorbofællesskabet Gamle Skibsværft og Rebslagerbanen",
              CHAIR,
              "Jytte From",
              -90,
              640));

  private ExampleLevels() {}
}
