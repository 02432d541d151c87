package org.sealready.service.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.letter.Letter;
import org.sealready.letter.Level;
import org.sealready.letter.Signer;
import org.sealready.service.Catalogue;
import org.sealready.service.LetterChoice;
import org.sealready.service.LetterSelection;

/** Which letters are made when a person chooses otherwise than the filing needs them. */
class LettersTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final LetterSelection SELECTION = CATALOGUE.selection().orElseThrow();
  private static final Answers ONE = Ours.answers("company-one-person");

  private static Stream<LetterState> states(Answers answers) {
    Letters letters = new Letters(CATALOGUE, LocalDate.of(2026, 11, 21));
    return letters.states(letters.judged(answers)).stream();
  }

  private static LetterState state(Answers answers, String id) {
    return states(answers)
        .filter(state -> state.letter().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> made(Answers answers) {
    return states(answers).filter(LetterState::isWanted).map(one -> one.letter().id()).toList();
  }

  @Test
  void nothingChosenMakesWhatIsRequiredOrAdvised() {
    assertEquals(List.of("commitment", "no-pre-approval-commitment"), made(ONE));
    assertEquals(LetterChoice.NONE, state(ONE, "commitment").choice());
  }

  @Test
  void anAddedLetterIsMadeAndStaysPossible() {
    Answers answers = ONE.with(SELECTION.added(), List.of("explanation"));
    assertEquals(List.of("commitment", "no-pre-approval-commitment", "explanation"), made(answers));
    assertEquals(Level.POSSIBLE, state(answers, "explanation").need().level());
    assertEquals(LetterChoice.ADDED, state(answers, "explanation").choice());
  }

  @Test
  void aLetterThatIsLeftOutIsNotMadeAndStaysRequired() {
    Answers answers =
        Ours.answers("company-finance-words").with(SELECTION.leftOut(), List.of("commitment"));
    assertEquals(List.of("no-pre-approval-commitment"), made(answers));
    assertEquals(Level.REQUIRED, state(answers, "commitment").need().level());
    assertEquals(LetterChoice.LEFT_OUT, state(answers, "commitment").choice());
  }

  @Test
  void leavingOutGoesBeforeAdding() {
    Answers both =
        ONE.with(SELECTION.added(), List.of("explanation"))
            .with(SELECTION.leftOut(), List.of("explanation"));
    assertFalse(made(both).contains("explanation"));
  }

  @Test
  void whatAFilingHasNoUseForCannotBeAdded() {
    String authorization = "entity-contact-authorization";
    assertFalse(made(ONE.with(SELECTION.added(), List.of(authorization))).contains(authorization));
  }

  @Test
  void aChoiceIsTakenBackWithoutATrace() {
    List<String> chosen = LetterSelection.with(List.of("commitment"), "explanation", true);
    assertEquals(List.of("commitment", "explanation"), chosen);
    assertEquals(chosen, LetterSelection.with(chosen, "commitment", true).reversed());
    assertEquals(List.of("commitment"), LetterSelection.with(chosen, "explanation", false));
  }

  @Test
  void tellsWhoSignsAndWhatElseALetterBears() {
    Answers jiangsu = Ours.answers("company-jiangsu");
    assertEquals(new Signer("法定代表人", "华霁月"), state(jiangsu, "commitment").signer());
    assertEquals(Letter.Mark.SEAL, state(jiangsu, "commitment").mark());
    LetterState notice = state(jiangsu, "responsibility-notice");
    assertEquals(new Signer("小程序负责人", "殷修竹"), notice.signer());
    assertEquals(Letter.Mark.NONE, notice.mark());
    Answers trader = Ours.answers("individual-business");
    assertEquals("经营者", state(trader, "commitment").signer().title());
    assertEquals(Letter.Mark.FINGERPRINT, state(trader, "commitment").mark());
    assertEquals(Signer.NOBODY, state(jiangsu, "sealing-guide").signer());
    assertFalse(notice.signer().toString().contains("殷"), "a name must not reach a log");
  }

  /** One sheet for both posts is required once it is chosen, and then stands for the two others. */
  @Test
  void aSheetForBothPostsReplacesTheTwo() {
    String both = "both-contacts-authorization";
    Answers answers = Ours.answers("company-sheets");
    assertEquals(Level.POSSIBLE, state(answers, both).need().level());
    Answers chosen = answers.with(SELECTION.added(), List.of(both));
    assertEquals(Level.REQUIRED, state(chosen, both).need().level());
    for (String one :
        List.of("entity-contact-authorization", "mini-program-contact-authorization")) {
      assertEquals(Level.REQUIRED, state(answers, one).need().level());
      assertEquals(Level.POSSIBLE, state(chosen, one).need().level());
    }
    assertFalse(
        states(Ours.answers("company-both-letters")).anyMatch(at -> at.letter().id().equals(both)));
  }

  /** One for each contact who is another person than the others; nobody asks himself. */
  @Test
  void everyContactIsAskedForConsentOnce() {
    Answers two = Ours.answers("company-other-contact");
    assertEquals(
        new Signer("主体负责人", name(two, "entityContact.name")),
        state(two, "entity-contact-consent").signer());
    assertEquals(
        new Signer("小程序负责人", name(two, "miniProgramContact.name")),
        state(two, "mini-program-contact-consent").signer());
    assertEquals(Letter.Use.KEPT, state(two, "entity-contact-consent").letter().use());
    assertFalse(made(two).contains("entity-contact-consent"), "nothing to hand in");

    assertEquals(List.of("entity-contact-consent"), consents(ONE));
    assertEquals(List.of(), consents(Ours.answers("individual")));
  }

  private static String name(Answers answers, String field) {
    Answers all = CATALOGUE.form().effective(answers).answers();
    return (String) all.get(CATALOGUE.form().field(field).orElseThrow()).orElseThrow();
  }

  private static List<String> consents(Answers answers) {
    return states(answers)
        .map(state -> state.letter().id())
        .filter(id -> id.endsWith("consent"))
        .toList();
  }
}
