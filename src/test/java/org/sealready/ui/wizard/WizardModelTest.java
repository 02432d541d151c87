package org.sealready.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sealready.form.Answers;
import org.sealready.form.Condition;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Page;
import org.sealready.form.Question;
import org.sealready.form.Section;
import org.sealready.form.Source;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.toy.ToyForm;
import org.sealready.ui.wizard.StepState.Progress;

class WizardModelTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final Form form = ToyForm.form();
  private final FormModel answers = new FormModel(form, TODAY, Answers.empty());
  private final WizardModel model = new WizardModel(answers, "");

  private void answerPlace() {
    answers.of(ToyForm.PROVINCE).commit(Optional.of("11"));
    answers.of(ToyForm.UNIT).commit(Optional.of("某单位"));
    answers.of(ToyForm.NUMBER).commit(Optional.of("1"));
  }

  @Test
  void walksThePagesThenReviewThenLetters() {
    assertEquals(
        List.of("place", "app", "person", "review", "letters"),
        model.steps().stream().map(Step::id).toList());
  }

  @Test
  void jumpsToTheFirstProblemInsteadOfGoingOn() {
    answers.of(ToyForm.PROVINCE).commit(Optional.of("11"));
    model.onNext();
    assertEquals("place", model.current().id());
    assertEquals(Optional.<Field<?>>of(ToyForm.UNIT), model.place().get().field());
  }

  @Test
  void goesOnWhenNothingIsWrong() {
    answerPlace();
    model.onNext();
    assertEquals("app", model.current().id());
    assertEquals(Progress.DONE, model.stateOf(model.steps().getFirst()).progress());
  }

  @Test
  void letsAPageBeLeftWithProblemsAndCountsThem() {
    answers.of(ToyForm.PROVINCE).commit(Optional.of("11"));
    model.onStep(model.steps().get(2));
    assertEquals(new StepState(Progress.PROBLEMS, 2, 0), model.stateOf(model.steps().getFirst()));
    assertEquals(Progress.OPEN, model.stateOf(model.steps().get(1)).progress());
    assertEquals(Progress.CURRENT, model.stateOf(model.steps().get(2)).progress());
  }

  @Test
  void scoldsNobodyForAPageThatHeOnlyPassed() {
    answers.of(ToyForm.UNIT).commit(Optional.empty());
    model.onStep(model.steps().get(2));
    assertEquals(Progress.OPEN, model.stateOf(model.steps().getFirst()).progress());
    assertEquals(List.of(), answers.of(ToyForm.UNIT).messages().get());
  }

  @Test
  void goesToAFieldOnAnotherPage() {
    model.onField(ToyForm.REMARK);
    assertEquals("app", model.current().id());
    assertEquals(Optional.<Field<?>>of(ToyForm.REMARK), model.place().get().field());
  }

  @Test
  void continuesWhereItWasLeft() {
    assertEquals("person", new WizardModel(answers, "person").current().id());
  }

  /** What only a person can know is open until he has said it. */
  @Test
  void theReviewIsNotDoneWhileAQuestionIsOpen() {
    Question question =
        Question.of(
            "toy-question",
            ToyForm.KIND,
            Condition.ALWAYS,
            "有没有？",
            Question.YES,
            "有。",
            "",
            new Source("试验", "2026"));
    Form bare =
        new Form(
            List.of(
                new Page("app", "内容", "", true, List.of(Section.of("kind", "", "", ToyForm.KIND)))),
            List.of(),
            ToyForm.form().sameAsSource());
    FormModel form =
        new FormModel(bare.asking(List.of(question)), LocalDate.of(2026, 11, 21), Answers.empty());
    WizardModel wizard = new WizardModel(form, "");
    wizard.onStep(new Step.Review());
    wizard.onStep(new Step.Letters());
    assertEquals(StepState.Progress.OPEN, wizard.stateOf(new Step.Review()).progress());
    form.questions().answer(question, Question.NO);
    assertEquals(StepState.Progress.DONE, wizard.stateOf(new Step.Review()).progress());
  }
}
