package org.sealready.service.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.sealready.json.FileStreams;
import org.sealready.service.confinement.ProcessSandbox;
import org.sealready.service.inspection.PaperRefused.Kind;

/**
 * Inspects one untrusted file in a sandboxed child process with limited memory and time: a
 * malicious file cannot harm this process.
 */
public final class Inspection {

  /** A picture of a page from a phone has some 10 MB. */
  private static final int MAX_BYTES = 50 * 1024 * 1024;

  private static final int MAX_ANSWER = 192 * 1024 * 1024;
  private static final int OUT_OF_MEMORY = 3;

  /** Killed by the system's limit of CPU time. */
  private static final int WORKED_TOO_LONG = 128 + 24;

  private static final long LOOK_AGAIN = 50;

  /** The process ends itself so much later than this one would end it. */
  private static final Duration AFTERWARDS = Duration.ofSeconds(10);

  /**
   * The time limits of an inspection.
   *
   * @param usual after this it is ended, unless the computer had no time for it
   * @param work the CPU time that it must have used by then to be ended
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
   * @throws PaperRefused if it cannot be used as a form
   */
  public Inspected of(Path file) throws PaperRefused {
    return of(bytes(file));
  }

  public Inspected of(byte[] file) throws PaperRefused {
    long start = System.nanoTime();
    Process process = InspectionStart.ready(limits.most().plus(AFTERWARDS)).process();
    try {
      CompletableFuture.runAsync(() -> feed(process, file), Inspection::thread);
      CompletableFuture<byte[]> answer =
          CompletableFuture.supplyAsync(() -> answer(process), Inspection::thread);
      byte[] bytes = await(process, answer, start);
      switch (process.waitFor()) {
        case OUT_OF_MEMORY -> throw new PaperRefused(Kind.TOO_HUNGRY);
        case ProcessSandbox.ENDED, WORKED_TOO_LONG -> throw new PaperRefused(Kind.TOO_SLOW);
        default -> {}
      }
      return Inspected.read(bytes);
    } catch (InterruptedException | ExecutionException broken) {
      throw new PaperRefused(Kind.DAMAGED);
    } finally {
      process.destroyForcibly();
    }
  }

  private static void thread(Runnable work) {
    Thread.ofVirtual().start(work);
  }

  private static byte[] bytes(Path file) throws PaperRefused {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new PaperRefused(Kind.UNREADABLE);
    }
    try (InputStream in = FileStreams.in(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new PaperRefused(Kind.TOO_LONG);
      }
      if (bytes.length == 0) {
        throw new PaperRefused(Kind.EMPTY);
      }
      return bytes;
    } catch (NoSuchFileException missing) {
      throw new PaperRefused(Kind.MISSING);
    } catch (IOException unreadable) {
      throw new PaperRefused(Kind.UNREADABLE);
    }
  }

  /** A process that has ended reads no more; its answer has the reason. */
  private static void feed(Process process, byte[] file) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(file);
    } catch (IOException ended) {
      // The process has ended, and its answer has the reason.
      return;
    }
  }

  private static byte[] answer(Process process) {
    try (InputStream out = process.getInputStream()) {
      return out.readNBytes(MAX_ANSWER);
    } catch (IOException cut) {
      // An answer that is cut is refused as damaged.
      return new byte[0];
    }
  }

  private byte[] await(Process process, CompletableFuture<byte[]> answer, long start)
      throws PaperRefused, InterruptedException, ExecutionException {
    while (true) {
      try {
        return answer.get(LOOK_AGAIN, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        if (stopped) {
          throw new PaperRefused(Kind.STOPPED);
        }
        if (isOver(process, Duration.ofNanos(System.nanoTime() - start))) {
          throw new PaperRefused(Kind.TOO_SLOW);
        }
      }
    }
  }

  /** Its CPU time, with its wrapper process; empty where the system does not report it. */
  private static Optional<Duration> worked(Process process) {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .flatMap(each -> each.info().totalCpuDuration().stream())
        .reduce(Duration::plus);
  }

  private boolean isOver(Process process, Duration passed) {
    if (passed.compareTo(limits.most()) >= 0) {
      return true;
    }
    // A process that ended by itself has answered; its CPU time is no longer available.
    return process.isAlive()
        && passed.compareTo(limits.usual()) >= 0
        && worked(process).map(time -> time.compareTo(limits.work()) >= 0).orElse(true);
  }
}
