package org.sealready.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.sealready.Main;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.service.Catalogue;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.filings.FilingFiles;
import org.sealready.service.filings.OpenResult;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.filing.Draft;

/**
 * Measures saving on the disk of this computer: saving a changed field of a filing with twenty
 * pictures and a full history, opening the list of a thousand filings in a program that has just
 * started, and unlocking the vault in one.
 */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class KeepingBenchmark {

  private static final int PICTURES = 20;
  private static final int PICTURE_BYTES = 300_000;
  private static final int CHANGES = 200;
  private static final int FILINGS = 1000;

  /** A data folder under the build folder. */
  private abstract static class Folder {
    final Catalogue catalogue = Main.catalogue();
    Path data;

    void make() throws IOException {
      data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
    }

    void remove() throws IOException {
      try (Stream<Path> files = Files.walk(data)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }

    DataFolderSession cabinet() {
      DataFolderSession cabinet =
          new DataFolderSession(catalogue, data, Clock.systemUTC(), Cost.USUAL);
      cabinet.acquireWriteLock();
      return cabinet;
    }

    Draft grown() throws Exception {
      Answers answers =
          new FilingFiles(catalogue.form())
              .read(Path.of("assets/samples/company-both-letters.json"));
      Draft draft = Draft.begin(answers, Clock.systemUTC().instant());
      for (int i = 0; i < CHANGES; i++) {
        draft = changed(draft, i);
      }
      return draft;
    }

    @SuppressWarnings("unchecked") // the remark is a text
    Draft changed(Draft draft, int number) {
      Field<String> remark =
          (Field<String>) catalogue.form().field("miniProgram.remark").orElseThrow();
      Answers answers = draft.answers().with(remark, "第" + number + "次改的说明，".repeat(9));
      return draft.with(draft.history().with(answers, "miniProgram"));
    }
  }

  /** A filing that is open. */
  @State(Scope.Benchmark)
  public static class OpenFiling extends Folder {
    private DataFolderSession cabinet;
    private Draft draft;
    private int number;

    @Setup
    public void open() throws Exception {
      make();
      cabinet = cabinet();
      draft = grown();
      byte[] picture = new byte[PICTURE_BYTES];
      new Random(PICTURES).nextBytes(picture);
      for (int i = 0; i < PICTURES; i++) {
        draft = cabinet.filings().attach(draft, "图" + i, picture);
      }
    }

    @TearDown
    public void close() throws IOException {
      cabinet.close();
      remove();
    }
  }

  /** A folder with many filings, that was listed before today. */
  @State(Scope.Benchmark)
  public static class ManyFilings extends Folder {
    private DataFolderSession cabinet;

    @Setup
    public void fill() throws Exception {
      make();
      try (DataFolderSession first = cabinet()) {
        Draft one = first.filings().save(grown());
        for (int i = 1; i < FILINGS; i++) {
          Files.copy(
              first.folder().resolve(one.id() + ".sealed"),
              first.folder().resolve(UUID.randomUUID() + ".sealed"));
        }
        first.filings().list();
      }
    }

    @Setup(Level.Iteration)
    public void start() {
      cabinet = cabinet();
    }

    @TearDown(Level.Iteration)
    public void end() throws IOException {
      cabinet.close();
    }

    @TearDown
    public void close() throws IOException {
      remove();
    }
  }

  /** A vault behind a passphrase. */
  @State(Scope.Benchmark)
  public static class LockedVault extends Folder {
    private DataFolderSession cabinet;

    @Setup
    public void lock() throws Exception {
      make();
      cabinet = cabinet();
      cabinet.choose(Optional.of(passphrase()));
      cabinet.filings().save(grown());
      cabinet.lock();
    }

    private static Passphrase passphrase() {
      return Passphrase.of("桂花 2026".toCharArray());
    }

    @TearDown(Level.Iteration)
    public void again() {
      cabinet.lock();
    }

    @TearDown
    public void close() throws IOException {
      cabinet.close();
      remove();
    }
  }

  /** A field was changed; the figure is its 95th percentile. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @Warmup(iterations = 2, time = 1)
  @Measurement(iterations = 5, time = 1)
  @Fork(1)
  public Draft save(OpenFiling open) throws IOException {
    open.draft = open.cabinet.filings().save(open.changed(open.draft, open.number++));
    return open.draft;
  }

  /** From the data folder to the list, the folder being put in order on the way. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 5)
  @Fork(3)
  public OpenResult listOfAThousand(ManyFilings many) throws IOException {
    return many.cabinet.arrive();
  }

  /** From the passphrase to the list. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 5)
  @Fork(3)
  public List<?> unlock(LockedVault vault) throws Exception {
    OpenResult arrival = vault.cabinet.unlock(LockedVault.passphrase());
    return ((OpenResult.Ready) arrival).filings();
  }
}
