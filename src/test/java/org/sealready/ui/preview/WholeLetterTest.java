package org.sealready.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.form.Answers;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** The letter over the whole window, and what of it is hidden on the screen. */
class WholeLetterTest {

  @TempDir Path folder;
  private TestWindow window;

  @BeforeEach
  void open() {
    Kept.sample(folder, "company-both-letters");
    window = new TestWindow(folder, 1440, 900);
    window.openOnly();
    Fx.until("the letter is drawn", () -> !masks().isEmpty());
  }

  @AfterEach
  void close() {
    window.close();
  }

  /** Those that are seen; on the window's thread. */
  private List<Node> masks() {
    return window.view().root().lookupAll(".letter-mask").stream().filter(Node::isVisible).toList();
  }

  private boolean isWhole() {
    return window.view().root().lookup(".whole-letter") != null;
  }

  private String place() {
    return ((Label) window.view().root().lookup(".preview-place")).getText();
  }

  private void enlarge() {
    Fx.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
    Fx.until("it is large", this::isWhole);
    window.untilItSays("45 mm");
  }

  private String primary() {
    return Fx.get(
        () -> ((Button) window.view().root().lookup(".whole-buttons > .primary")).getText());
  }

  @Test
  void comesByKeyAndEscLeadsBackToTheSameField() {
    window.walkTo("entity.address");
    enlarge();
    assertTrue(window.says("签字盖章的人要做的"));
    assertTrue(window.says("在“法定代表人（签字）”后手写姓名"));
    assertTrue(window.says("公章盖在单位名称和日期上"));
    assertEquals("打印这一份", primary());
    assertEquals(primary(), Fx.get(() -> ((Button) Fx.focused()).getText()));
    String before = Fx.get(this::place);
    Fx.press(KeyCode.PAGE_UP);
    Fx.until("another letter is looked at", () -> !place().equals(before));
    Fx.press(KeyCode.ESCAPE);
    assertFalse(Fx.get(this::isWhole));
    window.walkTo("entity.address");
    assertTrue(window.says("主体信息"));
  }

  @Test
  void ctrlEnterDoesNotTurnThePageBehindIt() {
    Object before = Fx.get(() -> window.model.open().orElseThrow().wizard().place().get());
    enlarge();
    Fx.chord(KeyCode.CONTROL, KeyCode.ENTER);
    Fx.press(KeyCode.ESCAPE);
    assertEquals(before, Fx.get(() -> window.model.open().orElseThrow().wizard().place().get()));
  }

  @Test
  void numbersOfPersonsAreHiddenUntilTheyAreAskedFor() {
    int beside = Fx.get(() -> masks().size());
    assertTrue(beside > 0, "beside the form too");
    enlarge();
    Fx.until("the numbers are hidden", () -> !masks().isEmpty());
    CheckBox hide =
        Fx.get(
            () ->
                window.view().root().lookupAll(".check-box").stream()
                    .map(CheckBox.class::cast)
                    .filter(box -> box.getText().equals("遮住号码"))
                    .findFirst()
                    .orElseThrow());
    Fx.run(hide::fire);
    assertEquals(List.of(), Fx.get(this::masks));
    Fx.run(hide::fire);
    assertFalse(Fx.get(this::masks).isEmpty());
  }

  @Test
  void whatIsMissingIsTheNextThingToDo() {
    Fx.run(
        () -> {
          var form = window.model.open().orElseThrow().wizard().form();
          Answers now = form.answers().get();
          form.replace(now.without(TestWindow.field("entityContact.name")));
        });
    Fx.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
    Fx.until("it is large", this::isWhole);
    assertEquals("去改 1 处", primary());
    Fx.press(KeyCode.ENTER);
    assertFalse(Fx.get(this::isWhole));
    assertEquals(
        "entityContact.name",
        Fx.get(
            () ->
                window
                    .model
                    .open()
                    .orElseThrow()
                    .wizard()
                    .form()
                    .focused()
                    .get()
                    .orElseThrow()
                    .id()));
  }
}
