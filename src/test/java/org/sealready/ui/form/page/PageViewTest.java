package org.sealready.ui.form.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sealready.ui.common.Fx;
import org.sealready.ui.toy.ToyForm;

/** Answers are typed, handed over and judged. */
class PageViewTest extends OpenPage {

  private String typed() {
    return Fx.get(() -> ((TextInputControl) Fx.focused()).getText());
  }

  private String counter() {
    return Fx.get(() -> ((Label) row(ToyForm.REMARK).lookup(".counter")).getText());
  }

  @Test
  void handsOverTextWithEnterTidied() {
    requestInitialFocus(ToyForm.ID_NUMBER);
    Fx.type(" 11010119900307 123ｘ");
    assertEquals(Optional.empty(), answer(ToyForm.ID_NUMBER));
    Fx.press(KeyCode.ENTER);
    assertEquals(Optional.of("11010119900307123X"), answer(ToyForm.ID_NUMBER));
    assertEquals(ToyForm.TITLE.id(), focusedField());
    Fx.chord(KeyCode.SHIFT, KeyCode.TAB);
    assertEquals("11010119900307123X", typed());
  }

  @Test
  void handsOverTextWhenTheFieldIsLeft() {
    requestInitialFocus(ToyForm.NAME);
    Fx.type("阿卜杜拉·买买提𠮷");
    Fx.press(KeyCode.TAB);
    assertEquals(Optional.of("阿卜杜拉·买买提𠮷"), answer(ToyForm.NAME));
  }

  /** Who only passes through is not scolded; who leaves the page is told. */
  @Test
  void saysWhatIsMissingWhenThePageIsLeftAndNotBefore() {
    requestInitialFocus(ToyForm.NAME);
    Fx.press(KeyCode.TAB);
    Fx.press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
    Fx.chord(KeyCode.SHIFT, KeyCode.TAB);
    assertEquals(List.of(), messages(ToyForm.NAME));
    assertEquals(List.of(), messages(ToyForm.FROM));
    Fx.run(() -> model.of(form.pages().get(2)).touch());
    Fx.pulses(2);
    assertEquals(List.of("姓名还没有填。"), messages(ToyForm.NAME));
  }

  @Test
  void theRedGoesWithTheKeyThatMendsIt() {
    requestInitialFocus(ToyForm.NAME);
    Fx.run(() -> model.of(form.pages().get(2)).touch());
    Fx.pulses(2);
    assertEquals(List.of("姓名还没有填。"), messages(ToyForm.NAME));
    Fx.type("阿");
    assertEquals(List.of(), messages(ToyForm.NAME));
    assertEquals("阿", typed());
    Fx.type("依");
    assertEquals("阿依", typed());
  }

  @Test
  void oneKeySaysThatSomethingNeverEnds() {
    requestInitialFocus(ToyForm.TO);
    Fx.type("l");
    assertEquals(Optional.of("长期"), answer(ToyForm.TO));
    assertEquals("长期", typed());
    Fx.press(KeyCode.TAB);
    assertEquals(Optional.of("长期"), answer(ToyForm.TO));
  }

  @Test
  void handsNothingOverWhileAnInputMethodComposes() {
    open(1);
    requestInitialFocus(ToyForm.REMARK);
    Fx.compose("zhong", "");
    assertEquals("zhong", typed());
    assertEquals("0 / 20–200", counter());
    Fx.run(() -> view.commit());
    assertEquals(Optional.empty(), answer(ToyForm.REMARK));
    assertEquals(List.of(), messages(ToyForm.REMARK));
    Fx.compose("", "中");
    assertEquals("1 / 20–200", counter());
    Fx.press(KeyCode.TAB);
    assertEquals(Optional.of("中"), answer(ToyForm.REMARK));
  }

  @Test
  void showsWhatFollowsAndAsksAgainWhenItContradicts() {
    Fx.run(() -> model.of(ToyForm.UNIT).commit(Optional.of("某单位")));
    Fx.run(() -> model.of(ToyForm.SAME).commit(Optional.of(true)));
    Fx.pulses(2);
    assertTrue(Fx.get(() -> row(ToyForm.NAME).lookup(".following").isVisible()));
    Fx.run(() -> model.of(ToyForm.NAME).commit(Optional.of("别的")));
    Fx.pulses(2);
    assertFalse(Fx.get(() -> row(ToyForm.NAME).lookup(".following").isVisible()));
    assertEquals(List.of("与前面填写的不一致。请改成一样，或清空。"), messages(ToyForm.NAME));
  }

  @Test
  void tidiesDatesAndTakesWhatNeverEnds() {
    requestInitialFocus(ToyForm.FROM);
    Fx.type("2018年5月1日");
    Fx.press(KeyCode.TAB);
    assertEquals(Optional.of("2018-05-01"), answer(ToyForm.FROM));
    // Past the calendar.
    Fx.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SPACE);
    assertEquals(Optional.of("长期"), answer(ToyForm.TO));
  }

  @Test
  void hidesWhatIsNotAsked() {
    assertFalse(Fx.get(() -> row(ToyForm.MOBILE).isVisible()));
    requestInitialFocus(ToyForm.SAME);
    Fx.press(KeyCode.SPACE, KeyCode.RIGHT);
    assertTrue(Fx.get(() -> row(ToyForm.MOBILE).isVisible()));
  }
}
