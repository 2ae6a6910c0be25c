package dk.samdrift.app.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that does at a given point what mail servers do on bad days. */
final class ScriptedServer implements AutoCloseable {

  /** What it does. */
  enum Day {
    GOOD,
    DIES_AT_RECIPIENT,
    DIES_AFTER_DATA,
    REFUSES_RECIPIENT,
    REFUSES_CONTENT,
    IS_BUSY_AT_RECIPIENT,
    IS_BUSY_AFTER_DATA,
    TURNS_AWAY
  }

  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<String> received = new CopyOnWriteArrayList<>();
  private volatile Day day = Day.GOOD;

  ScriptedServer() throws IOException {
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  void becomes(Day other) {
    day = other;
  }

  /** Every letter it got to the end, whatever it answered then. */
  List<String> received() {
    return received;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException e) {
        // The next one.
      }
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    say(client, day == Day.TURNS_AWAY ? "421 closed today" : "220 here");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String command = line.toUpperCase(Locale.ROOT);
      String answer =
          command.startsWith("RCPT")
              ? recipient()
              : command.equals("DATA") ? data(client, in) : "250 ok";
      if (answer.isEmpty()) {
        return;
      }
      say(client, answer);
    }
  }

  private String recipient() {
    return switch (day) {
      case DIES_AT_RECIPIENT -> "";
      case REFUSES_RECIPIENT -> "550 5.1.1 no such user";
      case IS_BUSY_AT_RECIPIENT -> "450 4.2.1 mailbox busy";
      default -> "250 ok";
    };
  }

  private String data(Socket client, BufferedReader in) throws IOException {
    say(client, "354 go on");
    StringBuilder letter = new StringBuilder();
    for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
      if (line == null) {
        return "";
      }
      letter.append(line).append('\n');
    }
    received.add(letter.toString());
    return switch (day) {
      case DIES_AFTER_DATA -> "";
      case REFUSES_CONTENT -> "554 5.7.1 looks like spam";
      case IS_BUSY_AFTER_DATA -> "451 4.3.0 try again later";
      default -> "250 taken";
    };
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
