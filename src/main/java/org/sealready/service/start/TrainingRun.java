package org.sealready.service.start;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sealready.vault.file.OwnerOnly;

/**
 * A run of the program that nobody sees, from which Java learns what to keep ready for the next
 * starts.
 */
public final class TrainingRun {

  /** The name of the cache, in the program's folder and in the data folder. */
  public static final String CACHE = "sealready.aot";

  /** The class that runs window and commands once. */
  private static final String CLASS = "org.sealready.Training";

  private static final Path NICE = Path.of("/usr/bin/nice");

  private TrainingRun() {}

  /**
   * The command that makes a cache; it needs no display.
   *
   * @param java the program of the runtime that will use the cache
   * @param scratch for what the run writes; made by it
   */
  public static List<String> command(Path java, Path app, Path cache, Path scratch) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(
        List.of(
            "-XX:AOTCacheOutput=" + cache,
            "-Xlog:disable",
            "-XX:+UseSerialGC",
            // As the launcher does: what only the optimising compiler asks for is not kept.
            "-XX:TieredStopAtLevel=1",
            // Profiles of the run would make the next starts compile early what they use once.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-AOTRecordTraining",
            "-XX:-UsePerfData",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.io.tmpdir=" + scratch,
            "-Djava.library.path=" + app.resolve("lib"),
            "-Dsealready.faces=" + app.resolve("fonts"),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            app.resolve("sealready.jar").toString(),
            CLASS,
            scratch.toString()));
    return command;
  }

  /** Starts a process of little weight that makes a cache, whether or not this one goes on. */
  static void startMaking(Path app, Path made) {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(NICE)) {
      command.addAll(List.of(NICE.toString(), "-n", "19"));
    }
    command.addAll(
        List.of(
            java().toString(),
            "-Xmx64m",
            "-Xlog:disable",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Djava.io.tmpdir=" + made.getParent(),
            "-cp",
            app.resolve("sealready.jar").toString(),
            CLASS,
            app.toString(),
            made.toString()));
    try {
      OwnerOnly.createFolder(made.getParent());
      quiet(command).start();
    } catch (IOException impossible) {
      // The start stays slower, and the next one tries again.
      return;
    }
  }

  /** Makes the cache and gives it its name when it is whole. */
  public static void make(Path app, Path made) throws IOException, InterruptedException {
    Path scratch = made.resolveSibling("training-" + ProcessHandle.current().pid());
    try {
      OwnerOnly.createWithin(scratch);
      Path cache = scratch.resolve(CACHE);
      quiet(command(java(), app, cache, scratch.resolve("run"))).start().waitFor();
      CacheRecord record = CacheRecord.of(app, cache);
      if (record.cache() > 0) {
        record.write(CacheRecord.beside(made));
        Files.move(cache, made, StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      remove(scratch);
    }
  }

  private static ProcessBuilder quiet(List<String> command) {
    return new ProcessBuilder(command)
        .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD);
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList().reversed()) {
        Files.delete(path);
      }
    }
  }
}
