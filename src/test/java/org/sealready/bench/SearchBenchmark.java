package org.sealready.bench;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.journey.category.Category;
import org.sealready.service.Catalogue;
import org.sealready.service.KnownReadings;
import org.sealready.service.UnusableFile;
import org.sealready.service.filings.FilingFiles;
import org.sealready.service.search.Findable;
import org.sealready.service.search.Found;
import org.sealready.service.search.FoundGroup;
import org.sealready.service.search.SearchIndex;

/**
 * How long a search takes, from a key to the rows: among more than the window offers at once
 * (fields with their answers, the sentences of all rules, letters, services with their everyday
 * words, and all categories), and the first one in a program that has just started, which reads how
 * characters are read.
 */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SearchBenchmark {

  /** What can be found in an open filing, and more. */
  private static List<Findable> everything() throws UnusableFile {
    Catalogue catalogue = Main.catalogue();
    Answers answers =
        new FilingFiles(catalogue.form()).read(Path.of("assets/samples/company-both-letters.json"));
    List<Findable> all = new ArrayList<>();
    for (Field<?> field : catalogue.form().fields()) {
      String answer = answers.get(field).map(Object::toString).orElse("");
      all.add(of(FoundGroup.FIELDS, field.label()).note(answer).called(List.of(field.id())));
      field.rules().forEach(rule -> all.add(of(FoundGroup.PROBLEMS, rule.message())));
      if (field.type() instanceof FieldType.Choices(Options options, int max)) {
        options.in(answers).forEach(option -> all.add(service(options, option)));
      }
    }
    catalogue.letters().forEach(letter -> all.add(of(FoundGroup.LETTERS, letter.title())));
    catalogue.journey().categories().get().categories().stream()
        .map(Category::path)
        .forEach(path -> all.add(of(FoundGroup.PAPERS, path)));
    return all;
  }

  private static Findable service(Options options, Option option) {
    return of(FoundGroup.SERVICES, option.label())
        .note(option.group())
        .called(options.everyday().apply(option.code()));
  }

  private static Findable of(FoundGroup group, String label) {
    return Findable.of(group, group + label, label, () -> {});
  }

  /** Prepared, as while the search is open. */
  @State(Scope.Benchmark)
  public static class Open {

    @Param({"s", "sqs", "zhutifuzeren", "授权书", "1354825", "wenju", "qqqqqq", "shouquanshuxx"})
    private String typed;

    private SearchIndex index;

    @Setup
    public void prepare() throws UnusableFile {
      index = new SearchIndex(everything(), KnownReadings.inUse());
    }
  }

  /** What can be found, while nobody has searched yet. */
  @State(Scope.Benchmark)
  public static class Fresh {

    private List<Findable> all;

    @Setup
    public void collect() throws UnusableFile {
      all = everything();
    }
  }

  /** After a key; the figure is its 99th percentile. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @Warmup(iterations = 2, time = 1)
  @Measurement(iterations = 3, time = 1)
  @Fork(1)
  public Found search(Open open) {
    return open.index.find(open.typed);
  }

  /** The readings are read and everything is prepared on the way. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(5)
  public Found first(Fresh fresh) {
    return new SearchIndex(fresh.all, KnownReadings.inUse()).find("sqs");
  }
}
