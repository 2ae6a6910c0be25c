package dk.samdrift.app;

import static dk.samdrift.app.ExampleLevels.FJORDBYEN;
import static dk.samdrift.app.ExampleLevels.NORDBO;

import dk.samdrift.app.ExampleLevels.Estate;
import dk.samdrift.app.organisation.Premises;
import dk.samdrift.app.organisation.Premises.Position;
import dk.samdrift.app.organisation.measure.Amount;
import dk.samdrift.app.organisation.measure.Measure;
import dk.samdrift.app.organisation.measure.Measured;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The invented estates: where they lie, when they were built, and what they measure. */
final class ExampleEstates {

  /** Estates with figures as "day: MEASURE=figure, MEASURE=figure". */
  static final List<Estate> ALL =
      List.of(
          new Estate(
              NORDBO,
              "AEB",
              "Æblegården",
              "Æblevej 2-84|8381|Tilst|56.190912|10.112034",
              1974,
              "2023-01-01: FAMILY_DWELLINGS=212, ELDERLY_DWELLINGS=24, BUSINESS=85; 140; 62,5,"
                  + " GARAGES=48, DWELLING_AREA=18.940, OUTDOOR_AREA=31.200, RENT=17.214.480,"
                  + " RESIDENTS=438",
              "2026-01-01: FAMILY_DWELLINGS=208, RENT=18.302.150,50"),
          new Estate(
              NORDBO,
              "PAE",
              "Pærebakken",
              "Pærebakken 1-57|8381|Tilst|56.193455|10.117801",
              1981,
              "2023-01-01: FAMILY_DWELLINGS=96, YOUTH_DWELLINGS=30, GARAGES=18,"
                  + " DWELLING_AREA=9.410, OUTDOOR_AREA=14.850, RENT=8.655.300, RESIDENTS=231"),
          new Estate(
              NORDBO,
              "KIR",
              "Kirsebærhaven",
              "Kirsebærhaven 3-41|8382|Hinnerup|56.265103|10.060377",
              1992,
              "2023-01-01: FAMILY_DWELLINGS=54, DWELLING_AREA=4.870, OUTDOOR_AREA=11.300,"
                  + " RENT=4.798.900",
              "2026-05-06: FAMILY_DWELLINGS=66, DWELLING_AREA=5.810, RENT=5.724.600"),
          new Estate(
              NORDBO,
              "HYL",
              "Hyldehegnet",
              "Hyldehegnet 10-68|8382|Hinnerup|56.268420|10.066215",
              2004,
              "2023-01-01: FAMILY_DWELLINGS=30, ELDERLY_DWELLINGS=28, GARAGES=12,"
                  + " DWELLING_AREA=5.105, RENT=5.918.400, RESIDENTS=97"),
          new Estate(
              NORDBO,
              "RON",
              "Rønnebærparken",
              "Rønnebærvej 5|8382|Hinnerup|56.262877|10.071940",
              1968),
          new Estate(
              NORDBO,
              "MIR",
              ExampleLevels.CLOSED,
              "Mirabellevej 1-23|8382|Hinnerup|56.266014|10.058112",
              1963,
              "2023-01-01: FAMILY_DWELLINGS=12, DWELLING_AREA=940, RENT=925.700"),
          new Estate(
              FJORDBYEN,
              "STR",
              "Strandengen",
              "Strandengen 2-120|8900|Randers C|56.467011|10.051377",
              1958,
              "2023-07-01: FAMILY_DWELLINGS=148, BUSINESS=310; 59, GARAGES=22,"
                  + " DWELLING_AREA=11.760, OUTDOOR_AREA=19.400, RENT=9.879.200, RESIDENTS=262",
              "2025-07-01: RENT=10.290.000, BUSINESS=310"),
          new Estate(
              FJORDBYEN,
              "HAV",
              "Havnefronten",
              "Fjordgade 11-19|8900|Randers C|56.457702|10.044160",
              2016,
              "2023-07-01: FAMILY_DWELLINGS=72, YOUTH_DWELLINGS=64, BUSINESS=121; 121; 240,"
                  + " GARAGES=40, DWELLING_AREA=8.330, RENT=11.404.800, RESIDENTS=209"),
          new Estate(
              FJORDBYEN,
              "SIV",
              "Sivsangervej",
              "Sivsangervej 1-61|8920|Randers NV|56.478120|10.006503",
              1986,
              "2023-07-01: FAMILY_DWELLINGS=61, GARAGES=31, DWELLING_AREA=5.490, RENT=5.051.000"),
          new Estate(
              FJORDBYEN,
              "FYR",
              "Fyrtårnet",
              "Fyrvej 8|8930|Randers NØ|56.470205|10.093718",
              1999,
              "2023-07-01: ELDERLY_DWELLINGS=44, DWELLING_AREA=2.920, RENT=3.864.600,"
                  + " RESIDENTS=51"),
          new Estate(
              FJORDBYEN,
              "SKI",
              "Seniorbofællesskabet Gamle Skibsværft og Rebslagerbanen",
              "Rebslagerbanen 1-33|8900|Randers C|56.455318|10.049925",
              2021,
              "2023-07-01: ELDERLY_DWELLINGS=33, DWELLING_AREA=2.640, OUTDOOR_AREA=2.200,"
                  + " RENT=3.722.400"));

  private ExampleEstates() {}

  static Premises premises(Estate estate) {
    String[] place = estate.place().split("\\|", -1);
    Position position = new Position(new BigDecimal(place[3]), new BigDecimal(place[4]));
    return new Premises(place[0], place[1], place[2], position, estate.built());
  }

  static List<Measured> figures(Estate estate) {
    List<Measured> all = new ArrayList<>();
    for (String line : estate.figures()) {
      String[] parts = line.split(": ", 2);
      Arrays.stream(parts[1].split(", ", -1))
          .map(figure -> figure.split("=", 2))
          .map(figure -> measured(LocalDate.parse(parts[0]), figure[0], figure[1]))
          .forEach(all::add);
    }
    return all;
  }

  private static Measured measured(LocalDate from, String name, String figure) {
    Measure measure = Measure.valueOf(name);
    return new Measured(measure, from, Amount.parse(measure, figure).orElseThrow());
  }
}
