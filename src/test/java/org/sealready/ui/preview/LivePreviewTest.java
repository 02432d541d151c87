package org.sealready.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** The letter beside the form follows the person, and the person can follow the letter. */
class LivePreviewTest extends LetterBeside {

  private List<String> marked() {
    return Fx.get(
        () ->
            spots().stream()
                .filter(spot -> spot.getPseudoClassStates().contains(HERE))
                .map(Node::getAccessibleText)
                .distinct()
                .toList());
  }

  private String tab() {
    return Fx.get(
        () ->
            Fx.root().lookupAll(".letter-tabs > .chip").stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .findFirst()
                .orElse("none"));
  }

  private void commit(String field, String value) {
    Fx.run(() -> wizard().form().of(TestWindow.textField(field)).commit(Optional.of(value)));
  }

  private void click(Node node) {
    Bounds place = Fx.get(node::getLayoutBounds);
    Fx.click(node, place.getCenterX(), place.getCenterY());
  }

  private String focusedField() {
    return Fx.get(() -> wizard().form().focused().get().map(field -> field.id()).orElse("none"));
  }

  @Test
  void showsTheLetterThatPrintsTheField() {
    assertEquals("主体负责人授权书", tab());
    go("miniProgram.remark");
    assertEquals("不涉及前置审批承诺书", tab());
    untilDrawn("不涉及前置审批承诺书");
    assertEquals(List.of("小程序信息 › 小程序备注，按回车去改"), marked());
    go("entityContact.position");
    assertEquals("主体负责人授权书", tab());
  }

  @Test
  void showsTheLetterThatIsNeededBecauseOfTheField() {
    go("miniProgramContact.sameAsEntityContact");
    assertEquals("小程序负责人授权书", tab());
  }

  @Test
  void keepsTheLetterThatAPersonHasChosen() {
    go("entity.name");
    Node other =
        Fx.get(
            () ->
                Fx.root().lookupAll(".letter-tabs > .chip").stream()
                    .filter(chip -> ((ToggleButton) chip).getText().startsWith("不涉及"))
                    .findFirst()
                    .orElseThrow());
    click(other);
    assertEquals("不涉及前置审批承诺书", tab());
    go("entity.certificateNumber");
    assertEquals("不涉及前置审批承诺书", tab());
    go("entityContact.idNumber");
    assertEquals("主体负责人授权书", tab());
  }

  @Test
  void aClickLeadsToTheField() {
    click(spots("职务").getFirst());
    assertEquals("entityContact", Fx.get(() -> wizard().current().id()));
    assertEquals("entityContact.position", focusedField());
    assertEquals(List.of("主体负责人 › 职务，按回车去改"), marked());
  }

  @Test
  void aSecondClickOnTheSamePlaceLeadsThereAgain() {
    click(spots("主办单位名称").getFirst());
    window.walkTo("entity.certificateNumber");
    click(spots("主办单位名称").getFirst());
    assertEquals("entity.name", focusedField());
  }

  @Test
  void whatIsTypedIsTakenBeforeAClickLeadsAway() {
    go("entity.name");
    Fx.run(() -> ((TextInputControl) Fx.focused()).selectAll());
    Fx.compose("", "新石桥渡有限公司");
    Node position = spots("职务").getFirst();
    Fx.mouseDown(position, 5, 5);
    Fx.until("the letter is drawn with the new name", () -> letterText().contains("新石桥渡"));
    Fx.mouseUp();
    assertEquals("entityContact.position", focusedField());
    assertTrue(
        Fx.get(() -> wizard().form().answers().get().get(TestWindow.textField("entity.name")))
            .orElseThrow()
            .equals("新石桥渡有限公司"));
  }

  @Test
  void whatFollowsFromOtherAnswersLeadsToThem() {
    open(INDIVIDUAL);
    click(spots("主体信息 › 姓名").getLast());
    assertEquals("entity.name", focusedField());
  }

