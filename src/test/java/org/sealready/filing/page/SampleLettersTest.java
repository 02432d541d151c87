package org.sealready.filing.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.Ours;
import org.sealready.filing.MiniProgramFiling;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Severity;
import org.sealready.form.Validation;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.Letters;

/** The samples against tables that were written by hand. */
class SampleLettersTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  static List<String> samples() {
    return Ours.samples();
  }

  private static List<String> table(String name, String sample) throws IOException {
    return Files.readAllLines(Path.of("src", "test", "resources", name)).stream()
        .filter(line -> line.startsWith(sample + ","))
        .map(line -> line.substring(sample.length() + 1))
        .toList();
  }

  private static List<LetterState> states(Answers answers) {
    Letters letters = new Letters(Ours.catalogue(), TODAY);
    return letters.states(letters.judged(answers));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void needsTheLettersOfTheTable(String sample) throws IOException {
    List<String> found =
        states(Ours.answers(sample)).stream()
            .map(
                state ->
                    state.letter().id()
                        + ","
                        + state.need().level().name().toLowerCase(Locale.ROOT))
            .toList();
    assertEquals(table("sample-letters.csv", sample), found);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void hasTheProblemsOfTheTable(String sample) throws IOException {
    List<String> found =
        Validation.of(MiniProgramFiling.FORM, Ours.answers(sample), TODAY).violations().stream()
            .map(
                violation -> {
                  boolean refused = violation.severity() == Severity.ERROR;
                  assertEquals(sample.startsWith("broken-"), refused, violation.rule().id());
                  return violation.rule().id() + "," + violation.field().id();
                })
            .toList();
    assertEquals(table("sample-problems.csv", sample), found);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void onlyABrokenSampleHasABlockedLetter(String sample) {
    boolean blocked =
        states(Ours.answers(sample)).stream().anyMatch(state -> !state.blockers().isEmpty());
    assertEquals(sample.startsWith("broken-"), blocked);
  }

  /** An error at a field that decides a letter's need holds it back. */
  @ParameterizedTest
  @CsvSource({
    "company-both-letters, entityContact.isLegalRepresentative, entity-contact-authorization",
    "company-both-letters, miniProgramContact.sameAsEntityContact, mini-program-contact-authorization",
    "company-other-contact, miniProgramContact.sameAsEntityContact, mini-program-contact-authorization",
    "company-other-contact, miniProgramContact.isLegalRepresentative, mini-program-contact-authorization",
    "company-one-person, miniProgram.preApprovals, no-pre-approval-commitment",
    "company-one-person, entity.type, commitment"
  })
  void holdsALetterBackWhileItsNeedIsUndecided(String sample, String field, String letter) {
    Field<?> missing = MiniProgramFiling.FORM.field(field).orElseThrow();
    LetterState state =
        states(Ours.answers(sample).without(missing)).stream()
            .filter(one -> one.letter().id().equals(letter))
            .findFirst()
            .orElseThrow();
    assertTrue(
        state.blockers().stream().anyMatch(found -> found.field().equals(missing)),
        state.blockers().toString());
  }

  @Test
  void preApprovalsWithNumbersNeedNoCommitmentThatThereAreNone() {
    Answers answers =
        Ours.answers("company-one-person")
            .with(
                MiniProgramPage.PREAPPROVALS,
                List.of(new org.sealready.form.Entry("1", "京新网文第1号")));
    assertTrue(
        states(answers).stream()
            .noneMatch(state -> state.letter().id().equals("no-pre-approval-commitment")));
  }

  @Test
  void noItemChosenIsTheSameAsNotAnswered() {
    Answers answers = Ours.answers("company-one-person");
    assertEquals(
        answers.without(MiniProgramPage.PREAPPROVALS),
        answers.with(MiniProgramPage.PREAPPROVALS, List.of()));
  }
}
