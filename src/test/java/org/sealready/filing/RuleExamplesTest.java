package org.sealready.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.form.Validation;
import org.sealready.form.Violation;
import org.sealready.service.RuleBook;

/** Every rule and question of the catalogue with answers that it accepts and rejects: one table. */
class RuleExamplesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** A sample with some answers changed, and whether the rule has something to say then. */
  record Example(String rule, boolean rejected, String sample, String changes) {

    static Example of(String line) {
      String[] parts = line.split("\\|", -1);
      return new Example(
          parts[0].strip(), parts[1].strip().equals("bad"), parts[2].strip(), parts[3]);
    }
  }

  static List<Example> examples() throws IOException {
    return Files.readAllLines(Path.of("src", "test", "resources", "rule-examples.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Example::of)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void acceptsAndRejects(Example example) {
    Answers answers = Changes.of(Ours.answers(example.sample()), example.changes());
    List<Violation> found = Validation.of(MiniProgramFiling.FORM, answers, TODAY).violations();
    Set<String> ids = found.stream().map(one -> one.rule().id()).collect(Collectors.toSet());
    assertEquals(example.rejected(), ids.contains(example.rule()), ids.toString());
  }

  @Test
  void everyRuleAndQuestionHasAnExampleOfBoth() throws IOException {
    List<Example> examples = examples();
    List<RuleBook.Entry> all = new RuleBook(Ours.catalogue()).entries();
    assertEquals(Set.of(), without(all, examples, Example::rejected));
    assertEquals(Set.of(), without(all, examples, example -> !example.rejected()));
  }

  private static Set<String> without(
      List<RuleBook.Entry> all, List<Example> examples, Predicate<Example> kind) {
    Set<String> ids =
        all.stream().map(entry -> entry.rule().id()).collect(Collectors.toCollection(TreeSet::new));
    examples.stream().filter(kind).map(Example::rule).forEach(ids::remove);
    return ids;
  }

  @Test
  void everyRuleHasASourceAndADate() {
    for (RuleBook.Entry entry : new RuleBook(Ours.catalogue()).entries()) {
      assertTrue(Optional.of(entry.rule().source().text()).filter(s -> !s.isBlank()).isPresent());
      assertTrue(
          entry.rule().source().date().matches("\\d{4}(-\\d{2}(-\\d{2})?)?"), entry.rule().id());
    }
  }

  /** A source is never dated by the day on which it was read, unless it says so. */
  @Test
  void noSourceWearsTheDayOfReading() {
    for (RuleBook.Entry entry : new RuleBook(Ours.catalogue()).entries()) {
      boolean isOurs = entry.rule().id().equals("character-without-font");
      boolean isOfReading = entry.rule().source().date().equals("2026-11");
      assertEquals(isOfReading && !isOurs, entry.rule().source().isUndated(), entry.rule().id());
    }
  }
}
