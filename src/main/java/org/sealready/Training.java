package org.sealready;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.sealready.service.start.CacheRecord;
import org.sealready.service.start.StartCache;
import org.sealready.service.start.TrainingRun;
import org.sealready.vault.file.Folder;

/**
 * Runs the commands and the window once, on a screen that nobody sees, so that Java can keep ready
 * what the next starts need; or has another process do that.
 */
public final class Training {

  /** One with names in rare characters, and one whose two contacts share a letter. */
  private static final List<String> SAMPLES = List.of("rare-names", "company-both-letters");

  private static final long AFTERWARDS = 1500;

  /** What draws on a real screen; a run without one does not come across it. */
  private static final List<String> SCREEN =
      List.of(
          "com/sun/glass/ui/gtk/",
          "com/sun/glass/ui/win/",
          "com/sun/glass/ui/mac/",
          "com/sun/prism/es2/",
          "com/sun/prism/d3d/",
          "com/sun/prism/mtl/");

  private Training() {}

  /** With one argument the run itself, below that folder; with two: the program, and the cache. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 2) {
      TrainingRun.make(Path.of(args[0]), Path.of(args[1]));
      return;
    }
    Path scratch = Files.createDirectories(Path.of(args[0]));
    load("org/sealready/Launcher.class");
    loadScreen();
    runCommands(scratch);
    runWindow(scratch);
  }

  private static void loadScreen() throws IOException {
    Path program = Path.of(System.getProperty("java.class.path"));
    for (Path library : Folder.list(program.resolveSibling("lib"), ".jar")) {
      try (JarFile jar = new JarFile(library.toFile())) {
        jar.stream().map(ZipEntry::getName).filter(Training::isOfScreen).forEach(Training::load);
      }
    }
  }

  private static boolean isOfScreen(String entry) {
    return entry.endsWith(".class") && SCREEN.stream().anyMatch(entry::startsWith);
  }

  private static void load(String entry) {
    String name = entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
    try {
      Class.forName(name, false, Training.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError ofAnotherSystem) {
      // It needs what only the other system has, so nothing here will ask for it.
      return;
    }
  }

  /** As the launcher starts them: with the confinement, and the threads beside. */
  private static void runCommands(Path scratch) throws IOException {
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
    String data = scratch.resolve("data").toString();
    String letters = scratch.resolve("letters").toString();
    Main.run("--help");
    for (String name : SAMPLES) {
      String sample = sample(name, scratch).toString();
      Main.run("check", sample, "--data", data);
      Main.run("letters", sample, "--data", data, "--out", letters);
    }
    Main.run("vault", "--data", data);
    settleStart(scratch);
    System.setOut(out);
    System.setErr(err);
  }

  private static Path sample(String name, Path scratch) throws IOException {
    Path sample = scratch.resolve(name + ".json");
    try (var in = Training.class.getResourceAsStream("/assets/samples/" + name + ".json")) {
      Files.copy(in, sample);
    }
    return sample;
  }

  /** What a packaged program does last; here with a program's folder that has no jars. */
  private static void settleStart(Path scratch) throws IOException {
    Path app = Files.createDirectories(scratch.resolve("app").resolve("lib")).getParent();
    Path cache = Files.createFile(app.resolve(TrainingRun.CACHE));
    CacheRecord.of(app, cache).write(CacheRecord.beside(cache));
    new StartCache(app, Optional.empty()).restore();
  }

  /** Ends the process some time after the first page was shown. */
  private static void runWindow(Path scratch) {
    CountDownLatch shown = new CountDownLatch(1);
    System.setOut(new PrintStream(new Watching(shown), true, StandardCharsets.UTF_8));
    Thread.ofPlatform().daemon().name("training").start(() -> endAfter(shown));
    Main.main(new String[] {"--data", scratch.resolve("data").toString()});
  }

  private static void endAfter(CountDownLatch shown) {
    try {
      shown.await();
      Thread.sleep(AFTERWARDS);
    } catch (InterruptedException none) {
      // Nobody interrupts this thread; whoever does ends the run.
      System.exit(0);
    }
    System.exit(0);
  }

  /** Hears when the window says that its first page is shown. */
  private static final class Watching extends ByteArrayOutputStream {

    private final CountDownLatch shown;

    private Watching(CountDownLatch shown) {
      this.shown = shown;
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      super.write(bytes, from, length);
      if (toString(StandardCharsets.UTF_8).contains("ready")) {
        shown.countDown();
      }
    }
  }
}
