package org.sealready.service.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.letter.Block;
import org.sealready.letter.Letter;
import org.sealready.letter.Template;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.vault.filing.Printed;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** Which print is valid, and what has changed since, without a window. */
class LetterVersionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 20);
  private static final Words CHINESE = Words.in(Language.CHINESE);
  private static final Words ENGLISH = Words.in(Language.ENGLISH);
  private static final String SAMPLE = "company-both-letters";
  private static final String AUTHORIZATION = "entity-contact-authorization";

  private Printed printed = Printed.NONE;
  private UnaryOperator<Letter> worded = UnaryOperator.identity();

  private Letters letters(LocalDate today) {
    return new Letters(
        Ours.catalogue(),
        today,
        OfficialPapers.none(),
        letter -> worded.apply(letter),
        id -> PrintRecord.in(printed, id));
  }

  private static Letter letter(String id) {
    return Ours.catalogue().letter(id).orElseThrow();
  }

  private LetterVersion version(Answers answers, String id) {
    return letters(TODAY).versions().of(Ours.effective(answers), letter(id));
  }

  private void print(Answers answers, String id, LocalDate day) {
    PrintRecord print = new PrintRecord(day, PrintRecord.Way.PRINTED, version(answers, id));
    printed = print.into(printed);
  }

  private PrintState state(Answers answers, String id) {
    Letters letters = letters(TODAY);
    Letter now = worded.apply(letter(id));
    return letters.versions().state(Ours.effective(answers), now).orElseThrow();
  }

  private String line(Answers answers, String id, Words words) {
    return new PrintTexts(Ours.catalogue(), words).line(state(answers, id), TODAY);
  }

  @SuppressWarnings("unchecked") // the fields that are asked for here take texts
  private static Answers with(Answers answers, String id, String text) {
    return answers.with((Field<String>) Ours.catalogue().form().field(id).orElseThrow(), text);
  }

  @SuppressWarnings("unchecked") // the fields that are asked for here are switches
  private static Answers with(Answers answers, String id, boolean yes) {
    return answers.with((Field<Boolean>) Ours.catalogue().form().field(id).orElseThrow(), yes);
  }

  @Test
  void theSameContentHasTheSameCodeOnAnyDayAndOtherContentAnother() {
    Set<String> codes = new HashSet<>();
    int count = 0;
    for (String sample : Ours.goodSamples()) {
      Effective effective = Ours.effective(Ours.answers(sample));
      for (Letter letter : Ours.catalogue().letters()) {
        String code = letters(TODAY).versions().of(effective, letter).code();
        assertEquals(code, letters(YESTERDAY).versions().of(effective, letter).code());
        assertTrue(code.matches("[" + LetterVersion.SIGNS + "]{4}"), code);
        codes.add(code);
        count++;
      }
    }
    assertTrue(count > 150 && codes.size() >= count - 2, codes.size() + " of " + count);
    assertTrue("0O1IL2Z5S8B6GDQUV".chars().noneMatch(c -> LetterVersion.SIGNS.indexOf(c) >= 0));
  }

  @Test
  void whatHasChangedSinceThePrintIsNamedInBothLanguages() {
    Answers before = Ours.answers(SAMPLE);
    print(before, AUTHORIZATION, YESTERDAY);
    String code = version(before, AUTHORIZATION).code();
    assertEquals("11月20日打印过，之后没有改动（版本 " + code + "）。", line(before, AUTHORIZATION, CHINESE));

    Answers after = with(before, "entityContact.idNumber", "510104198809230634");
    assertEquals("11月20日打印过，之后改了主体负责人 › 证件号码：请重打。", line(after, AUTHORIZATION, CHINESE));
    assertTrue(line(after, AUTHORIZATION, ENGLISH).startsWith("Printed on 20 November; changed"));
    assertNotEquals(code, version(after, AUTHORIZATION).code());

    Answers back = with(after, "entityContact.idNumber", "510104198809230618");
    assertTrue(state(back, AUTHORIZATION).isValid(), "the same answers, the same letter");
  }

  @Test
  void whatTheLetterDoesNotPrintLeavesThePrintValid() {
    Answers before = Ours.answers(SAMPLE);
    print(before, AUTHORIZATION, YESTERDAY);
    Answers after = with(before, "entityContact.mobile", "13540012280");
    assertTrue(state(after, AUTHORIZATION).isValid());
  }

  @Test
  void everyAnswerThatIsPrintedMakesThePrintInvalidAndIsNamed() {
    Answers before = Ours.answers(SAMPLE);
    Effective effective = Ours.effective(before);
    int count = 0;
    for (Letter letter : Ours.catalogue().letters()) {
      print(before, letter.id(), YESTERDAY);
      Set<Field<?>> fields =
          letter.prints(
              Ours.catalogue().placeholders(),
              name -> Ours.catalogue().switches().test(name, effective.answers()));
      for (Field<?> field : fields) {
        Optional<Answers> after = changed(before, field);
        if (after.isPresent()) {
          PrintState state = state(after.get(), letter.id());
          boolean isOnThePage =
              !version(before, letter.id()).code().equals(version(after.get(), letter.id()).code());
          assertEquals(isOnThePage, !state.isValid(), letter.id() + " " + field.id());
          if (!isOnThePage) {
            continue;
          }
          assertEquals(List.of(field), state.changed(), letter.id() + " " + field.id());
          count++;
        }
      }
    }
    System.out.printf(
        "faults: prints: %d changed answers made a print invalid and were named%n", count);
    assertTrue(count >= 70, "changed " + count);
  }

  /** The same with another text in this field, where a person has typed one. */
  private static Optional<Answers> changed(Answers answers, Field<?> field) {
    return answers
        .get(field)
        .filter(String.class::isInstance)
        .filter(text -> field.type() instanceof FieldType.Text)
        .map(text -> with(answers, field.id(), text + "改"));
  }

  @Test
  void anAnswerThatFollowsFromAnotherIsNotNamedBesideIt() {
    Answers before = Ours.answers("company-one-person");
    Answers after = with(before, "entity.legalRepresentativeName", "另一人");
    print(before, "mini-program-contact-consent", YESTERDAY);
    assertEquals(
        List.of("entity.legalRepresentativeName"),
        state(after, "mini-program-contact-consent").changed().stream().map(Field::id).toList());
  }

  @Test
  void aChoiceThatDecidesWhatElseIsPrintedIsNamed() {
    Answers before = Ours.answers(SAMPLE);
    print(before, "commitment", YESTERDAY);
    Answers after = with(before, "entity.hasSeal", false);
    assertFalse(state(after, "commitment").isValid());
    assertEquals(
        List.of("entity.hasSeal"),
        state(after, "commitment").changed().stream().map(Field::id).toList());
  }

  @Test
  void anotherWordingIsNamedAndACommentIsNone() {
    Answers answers = Ours.answers(SAMPLE);
    print(answers, AUTHORIZATION, YESTERDAY);
    String text = Template.text(AUTHORIZATION).orElseThrow();

    worded = letter -> letter.worded(Template.parse("% 说明\n" + text).template());
    assertTrue(state(answers, AUTHORIZATION).isValid(), "a comment is not printed");

    worded = letter -> letter.worded(Template.parse(text.replace("如实填报", "据实填报")).template());
    assertEquals("11月20日打印过，之后改了措辞：请重打。", line(answers, AUTHORIZATION, CHINESE));
  }

  @Test
  void manyChangesAreCountedAndAnOldPrintSaysItsYear() {
    Answers before = Ours.answers(SAMPLE);
    print(before, AUTHORIZATION, LocalDate.of(2025, 12, 30));
    Answers after = before;
    for (String id :
        List.of(
            "entity.name",
            "entity.certificateNumber",
            "miniProgram.name",
            "miniProgram.appId",
            "entityContact.name")) {
      after = with(after, id, "改");
    }
    String line = line(after, AUTHORIZATION, CHINESE);
    assertTrue(line.startsWith("2025年12月30日打印过，之后改了"), line);
    assertTrue(line.endsWith("和另外 2 处：请重打。"), line);
  }

  @Test
  void aPrintIsReadAsItWasNotedAndWhatASuccessorNotedIsLeft() {
    print(Ours.answers(SAMPLE), AUTHORIZATION, YESTERDAY);
    PrintRecord read = PrintRecord.in(printed, AUTHORIZATION).orElseThrow();
    assertEquals(YESTERDAY, read.day());
    assertEquals(version(Ours.answers(SAMPLE), AUTHORIZATION), read.version());
    assertTrue(read.version().answers().size() > 15);

    for (String other :
        List.of("2\nwhat a successor knows", "", "1\n2026-11-20\nPRINTED", "1\nx\ny\nz\nw")) {
      Printed strange = new Printed(Map.of("commitment", other));
      assertEquals(Optional.empty(), PrintRecord.in(strange, "commitment"));
      assertEquals(other, read.into(strange).texts().get("commitment"));
    }
  }

  @Test
  void theNoteHoldsNoAnswer() {
    Answers answers = Ours.answers(SAMPLE);
    print(answers, AUTHORIZATION, YESTERDAY);
    String note = printed.texts().get(AUTHORIZATION);
    for (String secret : List.of("石蓼青", "510104198809230618", "石桥渡")) {
      assertFalse(note.contains(secret));
    }
    assertFalse(printed.toString().contains("="));
  }

  @Test
  void theGuideNamesCodesAlwaysAndDaysOfPrintsThatHold() {
    Answers answers = Ours.answers(SAMPLE);
    List<String> ids =
        List.of(
            AUTHORIZATION,
            "mini-program-contact-authorization",
            "commitment",
            "no-pre-approval-commitment");
    String codes =
        ids.stream().map(id -> version(answers, id).code()).collect(Collectors.joining("、"));
    assertTrue(guide(answers).contains("以上各份的版本依次是" + codes + "。"), guide(answers));

    ids.forEach(id -> print(answers, id, YESTERDAY));
    assertTrue(guide(answers).contains(codes + "，11月20日打印。"), guide(answers));

    Answers after = with(answers, "entityContact.idNumber", "510104198809230634");
    String now = version(after, AUTHORIZATION).code();
    assertTrue(guide(after).contains("依次是" + now + "、"), guide(after));
    assertTrue(guide(after).contains(version(after, "commitment").code() + "（11月20日打印）"));
  }

  private String guide(Answers answers) {
    return letters(TODAY)
        .fill(Ours.effective(answers), letter("sealing-guide"), false)
        .blocks()
        .stream()
        .map(Block::plain)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theProofSheetNamesTheVersionOfEachLetter() throws IOException {
    Answers answers = Ours.answers(SAMPLE);
    print(answers, AUTHORIZATION, YESTERDAY);
    String sheet = text(proof(answers, TODAY));
    assertTrue(sheet.contains("这些文书的版本"), sheet);
    for (String id : List.of(AUTHORIZATION, "commitment")) {
      assertTrue(sheet.contains(version(answers, id).code()), id);
    }
    assertTrue(sheet.contains("2026年11月20日打印"), sheet);
    LocalDate later = LocalDate.of(2027, 3, 1);
    assertEquals(
        sheet,
        text(proof(answers, later)).replace(later.toString(), TODAY.toString()),
        "nothing but the day in its head differs");
  }

  private byte[] proof(Answers answers, LocalDate today) {
    return new LetterOutput(Ours.catalogue(), letters(today))
        .proofSheet(
            Ours.effective(answers), List.of(letter(AUTHORIZATION), letter("commitment")), CHINESE);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** The letters themselves carry no code, whatever was printed. */
  @Test
  void aLetterIsTheSameWhetherItWasPrintedOrNot() throws Exception {
    Answers answers = Ours.answers(SAMPLE);
    LetterOutput before = new LetterOutput(Ours.catalogue(), letters(TODAY));
    byte[] first = before.pdf(Ours.effective(answers), letter("commitment"));
    print(answers, "commitment", YESTERDAY);
    LetterOutput later = new LetterOutput(Ours.catalogue(), letters(LocalDate.of(2027, 3, 1)));
    assertArrayEquals(first, later.pdf(Ours.effective(answers), letter("commitment")));
    assertFalse(text(first).contains(version(answers, "commitment").code()));
  }
}
