package org.sealready.ui.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.form.Mask;
import org.sealready.paper.Area;
import org.sealready.paper.Content;
import org.sealready.paper.Flow;
import org.sealready.paper.Placement;
import org.sealready.papers.Papers;
import org.sealready.papers.UnnamedPapers;
import org.sealready.ui.app.Screen;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** A form whose fields have no names is put right by keys alone. */
class FormKeysTest {

  @TempDir private Path folder;
  private TestWindow window;

  private void arrange(byte[] paper) {
    window = ArrangedForm.open(folder.resolve("data"), paper);
  }

  private void arrangeBare(byte[] paper) {
    window = ArrangedForm.openBare(folder.resolve("data"), paper);
  }

  @AfterEach
  void close() {
    window.close();
  }

  /** The account's number in a cell with others beside and below it. */
  private void placeInACell() {
    arrangeBare(Papers.plain());
    Fx.compose("", "AppID");
    Fx.press(KeyCode.ENTER);
    Fx.run(
        () -> {
          var item = placing().items().all().getLast();
          placing().items().replace(0, item.area(new Area(61.5, 45, 60, 12)));
        });
  }

  private PlacingModel placing() {
    return ((Screen.Placing) window.model.screen().get()).placing();
  }

  private Placement placement() {
    return Fx.get(() -> placing().placement().get());
  }

  private Chosen chosen() {
    return Fx.get(() -> placing().chosen().get());
  }

  private static boolean isInList() {
    return Fx.get(() -> Fx.focused() instanceof ListView<?> list && isFields(list));
  }

  private static boolean isFields(Node list) {
    return list.getStyleClass().contains("slot-list");
  }

  @Test
  void fieldsAreCalledByTheWordsOnThePage() {
    arrange(UnnamedPapers.table());
    assertTrue(window.says("单位性质 · 企业"));
    assertTrue(window.says("姓名（1）"));
    assertFalse(window.says("Text1") || window.says("Kontrollkästchen1") || window.says("文本框 1"));
    assertTrue(window.says("这是按表格上旁边印的字猜的"));
  }

  @Test
  void aWrongGuessIsPutRightAndTheNextOneShown() {
    arrange(UnnamedPapers.table());
    Fx.press(KeyCode.DOWN, KeyCode.DOWN);
    assertEquals(new Chosen.InField("Text3"), chosen());
    Fx.press(KeyCode.RIGHT);
    Fx.compose("", "行政经理");
    Fx.press(KeyCode.ENTER);
    assertEquals(new Content.Value("entityContact.position"), placement().fields().get("Text3"));
    assertEquals(new Chosen.InField("Kontrollkästchen1"), chosen(), "the next guess");
    assertTrue(isInList());
    Fx.press(KeyCode.UP, KeyCode.RIGHT);
    assertEquals("", Fx.get(() -> ((TextField) Fx.focused()).getText()), "all can be chosen again");
    Fx.press(KeyCode.ESCAPE, KeyCode.DOWN);
    Fx.press(KeyCode.ENTER);
    assertFalse(placement().guessed().contains("Kontrollkästchen1"), "agreed to");
  }

