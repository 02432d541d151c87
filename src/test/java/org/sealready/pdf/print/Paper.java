package org.sealready.pdf.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder into which the printers of {@code .ci/print} put what they print. */
public final class Paper implements AutoCloseable {

  /** Names the folder. */
  private static final String FOLDER = "SEALREADY_PAPER";

  private static final long SECONDS = 40;

  private final Path folder = Path.of(System.getenv(FOLDER));
  private final WatchService changes;
  private final Set<Path> before;

  /** Begins to watch: what comes from now on is new. */
  public Paper() throws IOException {
    changes = folder.getFileSystem().newWatchService();
    folder.register(
        changes, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
    before = files();
  }

  private Set<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.collect(Collectors.toSet());
    }
  }

  /** The next job that is printed, as PDF. */
  public byte[] next() throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (true) {
      Optional<byte[]> whole = whole();
      if (whole.isPresent()) {
        return whole.get();
      }
      WatchKey key = changes.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (key == null) {
        throw new AssertionError("nothing was printed");
      }
      key.pollEvents();
      key.reset();
    }
  }

  private Optional<byte[]> whole() throws IOException {
    for (Path file : files()) {
      if (!before.contains(file)) {
        byte[] bytes = Files.readAllBytes(file);
        if (new String(bytes, StandardCharsets.ISO_8859_1).stripTrailing().endsWith("%%EOF")) {
          return Optional.of(bytes);
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    changes.close();
  }
}
