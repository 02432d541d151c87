package org.sealready.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Judged;
import org.sealready.form.Validation;
import org.sealready.form.Violation;
import org.sealready.service.UnusableFile;
import org.sealready.service.filings.FilingFiles;

/** How long a check takes, warm: the whole filing, and the verdict on its longest text alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CheckBenchmark {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @Param({"company-both-letters", "broken-numbers"})
  private String sample;

  private Form form;
  private Answers answers;
  private Effective effective;
  private Field<?> remark;

  /** Reads the sample once. */
  @Setup
  public void read() throws UnusableFile {
    form = Main.catalogue().form();
    answers = new FilingFiles(form).read(Path.of("assets/samples/" + sample + ".json"));
    effective = form.effective(answers);
    remark = form.field("miniProgram.remark").orElseThrow();
  }

  /** Every rule on every field. */
  @Benchmark
  public Judged wholeFiling() {
    return Validation.of(form, answers, DAY);
  }

  /** What stands under one field while it is typed into. */
  @Benchmark
  public List<Violation> oneField() {
    return Validation.ofField(form, remark, effective, DAY);
  }
}
