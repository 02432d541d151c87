package org.sealready.ui.form.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sealready.form.Entry;
import org.sealready.ui.common.Faults;
import org.sealready.ui.common.Fx;
import org.sealready.ui.toy.ToyForm;

/** Choices by keyboard: chips, searched lists, several at once. */
class PageChoicesTest extends OpenPage {

  @Test
  void choosesAChipWithTheKeyboardAlone() {
    requestInitialFocus(ToyForm.SAME);
    Fx.press(KeyCode.SPACE);
    assertEquals(Optional.of(true), answer(ToyForm.SAME));
    Fx.press(KeyCode.RIGHT);
    assertEquals(Optional.of(false), answer(ToyForm.SAME));
    Fx.press(KeyCode.LEFT, KeyCode.SPACE);
    assertEquals(Optional.of(true), answer(ToyForm.SAME));
  }

  private void chooseByTyping() {
    open(0);
    requestInitialFocus(ToyForm.PROVINCE);
    Fx.press(KeyCode.DOWN);
    Fx.until("list is open", () -> Fx.focused() instanceof TextInputControl);
    Fx.type("四川");
    Fx.press(KeyCode.ENTER);
  }

  @Test
  void findsAChoiceByTyping() {
    chooseByTyping();
    assertEquals(Optional.of("51"), answer(ToyForm.PROVINCE));
  }

  @Test
  void offersOtherChoicesWhereOneWasMade() {
    open(0);
    List<Throwable> faults =
        Faults.during(
            () -> {
              for (String province : List.of("51", "11", "51", "65")) {
                Fx.run(() -> model.of(ToyForm.PROVINCE).commit(Optional.of(province)));
                Fx.pulses(2);
                if (province.equals("51")) {
                  Fx.run(() -> model.of(ToyForm.CITY).commit(Optional.of("绵阳市")));
                  Fx.pulses(2);
                }
              }
            });
    assertEquals(List.of(), faults);
    assertEquals(Optional.empty(), answer(ToyForm.CITY));
  }

  @Test
  void aSearchThatFindsNothingLeavesTheAnswerInSight() {
    chooseByTyping();
    Fx.press(KeyCode.A, KeyCode.B, KeyCode.C);
    Fx.press(KeyCode.TAB);
    Fx.pulses(4);
    assertEquals(Optional.of("51"), answer(ToyForm.PROVINCE));
    List<String> shown =
        Fx.get(
            () ->
                row(ToyForm.PROVINCE).lookupAll(".list-cell").stream()
                    .filter(javafx.scene.Node::isVisible)
                    .map(node -> ((javafx.scene.control.Labeled) node).getText())
                    .toList());
    assertTrue(
        shown.stream().anyMatch(text -> text != null && text.contains("四川")), shown.toString());
  }

  @Test
  void choosesSeveralByTyping() {
    open(1);
    requestInitialFocus(ToyForm.SERVICES);
    Fx.type("第 12 类");
    Fx.press(KeyCode.ENTER);
    Fx.type("第 3");
    Fx.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE);
    assertEquals(Optional.of(List.of("s12", "s30")), answer(ToyForm.SERVICES));
  }

  @Test
  void whatIsChosenStaysReadableWhereItIsWrong() {
    open(1);
    Fx.run(() -> model.of(ToyForm.SERVICES).commit(Optional.of(List.of("s1", "s1"))));
    Fx.run(
        () ->
            row(ToyForm.SERVICES)
                .pseudoClassStateChanged(PseudoClass.getPseudoClass("error"), true));
    Fx.pulses(3);
    List<Boolean> readable =
        Fx.get(
            () ->
                row(ToyForm.SERVICES).lookupAll(".chip.chosen").stream()
                    .map(Button.class::cast)
                    .map(
                        chip ->
                            !chip.getTextFill()
                                .equals(chip.getBackground().getFills().getLast().getFill()))
                    .toList());
    assertEquals(List.of(true), readable);
  }

  @Test
  void choosesItemsWithNumbersOrNoneOfThem() {
    open(1);
    requestInitialFocus(ToyForm.APPROVALS);
    Fx.press(KeyCode.SPACE);
    assertEquals(Optional.of(List.of(new Entry("24", ""))), answer(ToyForm.APPROVALS));
    Fx.press(KeyCode.RIGHT, KeyCode.SPACE);
    requestInitialFocus(ToyForm.APPROVALS);
    Fx.type("京审字第１号");
    Fx.press(KeyCode.ENTER);
    assertEquals(Optional.of(List.of(new Entry("1", "京审字第1号"))), answer(ToyForm.APPROVALS));
  }

  @Test
  void offersAFewFixedAnswersAsChips() {
    open(1);
    Node chip = Fx.get(() -> row(ToyForm.KIND).lookup(".chip"));
    assertTrue(chip instanceof ToggleButton);
  }
}
