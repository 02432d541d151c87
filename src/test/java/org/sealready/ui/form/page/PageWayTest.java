package org.sealready.ui.form.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sealready.ui.common.Fx;
import org.sealready.ui.toy.ToyForm;

/** Keys lead from field to field, and nothing moves under the pointer. */
class PageWayTest extends OpenPage {

  private static double y(Node node) {
    return Fx.get(() -> node.localToScene(0, 0).getY());
  }

  /** Enter leads to what waits for a person; from the last field, to the way on. */
  @Test
  void enterLeadsFromFieldToField() {
    List<String> ends = new ArrayList<>();
    Fx.run(() -> view.leadingTo(() -> ends.add("next")));
    Fx.run(() -> model.of(ToyForm.NUMBER).commit(Optional.of("1")));
    requestInitialFocus(ToyForm.SAME);
    Fx.press(KeyCode.ENTER);
    assertEquals(Optional.empty(), answer(ToyForm.SAME), "Enter chooses nothing by the way");
    Fx.run(() -> model.of(ToyForm.SAME).commit(Optional.of(false)));
    requestInitialFocus(ToyForm.NAME);
    List<String> way = new ArrayList<>();
    for (int i = 0; i < 12 && ends.isEmpty(); i++) {
      Fx.press(KeyCode.ENTER);
      way.add(focusedField());
    }
    assertEquals("next", ends.getFirst());
    assertFalse(way.contains(ToyForm.TITLE.id()), "it is filled in: " + way);
    assertTrue(way.contains(ToyForm.EMERGENCY.id()), way.toString());
  }

  /** Who types on after Enter must not type into a list that is answered already. */
  @Test
  void enterPassesWhatIsAnsweredAndStopsAtWhatIsWrong() {
    Fx.run(() -> model.of(ToyForm.ID_TYPE).commit(Optional.of("2")));
    requestInitialFocus(ToyForm.NAME);
    Fx.press(KeyCode.ENTER);
    assertEquals(ToyForm.ID_NUMBER.id(), focusedField());
    Fx.run(() -> model.of(ToyForm.SAME).commit(Optional.of(false)));
    Fx.run(() -> model.of(ToyForm.MOBILE).commit(Optional.of("13508180229")));
    Fx.run(() -> model.of(ToyForm.EMERGENCY).commit(Optional.of("13508180229")));
    requestInitialFocus(ToyForm.MOBILE);
    Fx.press(KeyCode.ENTER);
    assertEquals(ToyForm.EMERGENCY.id(), focusedField(), "the same number");
  }

  /** Signs and links of a message are no stops on the way back. */
  @Test
  void shiftAndTabGoBackFromFieldToField() {
    Fx.run(() -> model.of(form.pages().get(2)).touch());
    requestInitialFocus(ToyForm.ID_NUMBER);
    Fx.chord(KeyCode.SHIFT, KeyCode.TAB);
    assertEquals(ToyForm.ID_TYPE.id(), focusedField());
    Fx.chord(KeyCode.SHIFT, KeyCode.TAB);
    assertEquals(ToyForm.NAME.id(), focusedField());
    assertTrue(Fx.get(() -> Fx.focused() instanceof TextInputControl));
  }

  @Test
  void manyItemsAreOneStopWithArrows() {
    open(1);
    requestInitialFocus(ToyForm.APPROVALS);
    Fx.press(KeyCode.RIGHT, KeyCode.RIGHT);
    assertEquals(ToyForm.APPROVALS.id(), focusedField());
    Fx.press(KeyCode.TAB);
    assertEquals(ToyForm.REMARK.id(), focusedField());
  }

  /** The pointer rests on a field below; what is said above comes and goes. */
  @Test
  void nothingMovesUnderThePointerWhenMessagesComeAndGo() {
    Fx.run(() -> model.of(ToyForm.SAME).commit(Optional.of(false)));
    Fx.run(() -> model.of(ToyForm.MOBILE).commit(Optional.of("13800000001")));
    Fx.pulses(2);
    Node field = row(ToyForm.EMERGENCY).lookup(".text-input");
    Fx.hover(field, 10, 10);
    double before = y(field);
    Fx.run(() -> model.of(form.pages().get(2)).touch());
    Fx.pulses(3);
    assertEquals(before, y(field), 0.5);
    Fx.run(
        () -> {
          model.of(ToyForm.NAME).commit(Optional.of("阿依"));
          model.of(ToyForm.FROM).commit(Optional.of("2018-05-01"));
          model.of(ToyForm.SAME).commit(Optional.of(false));
        });
    Fx.pulses(3);
    assertEquals(before, y(field), 0.5);
  }

  /** What is chosen is shown above the list: neither coming nor going moves the list. */
  @Test
  void aListStaysUnderThePointerThatChoosesOfIt() {
    open(1);
    Node list = row(ToyForm.SERVICES).lookup(".choices-browsed");
    Fx.hover(list, 300, 40);
    double before = y(list);
    Fx.run(() -> model.of(ToyForm.SERVICES).commit(Optional.of(List.of("s1"))));
    Fx.pulses(3);
    assertEquals(before, y(list), 0.5);
    Fx.run(() -> model.of(ToyForm.SERVICES).commit(Optional.of(List.of("s1", "s2", "s3", "s4"))));
    Fx.pulses(3);
    assertEquals(before, y(list), 0.5);
    Fx.run(() -> model.of(ToyForm.SERVICES).commit(Optional.empty()));
    Fx.pulses(3);
    assertEquals(before, y(list), 0.5);
  }

  /** Its message went with the mistake; the focus that was about to come there goes on. */
  @Test
  void tabLeadsOnFromAFieldThatWasCorrected() {
    Fx.run(() -> model.of(form.pages().get(2)).touch());
    requestInitialFocus(ToyForm.NAME);
    Fx.press(KeyCode.TAB);
    Fx.press(KeyCode.TAB);
    String next = focusedField();
    requestInitialFocus(ToyForm.NAME);
    Fx.type("阿卜杜拉");
    Fx.press(KeyCode.TAB);
    Fx.pulses(2);
    assertEquals(List.of(), messages(ToyForm.NAME));
    assertEquals(next, focusedField());
  }
}
