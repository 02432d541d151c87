package org.sealready.service.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sealready.service.confinement.Bubblewrap;
import org.sealready.service.confinement.Confinement;
import org.sealready.service.inspection.PaperRefused.Kind;

/**
 * Starts the inspecting process in the strongest available sandbox. Whether the file system sandbox
 * works is decided before the process gets the file, so that no file can influence it.
 */
public record InspectionStart(Process process, Confinement confinement) {

  private static final String MEMORY = "-Xmx400m";
  private static final int LONGEST_LINE = 400;

  /** The environment variables that the process gets. */
  private static final Set<String> ENVIRONMENT = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

  /**
   * @param life after this it ends itself
   * @throws PaperRefused if it cannot be started
   */
  public static InspectionStart ready(Duration life) throws PaperRefused {
    Path home = Path.of(System.getProperty("java.home"));
    String classPath = absolute(System.getProperty("java.class.path"));
    List<String> java = command(home, classPath, life);
    Optional<List<String>> wrapped = Bubblewrap.around(java, home, classPath);
    if (wrapped.isPresent()) {
      Optional<InspectionStart> shut = started(wrapped.get());
      if (shut.isPresent()) {
        Confinement more = shut.get().confinement().with(Confinement.Promise.FILES);
        return new InspectionStart(shut.get().process(), more);
      }
      Bubblewrap.giveUp();
    }
    return started(java).orElseThrow(() -> new PaperRefused(Kind.NO_PROCESS));
  }

  /** The sandbox features in force on this computer; empty where no process can be started. */
  public static Optional<Confinement> tried() {
    try {
      InspectionStart start = ready(Duration.ofSeconds(10));
      start.process().destroyForcibly();
      return Optional.of(start.confinement());
    } catch (PaperRefused noProcess) {
      // Reported as unavailable: no file can be imported here.
      return Optional.empty();
    }
  }

  /** Empty if it does not get ready. */
  private static Optional<InspectionStart> started(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    // JVM options of the environment must not lift the memory limit, and no personal variables are
    // needed.
    builder.environment().keySet().retainAll(ENVIRONMENT);
    // Each thread would otherwise reserve addresses of its own.
    builder.environment().put("MALLOC_ARENA_MAX", "2");
    builder.redirectError(Redirect.DISCARD);
    try {
      Process process = builder.start();
      Optional<Confinement> ready = ready(process.getInputStream());
      if (ready.isEmpty()) {
        process.destroyForcibly();
      }
      return ready.map(confinement -> new InspectionStart(process, confinement));
    } catch (IOException impossible) {
      // Tried without the file system sandbox, or reported as no process at all.
      return Optional.empty();
    }
  }

  private static Optional<Confinement> ready(InputStream out) throws IOException {
    StringBuilder line = new StringBuilder();
    int next = out.read();
    while (next > 0 && next != '\n' && line.length() < LONGEST_LINE) {
      line.append((char) next);
      next = out.read();
    }
    try {
      return Optional.of(Confinement.of(line.toString()));
    } catch (IllegalArgumentException ended) {
      // It ended before it was ready: as above.
      return Optional.empty();
    }
  }

  private static String absolute(String classPath) {
    List<String> entries = new ArrayList<>();
    for (String entry : classPath.split(java.io.File.pathSeparator)) {
      entries.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(java.io.File.pathSeparator, entries);
  }

  private static List<String> command(Path home, String classPath, Duration life) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve("java").toString());
    command.addAll(
        List.of(
            MEMORY,
            "-Xss512k",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:CompressedClassSpaceSize=64m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:MaxDirectMemorySize=64m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+SuppressFatalErrorMessage",
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath,
            InspectionProcess.class.getName(),
            String.valueOf(life.toMillis())));
    return command;
  }
}
