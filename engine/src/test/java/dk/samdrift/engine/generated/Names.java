package dk.samdrift.engine.generated;

import java.util.List;

/** Identifiers and texts, ordinary and odd; chosen to trip whoever trims, parses or sorts them. */
final class Names {
  static final List<String> MEMBERS =
      List.of(
          "AEB",
          "PAE",
          "KIR",
          "Æblegården",
          "ÅS",
          "ø",
          "a",
          "A",
          "B",
          "007",
          "7",
          "7.0",
          " B",
          "\uFF21",
          "\uD83D\uDE00",
          "\uFFFD",
          "\uD840\uDC00",
          "x,y",
          "den \"gamle\"",
          "A B",
          "-",
          "to\nlinjer",
          "direct");
  static final List<String> COOPERATIONS =
      List.of(
          "AEB-PAE", "samdrift", "Samdrift", "\uFF33", "\uD83C\uDFE0", "1", "01", "a,b", "ø \"2\"");
  static final List<String> KEYS =
      List.of(
          "LIGE",
          "TIMER",
          "LØN",
          "Løn",
          "MASKIN",
          "VAND",
          "KONTOR",
          "n1",
          "n10",
          "n2",
          "\uFF2B",
          "\uD83D\uDD11",
          "nøgle, ny",
          "\"k\"",
          "01",
          "1",
          "Direct",
          "*");
  static final List<String> SHARED_ACCOUNTS =
      List.of(
          "114",
          "114.1",
          "114.10",
          "114.10.5",
          "1140",
          "11410",
          "115.9",
          "0114",
          "119 x",
          "kørsel",
          "\uD83D\uDE9C.1",
          "\uD83D\uDE9C",
          "\uFF21.2",
          "a,b",
          "den \"ene\"",
          "1",
          "1.1",
          "-5",
          "1*");
  static final List<String> DIRECT_ACCOUNTS = List.of("990", "990.1", "9900", "990.10", "99\u00E6");
  static final List<String> EMPLOYEES =
      List.of("E1", "E2", "e1", "01", "1", "\uFF25", "\uD83D\uDC77", "Bo, \"B\"", "linje\r\nskift");
  static final List<String> TASKS =
      List.of("", "drift", "gartner", "Drift", "drift ", "\uD83C\uDF33");
  static final List<String> METERS = List.of("vand", "varme", "Vand", "el, dag");
  static final List<String> MEASURES = List.of("dwellings", "area", "fte", "\uFF4D");
  static final List<String> TEXTS =
      List.of(
          "",
          "Faktura",
          "to\nlinjer",
          "to\r\nlinjer, \"citat\"",
          "\"",
          " ",
          "æøå \uD83D\uDE00",
          "1,5",
          "\r");

  private Names() {}
}
