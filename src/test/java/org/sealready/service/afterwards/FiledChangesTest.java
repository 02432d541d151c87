package org.sealready.service.afterwards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Ours;
import org.sealready.filing.Changes;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.service.Catalogue;
import org.sealready.service.letter.Letters;

class FiledChangesTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final Letters LETTERS = new Letters(CATALOGUE, LocalDate.of(2026, 12, 23));
  private static final String AT = "2026-12-20T10:00+08:00";

  static List<String> samples() {
    return Ours.samples();
  }

  private static FiledChanges since(Answers filed, String changes) {
    FiledAnswers kept = new FiledAnswers(AT, filed);
    return FiledChanges.of(CATALOGUE, LETTERS, kept, LETTERS.judged(Changes.of(filed, changes)));
  }

  private static String ids(FiledChanges changes) {
    return String.join(" ", changes.fields().stream().map(Field::id).toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatWasFiledComesBackToTheLetter(String name) {
    Answers answers = Ours.answers(name);
    FiledAnswers filed = new FiledAnswers(AT, answers);
    FiledAnswers again =
        FiledAnswers.read(CATALOGUE.form(), filed.text(CATALOGUE.form())).orElseThrow();
    assertEquals(AT, again.at());
    assertEquals(answers, again.answers());
    FiledChanges none = FiledChanges.of(CATALOGUE, LETTERS, again, LETTERS.judged(answers));
    assertEquals(List.of(), none.fields());
    assertTrue(none.letters().again().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "[]", "{}", "{\"at\":\"x\"}", "{\"at\":1,\"filing\":{}}", "no"})
  void whatIsNoneOrUnreadableIsNone(String kept) {
    assertEquals(Optional.empty(), FiledAnswers.read(CATALOGUE.form(), kept));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "company-other-contact | miniProgram.name=新名称 | miniProgram.name",
        "company-other-contact | letters.date=2026-12-01 | ''",
        "company-other-contact | miniProgram.recordNumber=粤B2-20090059-1626X | ''",
        "company-one-person | entityContact.mobile=13900139001 | entityContact.mobile"
            + " miniProgramContact.mobile",
      })
  void onlyWhatThePlatformAsksForAndDiffers(String sample, String changes, String expected) {
    assertEquals(expected, ids(since(Ours.answers(sample), changes)));
  }

  @Test
  void lettersThatPrintItAreMadeAgain() {
    FiledChanges changes = since(Ours.answers("company-other-contact"), "miniProgram.name=新名称");
    assertFalse(changes.letters().again().isEmpty());
    changes
        .letters()
        .again()
        .values()
        .forEach(
            fields ->
                assertEquals(List.of("miniProgram.name"), fields.stream().map(Field::id).toList()));
    FiledChanges phone =
        since(Ours.answers("company-other-contact"), "entity.address=体育东路108号西座1507室");
    assertEquals("entity.address", ids(phone));
    assertTrue(phone.letters().others() > 0);
  }

  @Test
  void neverTellsWhatItHolds() {
    FiledAnswers filed = new FiledAnswers(AT, Ours.answers("company-one-person"));
    assertEquals("FiledAnswers(" + AT + ")", filed.toString());
  }
}
