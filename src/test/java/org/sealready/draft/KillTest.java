package org.sealready.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store against the end of its process, and against a disk that takes no more. */
class KillTest {

  private static final int KILLS = 25;
  private static final int ENDLESS = Integer.MAX_VALUE;

  @TempDir private Path data;

  @Test
  void aKilledSaveLosesNothingThatWasAcknowledged() throws Exception {
    Random random = new Random(20261121);
    String id = new UUID(random.nextLong(), random.nextLong()).toString();
    DraftStore store = new DraftStore(data, Toy.JSON, Clock.systemUTC());
    for (int kill = 0; kill < KILLS; kill++) {
      int acknowledged = killed(id, 1 + random.nextInt(40), random.nextInt(3_000_000));
      int kept = Toy.number(store.open(id));
      assertTrue(kept == acknowledged || kept == acknowledged + 1, kept + " after " + acknowledged);
    }
    Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(11));
    new DraftStore(data, Toy.JSON, later).sweep();
    assertEquals(List.of(id + ".sealready"), names(store.folder()));
  }

  /** Starts the process, kills it some time after so many saves, and returns the last of them. */
  private int killed(String id, int saves, int nanos) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command(id, ENDLESS)).start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      int last = 0;
      String line = "";
      while (last < saves && (line = out.readLine()) != null) {
        last = Integer.parseInt(line);
      }
      java.util.concurrent.locks.LockSupport.parkNanos(nanos);
      // Not by the process itself: that would close the pipe with what is still in it.
      process.toHandle().destroyForcibly();
      process.waitFor();
      // What follows the last line end is a number cut in the middle.
      StringBuilder rest = new StringBuilder();
      for (int c = out.read(); c >= 0; c = out.read()) {
        rest.append((char) c);
      }
      String whole = rest.substring(0, rest.lastIndexOf("\n") + 1);
      return whole.isEmpty() ? last : Integer.parseInt(whole.lines().toList().getLast());
    }
  }

  /** A limit on the size of files makes the write fail in the middle, as a full disk does. */
  @Test
  void aWriteThatFailsInTheMiddleLeavesTheLastSaveAndNoOrphan() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs a POSIX shell");
    String id = UUID.randomUUID().toString();
    List<String> command = new ArrayList<>(List.of("/bin/bash", "-c"));
    command.add("ulimit -f 2; trap '' XFSZ; exec \"$@\"");
    command.add("bash");
    command.addAll(command(id, 299));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
    assertEquals("not saved 299", lines.getLast());
    int last =
        lines.stream()
            .filter(line -> !line.startsWith("not"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElseThrow();
    DraftStore store = new DraftStore(data, Toy.JSON, Clock.systemUTC());
    assertEquals(last, Toy.number(store.open(id)));
    assertEquals(List.of(id + ".sealready"), names(store.folder()));
  }

  private List<String> command(String id, int saves) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "-cp",
        System.getProperty("java.class.path"),
        Saver.class.getName(),
        data.toString(),
        id,
        String.valueOf(saves));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
