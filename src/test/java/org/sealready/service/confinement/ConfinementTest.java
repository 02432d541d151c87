package org.sealready.service.confinement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Effort;
import org.sealready.papers.Papers;
import org.sealready.service.confinement.Confinement.Promise;
import org.sealready.service.inspection.Inspected;
import org.sealready.service.inspection.Inspection;
import org.sealready.service.inspection.InspectionProcess;
import org.sealready.service.inspection.InspectionStart;
import org.sealready.service.inspection.KilledParent;

/** Each promise about the inspecting process, tried by a process that breaks it. */
@Tag(Effort.FAULTS)
@Tag(Effort.SLOW)
class ConfinementTest {

  private static final Path HOME = Path.of(System.getProperty("java.home"));
  private static final String CLASSES = System.getProperty("java.class.path");
  private static int broken;

  @TempDir private Path folder;

  @AfterAll
  static void report() {
    Effort.report("promises of the inspecting process broken by a process that tries: %d", broken);
  }

  private static List<String> java(Class<?> main, String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                HOME.resolve("bin").resolve("java").toString(),
                "-Xmx100m",
                "-XX:CompressedClassSpaceSize=64m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                CLASSES,
                main.getName()));
    command.addAll(List.of(args));
    return command;
  }

  /** What the process printed, its first line being what it has put on. */
  private static String[] tried(List<String> command, String deed) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("MALLOC_ARENA_MAX", "2");
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (var in = process.getOutputStream()) {
      in.write(deed.getBytes(UTF_8));
    }
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    return said.split("\n", 2);
  }

  private static void assertRefused(String[] said) {
    broken += said[1].startsWith("refused") ? 0 : 1;
    assertTrue(said[1].startsWith("refused"), String.join("\n", said));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void noSocketNoProgramAndNoFileOnLinux() throws Exception {
    for (String deed : List.of("socket", "channel", "program", "write")) {
      String[] said = tried(java(ConfinedProcess.class, "30000"), deed);
      assertTrue(
          Confinement.of(said[0])
              .kept()
              .containsAll(EnumSet.complementOf(EnumSet.of(Promise.FILES))),
          said[0]);
      assertRefused(said);
    }
  }

  /** Also in a place with blanks and Chinese, which is where the class path may lie. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void noOtherFileWhereTheSystemCanShutItAway() throws Exception {
    Path canary = Files.writeString(folder.resolve("canary.txt"), "secret");
    Path here = Files.createDirectories(folder.resolve("印备 程序"));
    Path classes = here.resolve("classes");
    try (var all = Files.walk(Path.of("target", "test-classes", "org", "sealready", "service"))) {
      for (Path file : all.filter(each -> each.toString().contains("ConfinedProcess")).toList()) {
        Path to = classes.resolve(Path.of("target", "test-classes").relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    String path = classes + File.pathSeparator + Path.of("target", "classes").toAbsolutePath();
    List<String> java = java(ConfinedProcess.class, "30000", "read " + canary);
    java.set(java.indexOf(CLASSES), path);
    assertEquals("done", tried(java, "")[1], "without it, anything can be read");
    if (InspectionStart.tried().orElseThrow().kept().contains(Promise.FILES)) {
      List<String> wrapped = Bubblewrap.around(java, HOME, path).orElseThrow();
      assertRefused(tried(wrapped, ""));
    } else {
      System.out.println("this computer cannot shut a process away from other files");
    }
  }

  @Test
  void endsByItsOwnWatchThoughNobodyEndsIt() throws Exception {
    Process process =
        new ProcessBuilder(java(ConfinedProcess.class, "300", "linger"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    assertEquals(ProcessSandbox.ENDED, process.exitValue());
  }

  /** A process in between starts it and is killed. */
  @Test
  void endsWhenTheProgramThatStartedItIsKilled() throws Exception {
    Process parent =
        new ProcessBuilder(java(KilledParent.class))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String number = parent.inputReader().readLine();
    ProcessHandle child = ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    List<ProcessHandle> all = new ArrayList<>(child.descendants().toList());
    all.add(child);
    parent.toHandle().destroyForcibly();
    for (ProcessHandle each : all) {
      each.onExit().get(10, TimeUnit.SECONDS);
      assertFalse(each.isAlive());
    }
  }

  /**
   * Where the system can shut it away it does, and says so; where it cannot, it works all the same.
   */
  @Test
  void aFormIsReadWithAndWithoutBeingShutAway() throws Exception {
    InspectionStart start = InspectionStart.ready(Duration.ofSeconds(20));
    start.process().destroyForcibly();
    assertTrue(start.confinement().kept().containsAll(EnumSet.of(Promise.TIME, Promise.COMPANY)));
    Inspected paper = new Inspection(Inspection.Limits.STANDARD).of(Papers.plain());
    assertEquals(2, paper.pictures().size());
  }

  /** Nothing is left in the temporary folder, neither by an import nor by one that is killed. */
  @Test
  void nothingPassesThroughTheTemporaryFolder() throws Exception {
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    List<String> command = java(InspectionProcess.class, "30000");
    command.add(1, "-Djava.io.tmpdir=" + temporary);
    command.set(command.indexOf("-Xmx100m"), "-Xmx400m");
    for (boolean killed : new boolean[] {false, true}) {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().write(Papers.plain());
      process.getOutputStream().close();
      int first = process.getInputStream().read();
      assertTrue(first > 0);
      if (killed) {
        process.toHandle().destroyForcibly();
      }
      process.getInputStream().readAllBytes();
      process.waitFor();
      try (var left = Files.list(temporary)) {
        assertEquals(List.of(), left.toList());
      }
    }
  }
}
