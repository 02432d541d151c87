package org.sealready.service.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.sealready.words.Language;
import org.sealready.words.Words;

/**
 * Takes in every PDF of some folders, each in a process of its own as the program does, and
 * compares the pages with poppler's: the same ink within 5 %, or refused in one line, within five
 * seconds. {@code .ci/papers} runs it.
 */
public final class PapersRun {

  private static final int MOMENT_SECONDS = 5;

  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final int AT_ONCE = 2;
  private static final int FEWEST = 300;

  private final Words words = Words.in(Language.ENGLISH);
  private final Map<String, Integer> refusals = new TreeMap<>();
  private final List<String> violations = new ArrayList<>();
  private final List<Path> again = new ArrayList<>();
  private final Path folder;
  private Duration longest = Duration.ZERO;
  private double worst;
  private String worstFile = "";
  private int imported;
  private int pages;

  private PapersRun(Path folder) {
    this.folder = folder;
  }

  /** The first argument is a folder for pictures, the others hold the PDFs. */
  public static void main(String[] args) throws Exception {
    PapersRun run = new PapersRun(Path.of(args[0]));
    List<Path> files = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      try (Stream<Path> all = Files.walk(Path.of(args[i]))) {
        all.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(files::add);
      }
    }
    run.all(files);
    System.exit(run.told(files.size()) ? 0 : 1);
  }

  private void all(List<Path> files) throws Exception {
    try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<?>> going = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        Path file = files.get(i);
        Path pictures = Files.createDirectories(folder.resolve(String.valueOf(i)));
        Callable<Void> work = () -> first(file, pictures);
        going.add(workers.submit(work));
      }
      for (Future<?> each : going) {
        each.get();
      }
    }
    for (Path file : again) {
      Duration passed = one(file, Files.createTempDirectory(folder, "alone"));
      if (passed.compareTo(LONGEST) > 0) {
        violations.add(file + ": took " + passed.toMillis() + " ms");
      }
    }
  }

  /** What is slow beside another one is tried again alone, as a person does it. */
  private Void first(Path file, Path pictures) throws Exception {
    long start = System.nanoTime();
    try {
      Inspected paper = new Inspection(Inspection.Limits.STANDARD).of(file);
      if (passed(start).compareTo(LONGEST) > 0) {
        later(file);
      } else {
        took(passed(start));
        took(file, new InkComparison(file, paper, pictures).result());
      }
    } catch (PaperRefused refused) {
      if (refused.kind() == PaperRefused.Kind.TOO_SLOW) {
        later(file);
      } else {
        took(passed(start));
        refused(file, refused);
      }
    }
    return null;
  }

  private synchronized void later(Path file) {
    again.add(file);
  }

  /** How long the import took. */
  private Duration one(Path file, Path pictures) throws Exception {
    long start = System.nanoTime();
    Duration passed;
    try {
      Inspected paper = new Inspection(Inspection.Limits.STANDARD).of(file);
      passed = passed(start);
      took(file, new InkComparison(file, paper, pictures).result());
    } catch (PaperRefused refused) {
      passed = passed(start);
      refused(file, refused);
    }
    took(passed);
    return passed;
  }

  private static Duration passed(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private synchronized void took(Duration passed) {
    longest = passed.compareTo(longest) > 0 ? passed : longest;
  }

  private synchronized void took(Path file, InkComparison.Result result) {
    imported++;
    pages += result.pages();
    if (result.worst() > worst) {
      worst = result.worst();
      worstFile = file.getFileName().toString();
    }
    result.wrong().forEach(wrong -> violations.add(file + ": " + wrong));
  }

  private synchronized void refused(Path file, PaperRefused refused) {
    refusals.merge(refused.kind().name(), 1, Integer::sum);
    String line = refused.line(words);
    if (line.isBlank() || line.lines().count() != 1) {
      violations.add(file + ": refused without one line");
    }
  }

  /** What was stopped because it took too long may take a moment to go. */
  private static boolean ends(ProcessHandle process) {
    return process
        .onExit()
        .thenApply(gone -> true)
        .completeOnTimeout(false, MOMENT_SECONDS, TimeUnit.SECONDS)
        .join();
  }

  private boolean told(int files) throws IOException {
    long left = ProcessHandle.current().descendants().filter(each -> !ends(each)).count();
    if (left > 0) {
      violations.add(left + " processes left");
    }
    if (files < FEWEST) {
      violations.add("only " + files + " files");
    }
    violations.forEach(violation -> System.out.println("VIOLATION " + violation));
    System.out.printf(
        "faults: papers %d (%d tried again alone), imported %d with %d pages, refused %s, wrong %d,"
            + " worst difference of ink %.1f %% (%s), longest %d ms, processes left %d%n",
        files,
        again.size(),
        imported,
        pages,
        refusals,
        violations.size(),
        100 * worst,
        worstFile,
        longest.toMillis(),
        left);
    return violations.isEmpty();
  }
}
