package org.sealready.service.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.letter.Letter;
import org.sealready.service.Catalogue;

class LetterSourcesTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final LetterSources SOURCES = new LetterSources(CATALOGUE);

  private static final Effective EFFECTIVE = Ours.effective(Ours.answers("company-both-letters"));

  private static Field<?> field(String id) {
    return CATALOGUE.form().field(id).orElseThrow();
  }

  private static Letter letter(String id) {
    return CATALOGUE.letter(id).orElseThrow();
  }

  private static LetterSources.Source at(String placeholder, Answers answers) {
    return SOURCES.at(List.of(placeholder), Ours.effective(answers)).get(placeholder);
  }

  private static String changedAt(String placeholder, String sample) {
    return at(placeholder, Ours.answers(sample)).changedAt().map(Field::id).orElse("nowhere");
  }

  @Test
  void anAnswerIsChangedWhereItIsAsked() {
    assertEquals("entity.name", changedAt("entity.name", "company-both-letters"));
    assertEquals("letters.date", changedAt("letters.date", "company-both-letters"));
  }

  @Test
  void whatFollowsFromOtherAnswersIsChangedThere() {
    assertEquals(
        "entity.legalRepresentativeName",
        changedAt("miniProgramContact.name", "company-one-person"));
    assertEquals(
        "entityContact.name", changedAt("miniProgramContact.name", "company-both-letters"));
    assertEquals("entity.name", changedAt("miniProgramContact.name", "individual"));
  }

  @Test
  void aDefaultIsChangedAtItsOwnField() {
    Answers answers = Ours.answers("company-both-letters");
    Field<?> title = field("entity.signatoryTitle");
    assertTrue(CATALOGUE.form().effective(answers).derived().contains(title));
    assertEquals(Optional.<Field<?>>of(title), at("signatory.title", answers).changedAt());
  }

  @Test
  void aValueOfSeveralFieldsIsChangedAtOneThatIsAsked() {
    assertEquals(
        "entity.legalRepresentativeName", changedAt("signatory.name", "company-both-letters"));
    assertEquals("entity.name", changedAt("signatory.name", "individual"));
    assertEquals("entity.certificateType", changedAt("entity.certificateLabel", "individual"));
  }

  @Test
  void aValueThatIsStillMissingIsGivenWhereItIsAsked() {
    Answers answers =
        Ours.answers("company-both-letters").without(field("entity.legalRepresentativeName"));
    assertEquals(
        Optional.<Field<?>>of(field("entity.legalRepresentativeName")),
        at("signatory.name", answers).changedAt());
  }

  @Test
  void onlyAnswersThatMakeTheTextCountAsItsSource() {
    Answers answers = Ours.answers("company-both-letters");
    assertEquals(
        Set.of(field("entity.legalRepresentativeName")), at("signatory.name", answers).from());
    assertEquals(Set.of(field("entity.signatoryTitle")), at("signatory.title", answers).from());
    assertEquals(
        Set.of(field("miniProgramContact.name"), field("entityContact.name")),
        at("miniProgramContact.name", answers).from());
  }

  @Test
  void whatIsNoPlaceholderComesFromNowhere() {
    assertEquals(Map.of(), SOURCES.at(List.of("", "x"), EFFECTIVE));
  }

  @Test
  void aLetterShowsAlsoWhatItsAnswersFollowFrom() {
    Set<Field<?>> shown = SOURCES.of(letter("mini-program-contact-authorization"), EFFECTIVE);
    assertTrue(shown.contains(field("miniProgramContact.name")));
    assertTrue(shown.contains(field("entityContact.name")));
    assertFalse(shown.contains(field("miniProgram.remark")));
  }
}
