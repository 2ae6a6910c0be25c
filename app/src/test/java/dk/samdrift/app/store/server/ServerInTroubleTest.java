package dk.samdrift.app.store.server;

import static dk.samdrift.app.store.server.Asked.ask;
import static dk.samdrift.app.store.server.Asked.assertWorks;
import static dk.samdrift.app.store.server.Asked.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.samdrift.app.store.StoreFolder;
import dk.samdrift.app.store.TestStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of its own for every trouble, so that none disturbs another test. */
@Tag("slow")
class ServerInTroubleTest {

  @TempDir private Path temp = Path.of("");

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Test
  void a_port_that_somebody_takes_meanwhile_is_left_to_them() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        StoreFolder folder = TestStore.folder(temp.resolve("data"));
        EmbeddedServer server =
            EmbeddedServer.start(
                folder,
                List.of(),
                Privileges.find(),
                () -> asked.incrementAndGet() < 3 ? taken.getLocalPort() : freePort())) {
      assertEquals(3, asked.get());
      assertNotEquals(taken.getLocalPort(), server.port());
      assertWorks(server);
    }
  }

  @Test
  void a_machine_without_a_free_port_is_told_in_a_sentence() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        StoreFolder folder = TestStore.folder(temp.resolve("data"))) {
      assertEquals(
          "store.server-failed",
          refusal(() ->
              EmbeddedServer.start(folder, List.of(), Privileges.find(), () -> taken.getLocalPort())
                  .close()));
    }
  }

  @Test
  void a_folder_may_be_called_what_danes_call_it() throws Exception {
    boolean knowsLetters =
        Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
            .newEncoder()
            .canEncode('æ');
    assumeTrue(knowsLetters, "file names have no Danish letters here");
    Path path = temp.resolve("Bo's data & æøå (ny) 100%; #1");
    try (StoreFolder folder = TestStore.folder(path)) {
      for (int i = 0; i < 2; i++) {
        try (EmbeddedServer server = EmbeddedServer.start(folder, List.of())) {
          assertWorks(server);
        }
      }
    }
  }

  @Test
  void a_folder_whose_name_means_something_to_a_shell_is_refused() throws Exception {
    for (String name : List.of("a$HOME", "a`id`", "a\"b", "a\\b", "a\nb")) {
      try (StoreFolder folder = TestStore.folder(temp.resolve(name))) {
        assertEquals(
            "store.path-with-signs",
            refusal(() -> EmbeddedServer.start(folder, List.of()).close()),
            name);
      }
    }
  }

  @Test
  void a_path_that_is_too_long_is_refused() throws Exception {
    Path deep = temp.resolve("d".repeat(200) + "/" + ("e".repeat(200) + "/").repeat(4));
    try (StoreFolder folder = TestStore.folder(deep)) {
      assertEquals(
          "store.path-too-long", refusal(() -> EmbeddedServer.start(folder, List.of()).close()));
    }
    assertEquals(
        "store.path-too-long", refusal(() -> StoreFolder.open(temp.resolve("x".repeat(300)))));
  }

  @Test
  void a_folder_that_cannot_be_written_is_refused() throws Exception {
    try (Disk disk = Disk.mount(temp.resolve("disk"), "ro,size=1m")) {
      assertEquals("store.folder-not-writable", refusal(() -> StoreFolder.open(disk.path())));
      assertEquals(
          "store.folder-not-writable", refusal(() -> StoreFolder.open(disk.path().resolve("new"))));
    }
  }

  @Test
  void a_disk_without_room_for_a_database_is_refused_before_anything_is_made() throws Exception {
    try (Disk disk = Disk.mount(temp.resolve("disk"), "size=40m");
        StoreFolder folder = StoreFolder.open(disk.path().resolve("data"))) {
      assertEquals(
          "store.disk-full", refusal(() -> EmbeddedServer.start(folder, List.of()).close()));
      try (DirectoryStream<Path> made = Files.newDirectoryStream(folder.path())) {
        made.forEach(file -> assertEquals(folder.resolve("lock"), file));
      }
      disk.fill();
      assertEquals(
          "store.disk-full", refusal(() -> EmbeddedServer.start(folder, List.of()).close()));
    }
  }

  @Test
  void a_disk_that_became_full_is_told_and_nothing_is_lost() throws Exception {
    try (Disk disk = Disk.mount(temp.resolve("disk"), "size=350m");
        StoreFolder folder = TestStore.folder(disk.path().resolve("data"))) {
      try (EmbeddedServer server = EmbeddedServer.start(folder, List.of())) {
        TestStore.tell(server.database().owner(), "create schema s");
        TestStore.tell(server.database().owner(), "create table s.t as select 42 as i");
      }
      Path filling = disk.fill();
      assertEquals(
          "store.disk-full", refusal(() -> EmbeddedServer.start(folder, List.of()).close()));

      Files.delete(filling);
      try (EmbeddedServer server = EmbeddedServer.start(folder, List.of())) {
        assertEquals("42", ask(server.database().owner(), "select i from s.t"));
      }
    }
  }

  private static void assumeSomebodyElseCanReachPrograms() throws IOException {
    assumeTrue(Privileges.isRoot(), "only root can become somebody else");
    assumeTrue(Privileges.ANOTHER_USER.may("true"), "root may not become somebody else here");
    Path programs = Path.of("target/postgresql").toAbsolutePath();
    assumeTrue(
        Privileges.ANOTHER_USER.may("test", "-x", programs.toString()),
        "nobody cannot reach " + programs);
  }

  /** JUnit's folder is for its owner only. */
  private void letOthersThrough() throws IOException {
    Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwx--x--x"));
  }

  @Test
  void root_runs_the_server_as_nobody_where_namespaces_are_forbidden() throws Exception {
    assumeSomebodyElseCanReachPrograms();
    try (StoreFolder folder = TestStore.folder(temp.resolve("data"))) {
      assertEquals(
          "store.out-of-reach",
          refusal(() ->
              EmbeddedServer.start(
                      folder, List.of(), Privileges.ANOTHER_USER, ServerInTroubleTest::freePort)
                  .close()));

      letOthersThrough();
      for (int i = 0; i < 2; i++) {
        try (EmbeddedServer server =
            EmbeddedServer.start(
                folder, List.of(), Privileges.ANOTHER_USER, ServerInTroubleTest::freePort)) {
          assertWorks(server);
          Path pidFile = folder.resolve("database").resolve("postmaster.pid");
          assertEquals(65534, Files.getAttribute(pidFile, "unix:uid"));
        }
      }
    }
  }

  @Test
  void a_program_that_is_not_root_needs_no_help() throws Exception {
    assumeSomebodyElseCanReachPrograms();
    letOthersThrough();
    Path data = temp.resolve("data");
    TestStore.folder(data).close();
    assertTrue(Command.run(List.of("chown", "-R", "65534", data.toString())).isGood());
    // May read everything, since the class path may lie in root's home, but is not root.
    String[] somebody = {
      "setpriv",
      "--reuid=65534",
      "--regid=65534",
      "--clear-groups",
      "--inh-caps=+dac_read_search",
      "--ambient-caps=+dac_read_search"
    };
    assumeTrue(
        new Privileges(List.of(somebody), false).may("true"), "root may not become others here");

    try (ProgramOnFolder program = ProgramOnFolder.begin(data, somebody)) {
      String said = program.says();
      assertTrue(said.startsWith("ready "), said);
      assertEquals(65534, Files.getAttribute(data.resolve("database/postmaster.pid"), "unix:uid"));
    }
    assertFalse(Files.exists(data.resolve("database/postmaster.pid")));
  }

  @Test
  void what_the_server_says_about_itself_does_not_grow_without_end() throws Exception {
    try (StoreFolder folder = TestStore.folder(temp.resolve("data"))) {
      Path log = Files.createDirectories(folder.resolve("log")).resolve("postgresql.log");
      Files.writeString(log, "x".repeat(11_000_000));
      try (EmbeddedServer server = EmbeddedServer.start(folder, List.of())) {
        assertWorks(server);
        assertTrue(Files.size(log) < 1_000_000, Long.toString(Files.size(log)));
        assertEquals(11_000_000, Files.size(log.resolveSibling("postgresql.log.1")));
      }
    }
  }
}