  @Test
  void aFieldIsLeftOpenAndTheStepBackShowsIt() {
    arrange(UnnamedPapers.table());
    Content before = placement().fields().get("Text1");
    Fx.press(KeyCode.DELETE);
    assertFalse(placement().fields().containsKey("Text1"));
    Fx.press(KeyCode.END);
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, placement().fields().get("Text1"));
    assertEquals(new Chosen.InField("Text1"), chosen());
  }

  @Test
  void theFieldsOnThePageAreOneStopAndEnterAgreesThere() {
    arrange(UnnamedPapers.table());
    Fx.press(KeyCode.F6);
    assertTrue(Fx.get(() -> Fx.focused() instanceof SlotBox box && box.name().equals("Text1")));
    Fx.press(KeyCode.ENTER);
    assertFalse(placement().guessed().contains("Text1"));
    assertTrue(
        Fx.get(() -> Fx.focused() instanceof SlotBox box && box.name().equals("Text2")),
        "the next guess has the focus");
    Fx.press(KeyCode.LEFT);
    assertEquals(new Chosen.InField("Text1"), chosen());
    Fx.press(KeyCode.TAB);
    assertFalse(Fx.get(() -> Fx.focused() instanceof SlotBox));
    Fx.press(KeyCode.F6);
    assertTrue(isInList(), "from elsewhere to the list");
    Fx.press(KeyCode.F6, KeyCode.F6);
    assertTrue(Fx.get(() -> Fx.focused().getStyleClass().contains("text-field")), "the details");
    Fx.press(KeyCode.ESCAPE);
    assertTrue(isInList());
  }

  @Test
  void whatIsPlacedIsSizedAndGoesToTheNextCell() {
    placeInACell();
    Fx.chord(KeyCode.CONTROL, KeyCode.DOWN);
    assertEquals(13, area().height(), 1e-6);
    jump(KeyCode.DOWN);
    assertEquals(57, area().y(), 0.5, "the row below");
    assertEquals(61.5, area().x(), 0.5);
    jump(KeyCode.LEFT);
    assertEquals(26.5, area().x(), 0.5, "the cell at the left");
    jump(KeyCode.LEFT);
    assertEquals(16.5, area().x(), 0.5, "no cell there: a long step");
  }

  @Test
  void aBoxIsTickedInEveryFiling() {
    arrange(UnnamedPapers.lines());
    for (int i = 0; i < 6; i++) {
      Fx.press(KeyCode.DOWN);
    }
    assertEquals(new Chosen.InField("Check Box1"), chosen());
    Fx.press(KeyCode.ENTER);
    Fx.press(KeyCode.DOWN);
    assertTrue(placement().fields().get("Check Box1") instanceof Content.Words);
    window.untilItSays("每件备案都打勾");
    assertFalse(window.says("是什么时打勾"));
    Fx.press(KeyCode.DOWN);
    assertTrue(placement().fields().get("Check Box1") instanceof Content.Tick);
    assertTrue(window.says("是什么时打勾"));
  }

  @Test
  void aNumberGoesOverARowOfFieldsForOneCharacterEach() {
    arrange(UnnamedPapers.characters());
    assertEquals(Placement.NONE, placement(), "a whole number is in none of them");
    Fx.press(KeyCode.RIGHT);
    Fx.compose("", Mask.of("510104198809230618"));
    Fx.press(KeyCode.ENTER);
    assertEquals(Map.of(), placement().fields());
    assertEquals(new Flow.Boxes(18), placement().items().getLast().style().flow());
    assertEquals(60, area().x(), 0.5);
    assertEquals(108, area().width(), 1);
  }

  @Test
  void theNumberThatIsChosenIsMaskedBesideThePaperToo() {
    arrangeBare(Papers.plain());
    Fx.compose("", Mask.of("510104198809230618"));
    Fx.press(KeyCode.ENTER);
    assertTrue(chosen() instanceof Chosen.OnPage);
    String value =
        Fx.get(() -> ((Label) window.view().root().lookup(".form-detail-value")).getText());
    assertEquals(Mask.of("510104198809230618"), value);
    assertFalse(window.says("510104198809230618"));
  }

  @Test
  void whatComesNextGoesIntoTheCellBelow() {
    placeInACell();
    Fx.press(KeyCode.ESCAPE);
    assertEquals("", Fx.get(() -> ((TextField) Fx.focused()).getText()));
    Fx.run(() -> placing().chosen().set(new Chosen.OnPage(0)));
    Fx.run(() -> Fx.root().lookup(".content-list .text-field").requestFocus());
    Fx.compose("", "小程序名称");
    Fx.press(KeyCode.ENTER);
    assertEquals(57, area().y(), 0.5, "the row below");
  }

  /** With Ctrl and Shift held. */
  private static void jump(KeyCode key) {
    Fx.run(
        () -> {
          Robot robot = new Robot();
          robot.keyPress(KeyCode.CONTROL);
          robot.keyPress(KeyCode.SHIFT);
          robot.keyType(key);
          robot.keyRelease(KeyCode.SHIFT);
          robot.keyRelease(KeyCode.CONTROL);
        });
    Fx.pulses(2);
  }

  /** What a form says otherwise than our letter may be a long list. */
  @Test
  void theCardOfAFormIsNoWiderThanItsPage() {
    arrange(UnnamedPapers.table());
    window.walkToText("摆好了");
    Fx.press(KeyCode.ENTER);
    window.untilItSays("表格上没有，或写得不一样");
    Fx.pulses(2);
    assertTrue(isWithinItsPage());
    window.click("中 / EN");
    window.untilItSays("or words them otherwise");
    Fx.pulses(2);
    double least = Fx.get(() -> Fx.root().lookup(".form-lines").minWidth(-1));
    assertTrue(least <= 330, "in English, whose lines are longer, it needs " + least);
  }

  private static boolean isWithinItsPage() {
    return Fx.get(
        () -> {
          Node card = Fx.root().lookup(".letter-card");
          Node pane = card;
          while (!(pane instanceof ScrollPane)) {
            pane = pane.getParent();
          }
          return right(card) <= right(pane);
        });
  }

  private static double right(Node node) {
    return node.localToScene(node.getBoundsInLocal()).getMaxX();
  }

  private Area area() {
    return Fx.get(() -> placing().items().all().getLast().spot().area());
  }
}
