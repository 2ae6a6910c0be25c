package dk.samdrift.bench.generate;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the postings of one account look like.
 *
 * @param frequency how many of about 300 postings are on it
 * @param amountBits amounts stay below two to this power, in øre
 */
record AccountPattern(Word account, Use use, int frequency, int amountBits, List<Word> texts) {

  /** Who a posting on the account is for. */
  enum Use {
    SHARED,
    WAGES,
    DIRECT
  }

  private static final List<String> ENDINGS =
      List.of("", " faktura", " rest", " aconto", " afd.", " regning", " iflg. aftale");

  boolean isDirect() {
    return use == Use.DIRECT;
  }

  /** The cost accounts of a housing estate that a cooperation typically runs over. */
  static List<AccountPattern> chart() {
    return Stream.of(insuranceAndSupply(), staffAndCleaning(), maintenance(), activities())
        .flatMap(List::stream)
        .toList();
  }

  private static List<AccountPattern> insuranceAndSupply() {
    return List.of(
        shared("110", 3, 22, "Bygningsforsikring", "Selvrisiko skade", "Arbejdsskade"),
        shared("110.1", 2, 19, "Motorforsikring", "Ansvar"),
        shared("111.1", 12, 21, "El fællesarealer", "Elafgift", "El vaskeri"),
        shared("111.2", 10, 21, "Vand", "Vandafledning", "Vandafgift"),
        shared("111.3", 9, 22, "Fjernvarme", "Varme fælleshus"),
        shared("111.4", 3, 18, "Målerservice", "Aflæsning"),
        shared("111.9", 2, 17, "Gebyr", "Regulering"));
  }

  private static List<AccountPattern> staffAndCleaning() {
    return List.of(
        wages("114.10", 9, 22, "Løn", "Timeløn", "Overarbejde"),
        wages("114.11", 5, 19, "Pension", "ATP"),
        wages("114.12", 4, 20, "Feriepenge", "Feriefridage"),
        wages("114.13", 3, 17, "AUB og barsel", "Sygedagpenge"),
        shared("114.20", 22, 19, "Trappevask", "Rengøringsartikler", "Måtteservice"),
        shared("114.21", 8, 18, "Vinduespolering", "Polering indgangspartier"),
        shared("114.30", 10, 20, "Snerydning", "Vejsalt", "Glatføre"),
        shared("114.31", 18, 19, "Gødning", "Planter", "Græsklipning", "Hækklipning"),
        shared("114.40", 6, 17, "Arbejdstøj", "Sikkerhedssko", "Værnemidler"),
        shared("114.50", 14, 16, "Kørsel", "Diesel", "Parkering"));
  }

  private static List<AccountPattern> maintenance() {
    return List.of(
        shared("115.1", 16, 19, "Fliser", "Legeplads", "Belægning", "Kloak"),
        shared("115.2", 14, 20, "Tagrende", "Facade", "Fugearbejde"),
        shared("115.3", 20, 19, "Dørpumpe", "Låse", "Nøgler", "Gulv"),
        shared("115.4", 10, 18, "Maling trapper", "Postkasser"),
        shared("115.5", 20, 19, "VVS", "El-arbejde", "Ventilation", "Pumpe"),
        shared("115.6", 14, 19, "Reparation traktor", "Service maskiner", "Reservedele"),
        shared("115.7", 8, 18, "Serviceaftale", "Lejeaftale redskaber"),
        shared("115.8", 5, 18, "Elevatorservice", "Portservice"),
        direct("116.1", 3, 23, "Terræn efter plan", "Stier"),
        direct("116.2", 4, 24, "Tag efter plan", "Vinduer"),
        direct("116.4", 3, 23, "Køkken", "Bad"),
        direct("116.6", 2, 24, "Varmeanlæg", "Varmtvandsbeholder"));
  }

  private static List<AccountPattern> activities() {
    return List.of(
        shared("118.1", 9, 18, "Vaskemiddel", "Service vaskeri", "Vaskekort"),
        shared("118.2", 6, 18, "Fælleslokale", "Service og porcelæn"),
        shared("118.3", 4, 18, "Gæstebolig", "Linned"),
        shared("119.1", 12, 17, "Kontorhold", "Papir", "Porto"),
        shared("119.2", 10, 17, "Telefon", "Internet", "Licens driftssystem"),
        shared("119.3", 5, 17, "Mødeudgifter", "Forplejning"),
        shared("119.4", 4, 17, "Beboerblad", "Tryk", "Omdeling"),
        shared("119.5", 2, 19, "Kontingent", "Bestyrelsesansvar"),
        shared("119.9", 5, 15, "Diverse", "Øreafrunding", "Småanskaffelser"));
  }

  private static AccountPattern shared(String account, int frequency, int bits, String... texts) {
    return new AccountPattern(Word.of(account), Use.SHARED, frequency, bits, words(texts));
  }

  private static AccountPattern wages(String account, int frequency, int bits, String... texts) {
    return new AccountPattern(Word.of(account), Use.WAGES, frequency, bits, words(texts));
  }

  private static AccountPattern direct(String account, int frequency, int bits, String... texts) {
    return new AccountPattern(Word.of(account), Use.DIRECT, frequency, bits, words(texts));
  }

  private static List<Word> words(String... texts) {
    return Stream.of(texts)
        .flatMap(text -> ENDINGS.stream().map(ending -> Word.of(text + ending)))
        .toList();
  }
}
