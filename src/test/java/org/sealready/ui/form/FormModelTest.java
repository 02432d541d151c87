package org.sealready.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Page;
import org.sealready.ui.toy.ToyForm;

class FormModelTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final Form form = ToyForm.form();
  private final FormModel model = open(Answers.empty());

  private FormModel open(Answers answers) {
    return new FormModel(form, TODAY, answers);
  }

  @Test
  void saysNothingOfAFieldThatNobodyHasVisited() {
    assertEquals(List.of(), model.of(ToyForm.UNIT).messages().get());
    assertFalse(model.violations().get().isEmpty());
  }

  @Test
  void saysWhatIsMissingOnceThePageWasLeft() {
    model.of(ToyForm.UNIT).commit(Optional.empty());
    assertEquals(List.of(), model.of(ToyForm.UNIT).messages().get());
    model.of(form.pages().getFirst()).touch();
    assertEquals(1, model.of(ToyForm.UNIT).messages().get().size());
  }

  /** The same person as on another page, and then another one: nobody has seen these fields. */
  @Test
  void saysNothingOfAFieldThatIsAskedOnlyAfterThePageWasLeft() {
    Page page = pageOf(ToyForm.NAME);
    model.of(ToyForm.UNIT).commit(Optional.of("某单位"));
    model.of(ToyForm.SAME).commit(Optional.of(true));
    model.of(page).touch();
    model.of(ToyForm.SAME).commit(Optional.of(false));
    assertTrue(isMissing(ToyForm.NAME));
    assertEquals(List.of(), model.of(ToyForm.NAME).messages().get());
    model.of(page).touch();
    assertEquals(1, model.of(ToyForm.NAME).messages().get().size());
  }

  private Page pageOf(Field<?> field) {
    return form.pages().stream()
        .filter(page -> page.fields().contains(field))
        .findFirst()
        .orElseThrow();
  }

  private boolean isMissing(Field<?> field) {
    return model.violations().get().stream().anyMatch(violation -> violation.field().equals(field));
  }

  @Test
  void judgesWhatAnOpenedFilingAlreadyAnswers() {
    FormModel opened =
        open(
            Answers.empty()
                .with(ToyForm.SAME, false)
                .with(ToyForm.MOBILE, "1")
                .with(ToyForm.EMERGENCY, "1"));
    assertEquals(1, opened.of(ToyForm.EMERGENCY).messages().get().size());
    assertEquals(List.of(), opened.of(ToyForm.UNIT).messages().get());
  }

  @Test
  void dropsACityThatIsNotInTheNewProvince() {
    model.of(ToyForm.PROVINCE).commit(Optional.of("51"));
    model.of(ToyForm.CITY).commit(Optional.of("绵阳市"));
    model.of(ToyForm.PROVINCE).commit(Optional.of("65"));
    assertEquals(Optional.empty(), model.answers().get().get(ToyForm.CITY));
  }

  @Test
  void takesTheOnlyCityThatIsOffered() {
    model.of(ToyForm.PROVINCE).commit(Optional.of("11"));
    assertEquals(Optional.of("北京市"), model.answers().get().get(ToyForm.CITY));
  }

  @Test
  void showsWhatFollowsFromOtherAnswersAsSettled() {
    model.of(ToyForm.UNIT).commit(Optional.of("某单位"));
    model.of(ToyForm.SAME).commit(Optional.of(true));
    assertEquals(AnswerOrigin.FOLLOWS, model.of(ToyForm.NAME).filling().get());
    assertEquals(Optional.of("某单位"), model.of(ToyForm.NAME).value().get());
  }

  @Test
  void letsAContradictionBeCorrected() {
    model.of(ToyForm.NAME).commit(Optional.of("别的"));
    model.of(ToyForm.UNIT).commit(Optional.of("某单位"));
    model.of(ToyForm.SAME).commit(Optional.of(true));
    assertEquals(AnswerOrigin.ASKED, model.of(ToyForm.NAME).filling().get());
    assertEquals(
        "toy-contradiction", model.of(ToyForm.NAME).messages().get().getFirst().rule().id());
  }

  @Test
  void suggestsADefaultThatCanBeChanged() {
    model.of(ToyForm.NUMBER).commit(Optional.of("1"));
    assertEquals(AnswerOrigin.SUGGESTED, model.of(ToyForm.TITLE).filling().get());
    model.of(ToyForm.TITLE).commit(Optional.of("负责人"));
    assertEquals(AnswerOrigin.ASKED, model.of(ToyForm.TITLE).filling().get());
  }

  @Test
  void namesTheFirstErrorOfAPage() {
    Page place = form.pages().getFirst();
    assertEquals(Optional.<Field<?>>of(ToyForm.PROVINCE), model.of(place).firstError());
    model.of(place).touch();
    assertTrue(model.of(place).shown().size() > 2);
  }

  /** A field that goes from the screen loses the focus, and is left, while the answers change. */
  @Test
  void aFieldThatIsLeftWhileAnswersChangeLeavesThemAsTheyAre() {
    model
        .of(ToyForm.UNIT)
        .value()
        .addListener(observable -> model.of(ToyForm.MOBILE).commit(Optional.empty()));
    model.restore(Answers.empty().with(ToyForm.UNIT, "某单位"));
    assertEquals(Optional.of("某单位"), model.answers().get().get(ToyForm.UNIT));
    assertEquals(Optional.of("某单位"), model.effective().get().answers().get(ToyForm.UNIT));
    assertEquals(Optional.of("某单位"), model.of(ToyForm.UNIT).value().get());
  }

  @Test
  void anAnswerThatIsGivenWhileOthersChangeCountsWithThem() {
    model.effective().addListener(observable -> give(ToyForm.MOBILE, "13800000001"));
    model.restore(Answers.empty().with(ToyForm.SAME, false).with(ToyForm.UNIT, "某单位"));
    Answers both = model.answers().get();
    assertEquals(Optional.of("某单位"), both.get(ToyForm.UNIT));
    assertEquals(Optional.of("13800000001"), both.get(ToyForm.MOBILE));
    assertEquals(form.effective(both), model.effective().get());
  }

  private void give(Field<String> field, String answer) {
    if (model.effective().get().answers().get(field).isEmpty()) {
      model.of(field).commit(Optional.of(answer));
    }
  }

  @Test
  void answersThatAreThereToBeLookedAtStay() {
    model.of(ToyForm.UNIT).commit(Optional.of("某单位"));
    model.fix();
    model.of(ToyForm.UNIT).commit(Optional.of("别的单位"));
    model.restore(Answers.empty());
    assertEquals(Optional.of("某单位"), model.answers().get().get(ToyForm.UNIT));
    assertEquals(Optional.of("某单位"), model.of(ToyForm.UNIT).value().get());
  }
}
