package org.sealready.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sealready.Main;
import org.sealready.form.Answers;
import org.sealready.form.Form;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Letter;
import org.sealready.pdf.LetterPdf;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.Catalogue;
import org.sealready.service.UnusableFile;
import org.sealready.service.filings.FilingFiles;
import org.sealready.service.letter.Letters;

/** How long a letter takes, warm: filled with answers, laid out, and written as a file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LetterBenchmark {

  @Param({"company-both-letters", "rare-names"})
  private String sample;

  private Letters letters;
  private Letter letter;
  private Form form;
  private Answers answers;
  private FilledLetter filled;

  /** Reads the sample once. */
  @Setup
  public void read() throws UnusableFile {
    Catalogue catalogue = Main.catalogue();
    letters = new Letters(catalogue, LocalDate.of(2026, 11, 21));
    letter = catalogue.letter("commitment").orElseThrow();
    form = catalogue.form();
    answers = new FilingFiles(form).read(Path.of("assets/samples/" + sample + ".json"));
    filled = letters.fill(form.effective(answers), letter, false);
  }

  /** The answers in the letter's words. */
  @Benchmark
  public FilledLetter fill() {
    return letters.fill(form.effective(answers), letter, false);
  }

  /** Where everything stands. */
  @Benchmark
  public PlacedPage layOut() throws LetterRefused {
    return LetterPdf.place(filled);
  }

  /** Laid out and written. */
  @Benchmark
  public byte[] write() throws LetterRefused {
    return LetterPdf.write(filled, "");
  }
}
