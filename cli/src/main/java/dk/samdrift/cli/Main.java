package dk.samdrift.cli;

/** The program behind the script {@code samdrift}. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.err.println("Kommandoen findes ikke endnu.");
    System.exit(2);
  }
}
