package org.sealready.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealready.form.Answers;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.ui.common.Fx;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.toy.ToyForm;
import org.sealready.ui.toy.ToyWizard;
import org.sealready.words.Language;
import org.sealready.words.Words;

class WizardViewTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Words WORDS = Words.in(Language.CHINESE);

  private final Form form = ToyForm.form();
  private final FormModel answers = new FormModel(form, TODAY, Answers.empty());
  private final WizardModel model = new WizardModel(answers, "");
  private WizardView view;

  @BeforeEach
  void open() {
    view = ToyWizard.show(model);
  }

  private Optional<Field<?>> focusedField() {
    return Fx.get(() -> answers.focused().get());
  }

  private <T> void answer(Field<T> field, T value) {
    Fx.run(() -> answers.of(field).commit(Optional.of(value)));
  }

  @Test
  void beginsInTheFirstField() {
    assertEquals(Optional.<Field<?>>of(ToyForm.PROVINCE), focusedField());
  }

  @Test
  void movesTheFocusToTheFirstProblemWhenNextIsPressed() {
    answer(ToyForm.PROVINCE, "11");
    Fx.chord(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(Optional.<Field<?>>of(ToyForm.UNIT), focusedField());
    assertEquals("本页 2 处需修改", Fx.get(() -> ((Button) view.lookup(".pill")).getText()));
    Fx.chord(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(Optional.<Field<?>>of(ToyForm.UNIT), focusedField());
  }

  @Test
  void leadsToTheSameProblemAgain() {
    answer(ToyForm.PROVINCE, "11");
    Fx.chord(KeyCode.CONTROL, KeyCode.ENTER);
    Fx.press(KeyCode.TAB);
    Fx.chord(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(Optional.<Field<?>>of(ToyForm.UNIT), focusedField());
  }

  @Test
  void takesWhatIsTypedWhenGoingOnByKey() {
    answer(ToyForm.PROVINCE, "11");
    answer(ToyForm.NUMBER, "1");
    Fx.run(() -> model.onField(ToyForm.UNIT));
    Fx.pulses(2);
    Fx.type("某单位");
    Fx.chord(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals("app", Fx.get(() -> model.current().id()));
    assertEquals(Optional.<Field<?>>of(ToyForm.SERVICES), focusedField());
    Fx.chord(KeyCode.ALT, KeyCode.LEFT);
    assertEquals("place", Fx.get(() -> model.current().id()));
  }

  @Test
  void namesTheFilingByItsAnswers() {
    assertEquals("未命名备案", title());
    answer(ToyForm.NAME, "青禾");
    answer(ToyForm.SAME, false);
    assertEquals("青禾", title());
  }

  /** The entity is read whole or not at all, and takes nothing of the filing's name. */
  @Test
  void theNameOfTheFilingIsNotCutForTheEntity() {
    answer(ToyForm.NAME, "青禾课表小程序");
    answer(ToyForm.UNIT, "短名");
    Fx.pulses(2);
    Label entity = Fx.get(() -> (Label) view.lookup(".subtitle"));
    assertTrue(Fx.get(entity::isVisible));
    assertTrue(Fx.get(() -> entity.getWidth() >= entity.prefWidth(-1)));
    answer(ToyForm.UNIT, "很长的单位名称".repeat(20));
    Fx.pulses(2);
    Label title = Fx.get(() -> (Label) view.lookup(".filing-title"));
    assertFalse(Fx.get(entity::isVisible));
    assertTrue(Fx.get(() -> title.getWidth() >= title.prefWidth(-1)), "the name is cut");
    double gap =
        Fx.get(() -> view.lookup(".saved").getLayoutX() - title.getLayoutX() - title.getWidth());
    assertTrue(gap < 40, "a gap of " + gap);
  }

  private String title() {
    return Fx.get(() -> ((Label) view.lookup(".filing-title")).getText());
  }

  @Test
  void leadsFromTheReviewToEachField() {
    Fx.run(() -> model.onStep(new Step.Review()));
    Fx.pulses(2);
    Node link = Fx.get(() -> view.lookup(".problem-lines .hyperlink"));
    assertEquals(link, Fx.focused(), "the focus is not on the first problem");
    Fx.press(KeyCode.SPACE);
    assertEquals(Optional.<Field<?>>of(ToyForm.PROVINCE), focusedField());
  }

  @Test
  void aReviewWithoutProblemsHasTheFocusOnTheWayOn() {
    answer(ToyForm.PROVINCE, "11");
    answer(ToyForm.UNIT, "某单位");
    answer(ToyForm.NUMBER, "12");
    answer(ToyForm.CITY, "北京市");
    answer(ToyForm.SERVICES, List.of("s1"));
    answer(ToyForm.APPROVALS, List.of(new Entry("24", "")));
    answer(ToyForm.REMARK, "由本单位运营，用户在里面看课表和活动通知，不卖任何东西。");
    answer(ToyForm.SAME, true);
    answer(ToyForm.ID_TYPE, "2");
    answer(ToyForm.FROM, "2020-01-01");
    answer(ToyForm.TO, "2040-01-01");
    Fx.run(() -> model.onStep(new Step.Review()));
    Fx.pulses(2);
    assertEquals(List.of(), Fx.get(() -> List.copyOf(answers.violations().get())));
    assertTrue(Fx.focused().getStyleClass().contains("primary"), Fx.focused().toString());
  }

  @Test
  void aClickBesideTheStepsLeavesTheFocusWhereItIs() {
    Node before = Fx.get(Fx::focused);
    Fx.click(Fx.get(() -> view.lookup(".side-list")), 4, 4);
    assertEquals(before, Fx.get(Fx::focused));
    assertEquals(Optional.<Field<?>>of(ToyForm.PROVINCE), focusedField());
  }
}
