package org.sealready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Counted;
import org.sealready.MemoryFolder;
import org.sealready.Ours;
import org.sealready.cli.common.Run;
import org.sealready.form.Answers;

/** A filing is judged once, however many letters are made of it and lines are said of it. */
class JudgedOnceRunTest {

  private static final List<String> SAMPLES = List.of("company-both-letters", "broken-numbers");

  @TempDir(factory = MemoryFolder.class)
  private Path folder;

  private final Counted counted = new Counted(Ours.catalogue());

  private Run run(Object... before) {
    List<Object> args = new ArrayList<>(List.of(before));
    SAMPLES.forEach(sample -> args.add(Ours.sample(sample)));
    return Run.with(counted.catalogue(), args.toArray());
  }

  private void assertOnce() {
    List<Answers> filings =
        SAMPLES.stream()
            .map(Ours::answers)
            .map(Ours::effective)
            .map(each -> each.answers())
            .toList();
    assertEquals(filings, counted.judged());
    filings.forEach(filing -> assertEquals(1, counted.effective(filing)));
  }

  @Test
  void check() {
    assertTrue(run("check").out().contains("broken-numbers"));
    assertOnce();
  }

  @Test
  void listOfLetters() {
    assertTrue(run("letters", "--list").lines().size() > SAMPLES.size());
    assertOnce();
  }

  @Test
  void letters() throws Exception {
    Path out = folder.resolve("letters");
    run("letters", "--out", out, "--draft");
    try (Stream<Path> made = Files.list(out)) {
      assertTrue(made.count() > 2 * SAMPLES.size());
    }
    assertOnce();
  }
}
