package org.sealready.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealready.form.Answers;
import org.sealready.form.Condition;
import org.sealready.form.Form;
import org.sealready.form.Question;
import org.sealready.form.Source;
import org.sealready.ui.common.Fx;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.toy.ToyForm;
import org.sealready.ui.toy.ToyWizard;

/** What only a person can know is asked in the review, by keyboard, and holds up nothing. */
class QuestionListTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Source SOURCE = new Source("试验", "2026");

  private final Form form =
      ToyForm.form()
          .asking(
              List.of(
                  question("abnormal", Condition.ALWAYS, Question.YES),
                  question("reachable", Condition.is(ToyForm.SAME, false), Question.NO)
                      .detailed(given -> given.get(ToyForm.UNIT).stream().toList())));
  private final FormModel answers =
      new FormModel(form, TODAY, Answers.empty().with(ToyForm.SAME, false));
  private final WizardModel model = new WizardModel(answers, "review");
  private WizardView view;

  private static Question question(String id, Condition when, String bad) {
    return Question.of(
        id, ToyForm.UNIT, when, "是不是" + id + "？", bad, id + "会被退回。", "请先处理。", SOURCE);
  }

  @BeforeEach
  void open() {
    view = ToyWizard.show(model);
  }

  private void requestInitialFocus(int question) {
    Fx.run(
        () ->
            view.lookupAll(".question").stream()
                .skip(question)
                .findFirst()
                .orElseThrow()
                .lookup(".chip")
                .requestFocus());
  }

  private List<String> texts(String selector) {
    return Fx.get(
        () ->
            view.lookupAll(selector).stream()
                .filter(node -> node.getParent().isVisible())
                .map(node -> ((Label) node).getText())
                .toList());
  }

  private String sideOfReview() {
    return Fx.get(
        () ->
            view.lookupAll(".side-item").stream()
                .map(Node::getAccessibleText)
                .filter(text -> text.startsWith("检查"))
                .findFirst()
                .orElseThrow());
  }

  @Test
  void savesAnswersAndCountsWhatIsOpen() {
    assertTrue(texts(".questions > .section-hint").getFirst().startsWith("还有 2 件待确认"));
    assertTrue(sideOfReview().contains("2 件待确认"));
    requestInitialFocus(0);
    Fx.press(KeyCode.SPACE, KeyCode.RIGHT);
    assertEquals(
        Map.of("abnormal", Question.NO), Fx.get(() -> answers.answers().get().questions()));
    assertEquals(List.of(), texts(".question .message-text"));
    assertTrue(sideOfReview().contains("1 件待确认"));
    requestInitialFocus(1);
    Fx.press(KeyCode.SPACE);
    assertEquals(List.of("都确认过了。"), texts(".questions > .section-hint"));
  }

  @Test
  void saysWhatABadAnswerMeansBelowTheQuestionOnly() {
    requestInitialFocus(0);
    Fx.press(KeyCode.SPACE);
    assertEquals(List.of("abnormal会被退回。请先处理。"), texts(".question .message-text"));
    assertTrue(
        texts(".problem-groups .message-text").stream().noneMatch(text -> text.contains("退回")));
  }

  @Test
  void namesWhatTheQuestionMeansInThisFiling() {
    assertEquals(List.of(), texts(".question-detail"));
    Fx.run(() -> answers.of(ToyForm.UNIT).commit(java.util.Optional.of("红章函")));
    assertEquals(List.of("红章函"), texts(".question-detail"));
  }

  @Test
  void leavesOpenWhatIsNotKnownYet() {
    requestInitialFocus(1);
    Fx.press(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.RIGHT);
    assertEquals(
        Map.of("reachable", Question.UNKNOWN), Fx.get(() -> answers.answers().get().questions()));
    assertTrue(sideOfReview().contains("2 件待确认"));
  }

  @Test
  void asksOnlyWhatTheAnswersCallForAndHoldsUpNothing() {
    Fx.run(() -> answers.of(ToyForm.SAME).commit(java.util.Optional.of(true)));
    Fx.pulses(2);
    assertEquals(List.of("是不是abnormal？"), texts(".question-text"));
    Fx.run(() -> ((Button) view.lookup(".bottom-bar .primary")).fire());
    assertEquals("letters", Fx.get(() -> model.current().id()));
  }

  @Test
  void countsErrorsAndWarningsOfAPageSideBySide() {
    Fx.run(() -> answers.of(form.pages().get(2)).touch());
    Fx.pulses(2);
    List<String> counts = texts(".side-counts > .label");
    assertTrue(counts.contains("7 处"), counts.toString());
    assertTrue(counts.contains("1 提醒"), counts.toString());
  }
}