  @Test
  void theDateLeadsToTheLettersAndIsMarkedThere() {
    click(spots("落款日期").getFirst());
    assertEquals("letters", Fx.get(() -> wizard().current().id()));
    assertEquals("letters.date", focusedField());
    assertEquals(1, marked().size());
  }

  @Test
  void whatIsFoldedAwayBesideTheLettersIsUnfolded() {
    commit("letters.term", "自签署之日起至2027年12月31日");
    Fx.until("the term is printed", () -> letterText().contains("2027年12月31日"));
    click(spots("授权期限").getFirst());
    assertEquals("letters", Fx.get(() -> wizard().current().id()));
    assertEquals("letters.term", focusedField());
  }

  @Test
  void theLettersOwnWordsLeadNowhere() {
    go("entity.name");
    Node page = Fx.get(() -> Fx.root().lookup(".letter-page"));
    double title = Fx.get(() -> page.getLayoutBounds().getHeight() * 0.16);
    Fx.click(page, page.getLayoutBounds().getWidth() / 2, title);
    assertEquals("entity", Fx.get(() -> wizard().current().id()));
    assertEquals("entity.name", focusedField());
  }

  @Test
  void theKeyboardWalksThroughTheLetterAndJumps() {
    walkToTheLetter();
    Fx.press(KeyCode.HOME);
    assertTrue(Fx.get(() -> Fx.focused().getAccessibleText()).contains("主办单位名称"));
    Fx.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
    String name = Fx.get(() -> Fx.focused().getAccessibleText());
    assertTrue(name.contains("小程序信息"), name);
    Fx.press(KeyCode.ENTER);
    assertEquals("miniProgram", Fx.get(() -> wizard().current().id()));
    assertEquals("miniProgram.name", focusedField());
  }

  @Test
  void theLetterKeepsTheFocusWhenItIsDrawnAgain() {
    walkToTheLetter();
    Node focused = Fx.get(Fx::focused);
    Image before = Fx.get(this::picture);
    commit("entity.name", "新名");
    Fx.until("it is drawn again", () -> picture() != before);
    assertEquals(focused, Fx.get(Fx::focused));
  }

  @Test
  void aNameOverTwoLinesIsOnePlace() {
    go("miniProgram.remark");
    untilDrawn("不涉及前置审批承诺书");
    List<Node> remark = spots("备注");
    assertEquals(1, remark.size());
    assertTrue(Fx.get(() -> ((Pane) remark.getFirst()).getChildren().size()) > 1);
  }

  @Test
  void aLetterThatCannotBePrintedLeadsToWhatMustChange() {
    commit("entityContact.position", "经\u2FE0理");
    Fx.until("it is refused", () -> Fx.root().lookup(".letter-refused").isVisible());
    assertFalse(Fx.get(() -> Fx.root().lookup(".letter-page").isVisible()));
    Fx.pulses(2); // what has come into view has its place after the next layout
    click(
        Fx.get(
            () ->
                Fx.root().lookupAll(".letter-refused > .hyperlink").stream()
                    .filter(link -> ((Hyperlink) link).getText().equals("修改"))
                    .findFirst()
                    .orElseThrow()));
    assertEquals("entityContact.position", focusedField());
  }

  @Test
  void keysTurnToTheNextLetter() {
    go("entity.name");
    Fx.chord(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    assertEquals("小程序负责人授权书", tab());
    assertTrue(window.says("2 / 4"));
    Fx.chord(KeyCode.CONTROL, KeyCode.PAGE_UP);
    Fx.chord(KeyCode.CONTROL, KeyCode.PAGE_UP);
    assertEquals("主体负责人授权书", tab());
    click(Fx.get(() -> Fx.root().lookup(".icon-next").getParent()));
    assertEquals("小程序负责人授权书", tab());
  }

  @Test
  void ofSeveralAnswersInARowTheLastIsShown() {
    for (String name : List.of("甲公司", "乙公司", "丙公司")) {
      commit("entity.name", name);
    }
    Fx.until("the last name stands in the letter", () -> letterText().contains("丙公司"));
    Fx.pulses(5);
    assertFalse(Fx.get(this::letterText).contains("乙公司"));
  }
}
