package org.sealready.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.Ours;
import org.sealready.form.Bilingual;
import org.sealready.form.Reason;
import org.sealready.form.Validation;
import org.sealready.service.RuleBook;

/**
 * A reason for rejection counts as answered by a check of its own, which speaks in one filing and
 * is silent in another: one table. A reason without such a pair is found.
 */
class ReasonExamplesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final List<Reason> ANSWERED = new RuleBook(Ours.catalogue()).covered();
  private static List<Example> all;

  /** A filing, and whether the check at this field speaks in it. */
  record Example(String reason, boolean fires, String check, String sample, String changes) {

    static Example of(String line) {
      String[] parts = line.split("\\|", -1);
      boolean fires = parts[1].strip().equals("fires");
      assertTrue(fires || parts[1].strip().equals("silent"), line);
      return new Example(parts[0].strip(), fires, parts[2].strip(), parts[3].strip(), parts[4]);
    }

    String rule() {
      return check.substring(0, check.indexOf('@'));
    }
  }

  static List<Example> examples() throws IOException {
    return Files.readAllLines(Path.of("src", "test", "resources", "reason-examples.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Example::of)
        .toList();
  }

  @BeforeAll
  static void read() throws IOException {
    all = examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void speaksOrIsSilent(Example example) {
    Set<String> found =
        Validation.of(
                MiniProgramFiling.FORM,
                Changes.of(Ours.answers(example.sample()), example.changes()),
                TODAY)
            .violations()
            .stream()
            .map(one -> one.rule().id() + "@" + one.field().id())
            .collect(Collectors.toSet());
    assertEquals(example.fires(), found.contains(example.check()), found.toString());
  }

  @Test
  void everyAnsweredReasonHasAPairAndNoOtherHas() {
    assertEquals(Set.of(), withoutPair(ANSWERED));
    Set<String> answered = ANSWERED.stream().map(Reason::number).collect(Collectors.toSet());
    assertEquals(List.of(), all.stream().filter(one -> !answered.contains(one.reason())).toList());
    System.out.println(
        "faults: reasons answered by a check of their own: "
            + ANSWERED.size()
            + " of "
            + MiniProgramFiling.reasons().size()
            + ", filings that fire: "
            + all.stream().filter(Example::fires).count()
            + ", that do not: "
            + all.stream().filter(one -> !one.fires()).count());
  }

  @Test
  void aReasonWithoutAPairIsFound() {
    Reason made =
        new Reason(
            "999",
            new Bilingual("编的", "made up"),
            List.of("expired"),
            Optional.empty(),
            false,
            Optional.empty());
    assertEquals(Set.of("999"), withoutPair(List.of(made)));
  }

  /** The numbers of the reasons that lack a filing that fires, or one that does not. */
  private static Set<String> withoutPair(List<Reason> reasons) {
    Set<String> bare = new TreeSet<>();
    for (Reason reason : reasons) {
      for (boolean fires : new boolean[] {true, false}) {
        boolean isThere =
            all.stream()
                .filter(one -> one.reason().equals(reason.number()) && one.fires() == fires)
                .anyMatch(one -> reason.by().contains(one.rule()));
        if (!isThere) {
          bare.add(reason.number());
        }
      }
    }
    return bare;
  }

  @Test
  void noTwoReasonsShareACheck() {
    for (boolean isAcross : new boolean[] {false, true}) {
      Map<String, String> reasonOf = new HashMap<>();
      for (Example one : all) {
        if (one.reason().startsWith("C") == isAcross) {
          String other = reasonOf.putIfAbsent(one.check(), one.reason());
          assertTrue(other == null || other.equals(one.reason()), one + " and " + other);
        }
      }
    }
  }

  @Test
  void whatWaitsForPicturesIsNotAnswered() {
    Map<String, Reason> byNumber =
        MiniProgramFiling.reasons().stream()
            .collect(Collectors.toMap(Reason::number, Function.identity()));
    for (String number : List.of("48", "49", "50", "51", "52", "53", "69", "75", "76", "C12")) {
      assertTrue(byNumber.get(number).waits(), number);
      assertEquals(List.of("pictures"), byNumber.get(number).by());
      assertTrue(!ANSWERED.contains(byNumber.get(number)), number);
    }
    assertNotEquals(MiniProgramFiling.reasons().size(), ANSWERED.size());
  }

  @Test
  void aLaterReasonSaysWhereItComesFrom() {
    List<Reason> later =
        MiniProgramFiling.reasons().stream()
            .filter(reason -> reason.number().matches("\\d+"))
            .filter(reason -> Integer.parseInt(reason.number()) > 66)
            .toList();
    assertTrue(later.size() >= 15);
    for (Reason reason : later) {
      assertTrue(
          reason.source().orElseThrow().date().matches("\\d{4}(-\\d{2}){0,2}"), reason.number());
    }
  }
}
