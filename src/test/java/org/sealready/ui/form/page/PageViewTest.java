package org.sealready.ui.form.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealready.form.Answers;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.ui.common.Faults;
import org.sealready.ui.common.Fx;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.toy.ToyForm;
import org.sealready.words.Language;
import org.sealready.words.Words;

class PageViewTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final Form form = ToyForm.form();
  private FormModel model;
  private PageView view;

  private void open(int page) {
    Fx.show(
        () -> {
          model = new FormModel(form, TODAY, Answers.empty());
          view = new PageView(model, form.pages().get(page), Words.in(Language.CHINESE));
          return view;
        });
  }

  private void requestInitialFocus(Field<?> field) {
    Fx.run(() -> view.requestInitialFocus(field));
    Fx.pulses(2);
  }

  private <T> Optional<T> answer(Field<T> field) {
    return Fx.get(() -> model.answers().get().get(field));
  }

  private FieldRow<?> row(Field<?> field) {
    return (FieldRow<?>)
        view.lookupAll(".field-row").stream()
            .filter(node -> ((FieldRow<?>) node).field().equals(field))
            .findFirst()
            .orElseThrow();
  }

  private List<String> messages(Field<?> field) {
    return Fx.get(
        () ->
            row(field).lookupAll(".message-text").stream()
                .map(node -> ((Label) node).getText())
                .toList());
  }

  private String typed() {
    return Fx.get(() -> ((TextInputControl) Fx.focused()).getText());
  }

  @BeforeEach
  void startWithThePerson() {
    open(2);
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

  @Test
  void oneKeySaysThatSomethingNeverEnds() {
    requestInitialFocus(ToyForm.TO);
    Fx.type("l");
    assertEquals(Optional.of("长期"), answer(ToyForm.TO));
    assertEquals("长期", typed());
    Fx.press(KeyCode.TAB);
    assertEquals(Optional.of("长期"), answer(ToyForm.TO));
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

  private static double y(Node node) {
    return Fx.get(() -> node.localToScene(0, 0).getY());
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

  private static String focusedField() {
    return Fx.get(
        () -> {
          Node node = Fx.focused();
          while (node != null && !(node instanceof FieldRow<?>)) {
            node = node.getParent();
          }
          return node == null ? "none" : ((FieldRow<?>) node).field().id();
        });
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

  private String counter() {
    return Fx.get(() -> ((Label) row(ToyForm.REMARK).lookup(".counter")).getText());
  }

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
    Fx.press(KeyCode.RIGHT, KeyCode.SPACE);
    assertEquals(Optional.of("长期"), answer(ToyForm.TO));
  }

  @Test
  void hidesWhatIsNotAsked() {
    assertFalse(Fx.get(() -> row(ToyForm.MOBILE).isVisible()));
    requestInitialFocus(ToyForm.SAME);
    Fx.press(KeyCode.SPACE, KeyCode.RIGHT);
    assertTrue(Fx.get(() -> row(ToyForm.MOBILE).isVisible()));
  }

  @Test
  void findsAChoiceByTyping() {
    open(0);
    requestInitialFocus(ToyForm.PROVINCE);
    Fx.press(KeyCode.DOWN);
    Fx.until("list is open", () -> Fx.focused() instanceof TextInputControl);
    Fx.type("四川");
    Fx.press(KeyCode.ENTER);
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
    open(0);
    requestInitialFocus(ToyForm.PROVINCE);
    Fx.press(KeyCode.DOWN);
    Fx.until("list is open", () -> Fx.focused() instanceof TextInputControl);
    Fx.type("四川");
    Fx.press(KeyCode.ENTER);
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
