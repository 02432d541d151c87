package org.sealready.pdf.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Runs the commands that come with CUPS. */
final class CupsTool {

  private static final List<String> NEEDED = List.of("lp", "lpstat", "lpoptions");

  /** A printing system that has not answered by then is as good as none. */
  private static final long SECONDS = 20;

  /** Both ends of a command are served at once, even where the computer has a single core. */
  private static final Executor APART = task -> Thread.ofPlatform().daemon().start(task);

  private CupsTool() {}

  /** What a command said in the end. */
  record Answer(boolean good, String text) {}

  static boolean isThere() {
    String path = System.getenv().getOrDefault("PATH", "");
    List<Path> folders =
        Arrays.stream(path.split(":")).filter(part -> part.startsWith("/")).map(Path::of).toList();
    return NEEDED.stream()
        .allMatch(
            tool -> folders.stream().anyMatch(folder -> Files.isExecutable(folder.resolve(tool))));
  }

  /** Asks, in the one language whose answers can be read. */
  static Answer ask(String... command) throws InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    return run(builder, new byte[0]);
  }

  /** Hands these bytes to a command; they touch no disk on the way. */
  static Answer send(byte[] input, List<String> command) throws InterruptedException {
    return run(new ProcessBuilder(command), input);
  }

  private static Answer run(ProcessBuilder builder, byte[] input) throws InterruptedException {
    Process process;
    try {
      process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException notThere) {
      // Not installed is the answer: printing is then told to be impossible here.
      return new Answer(false, "");
    }
    try {
      CompletableFuture<String> text = CompletableFuture.supplyAsync(() -> read(process), APART);
      CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> write(process, input), APART);
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      boolean good = ended && process.exitValue() == 0 && !sent.isCompletedExceptionally();
      return new Answer(good, good ? text.join() : "");
    } finally {
      process.destroyForcibly();
    }
  }

  private static String read(Process process) {
    try {
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException ended) {
      // The exit code, which is asked next, tells that it failed.
      return "";
    }
  }

  private static void write(Process process, byte[] input) {
    try (OutputStream out = process.getOutputStream()) {
      out.write(input);
    } catch (IOException notTaken) {
      // The command ended before it had read everything; its exit code tells why.
    }
  }
}
