package org.sealready.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sealready.service.FormRefused.Kind;

/**
 * Looks through one file of unknown origin in a process of its own, which has little memory and
 * little time: whatever the file does to that process, it does nothing to this one.
 */
public final class Inspection {

  /** A picture of a page from a phone has some 10 MB. */
  private static final int MAX_BYTES = 50 * 1024 * 1024;

  private static final int MAX_ANSWER = 192 * 1024 * 1024;
  private static final String MEMORY = "-Xmx400m";
  private static final int OUT_OF_MEMORY = 3;
  private static final long LOOK_AGAIN = 50;

  /**
   * How long it may take.
   *
   * @param usual after this it is ended, unless the computer had no time for it
   * @param work what it must have worked by then to be ended
   * @param most after this it is ended in any case
   */
  public record Limits(Duration usual, Duration work, Duration most) {

    /** A refusal comes within five seconds; a busy computer gets longer to read a good file. */
    public static final Limits STANDARD =
        new Limits(Duration.ofMillis(3900), Duration.ofMillis(2600), Duration.ofSeconds(25));
  }

  private final Limits limits;
  private volatile boolean stopped;

  public Inspection(Limits limits) {
    this.limits = limits;
  }

  /** Breaks it off; {@link #of} then refuses the file. */
  public void stop() {
    stopped = true;
  }

  /**
   * What there is in this file.
   *
   * @throws FormRefused if it cannot be used as a form
   */
  public Inspected of(Path file) throws FormRefused {
    return of(bytes(file));
  }

  Inspected of(byte[] file) throws FormRefused {
    Process process = start();
    try {
      CompletableFuture.runAsync(() -> feed(process, file), Inspection::thread);
      CompletableFuture<byte[]> answer =
          CompletableFuture.supplyAsync(() -> answer(process), Inspection::thread);
      byte[] bytes = await(process, answer);
      if (process.waitFor() == OUT_OF_MEMORY) {
        throw new FormRefused(Kind.TOO_HUNGRY);
      }
      return Inspected.read(bytes);
    } catch (InterruptedException | ExecutionException broken) {
      throw new FormRefused(Kind.DAMAGED);
    } finally {
      process.destroyForcibly();
    }
  }

  private static void thread(Runnable work) {
    Thread.ofVirtual().start(work);
  }

  private static byte[] bytes(Path file) throws FormRefused {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new FormRefused(Kind.UNREADABLE);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new FormRefused(Kind.TOO_LONG);
      }
      return bytes;
    } catch (NoSuchFileException missing) {
      throw new FormRefused(Kind.MISSING);
    } catch (IOException unreadable) {
      throw new FormRefused(Kind.UNREADABLE);
    }
  }

  private static Process start() throws FormRefused {
    ProcessBuilder builder = new ProcessBuilder(command());
    // Whoever runs Java with options of his own must not lift the limit on memory by that.
    List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS")
        .forEach(builder.environment()::remove);
    builder.redirectError(Redirect.DISCARD);
    try {
      return builder.start();
    } catch (IOException impossible) {
      throw new FormRefused(Kind.NO_PROCESS);
    }
  }

  private static List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            MEMORY,
            "-Xss512k",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:MaxDirectMemorySize=64m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+SuppressFatalErrorMessage",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            InspectionProcess.class.getName()));
    return command;
  }

  /** A process that has ended takes nothing more, and its answer says why. */
  private static void feed(Process process, byte[] file) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(file);
    } catch (IOException ended) {
      // A process that has ended says why in its answer; none is a refusal.
      return;
    }
  }

  private static byte[] answer(Process process) {
    try (InputStream out = process.getInputStream()) {
      return out.readNBytes(MAX_ANSWER);
    } catch (IOException cut) {
      // An answer that is cut off counts as a refusal of the file.
      return new byte[0];
    }
  }

  private byte[] await(Process process, CompletableFuture<byte[]> answer)
      throws FormRefused, InterruptedException, ExecutionException {
    long start = System.nanoTime();
    while (true) {
      try {
        return answer.get(LOOK_AGAIN, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        if (stopped) {
          throw new FormRefused(Kind.STOPPED);
        }
        if (isOver(process, Duration.ofNanos(System.nanoTime() - start))) {
          throw new FormRefused(Kind.TOO_SLOW);
        }
      }
    }
  }

  private boolean isOver(Process process, Duration passed) {
    if (passed.compareTo(limits.most()) >= 0) {
      return true;
    }
    Optional<Duration> worked = process.info().totalCpuDuration();
    return passed.compareTo(limits.usual()) >= 0
        && worked.map(time -> time.compareTo(limits.work()) >= 0).orElse(true);
  }
}
