package org.sealready.ui.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.form.Mask;
import org.sealready.paper.Area;
import org.sealready.paper.Content;
import org.sealready.paper.Flow;
import org.sealready.paper.Item;
import org.sealready.paper.Placement;
import org.sealready.papers.HostilePapers;
import org.sealready.papers.Papers;
import org.sealready.papers.Printed;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.ui.app.Screen;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** Official forms in the window: brought in, arranged by mouse and by keys, printed, removed. */
class PapersTest {

  private static final String UNIT = "成都石桥渡文化用品有限责任公司";

  @TempDir private Path folder;
  private TestWindow window;

  private void open() {
    window = ArrangedForm.letters(folder.resolve("data"));
    window.untilItSays("文书打印");
  }

  private void bring(byte[] paper, String name) throws IOException {
    open();
    window.answer(Files.write(folder.resolve(name), paper));
    window.walkToText("有官方表格");
    Fx.press(KeyCode.ENTER);
  }

  private void arrange(byte[] paper) {
    window = ArrangedForm.open(folder.resolve("data"), paper);
  }

  private void arrangeBare(byte[] paper) {
    window = ArrangedForm.openBare(folder.resolve("data"), paper);
  }

  private Placement placement() {
    return Fx.get(() -> ((Screen.Placing) window.model.screen().get()).placing().placement().get());
  }

  /** A place on the paper, in the scene. */
  private static Point2D onPaper(double x, double y) {
    return Fx.get(
        () -> {
          Node paper = Fx.root().lookup(".letter-page");
          double units = paper.getLayoutBounds().getWidth() / 210;
          return paper.localToScene(x * units, y * units);
        });
  }

  private static Point2D middle(Node node) {
    return Fx.get(
        () -> {
          var bounds = node.localToScene(node.getBoundsInLocal());
          return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
  }

  /** The headless platform's robot moves the pointer but does not drag. */
  private static void drag(Node node, Point2D from, Point2D to) {
    fire(node, MouseEvent.MOUSE_PRESSED, from);
    for (int step = 1; step <= 4; step++) {
      fire(node, MouseEvent.MOUSE_DRAGGED, from.interpolate(to, step / 4.0));
    }
    fire(node, MouseEvent.MOUSE_RELEASED, to);
    Fx.pulses(2);
  }

  private static void fire(Node node, EventType<MouseEvent> type, Point2D at) {
    boolean down = type != MouseEvent.MOUSE_RELEASED;
    Fx.run(
        () ->
            Event.fireEvent(
                node,
                new MouseEvent(
                    type,
                    at.getX(),
                    at.getY(),
                    at.getX(),
                    at.getY(),
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    down,
                    false,
                    false,
                    false,
                    false,
                    false,
                    null)));
  }

  /** Drags the entry that shows this text to a place on the paper. */
  private void dragEntry(String text, double x, double y) {
    find(text);
    Node entry = entry(text);
    drag(entry, middle(entry), onPaper(x, y));
  }

  private static Node entry(String text) {
    Node label =
        Fx.get(
            () ->
                Fx.root().lookupAll(".content-list .label").stream()
                    .filter(node -> node instanceof Labeled some && some.getText().contains(text))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no entry " + text)));
    Node at = label;
    while (!(at instanceof ListCell<?>)) {
      at = at.getParent();
    }
    return at;
  }

  /** Drags what was placed last by its middle, or by its corner. */
  private static void dragItem(String part, double right, double down) {
    Node item = Fx.get(() -> List.copyOf(Fx.root().lookupAll(part)).getLast());
    Point2D from = middle(item);
    double units =
        Fx.get(() -> Fx.root().lookup(".letter-page").getLayoutBounds().getWidth() / 210);
    drag(item, from, from.add(right * units, down * units));
  }

  private void find(String text) {
    Fx.run(() -> Fx.root().lookup(".content-list .text-field").requestFocus());
    Fx.chord(KeyCode.CONTROL, KeyCode.A);
    Fx.compose("", text);
    Fx.pulses(2);
  }

  private Item last() {
    return placement().items().getLast();
  }

  /** What is still being saved would be written into a folder that is being deleted. */
  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aPaperIsArrangedByMouseAndKeysAndPrintedFromThenOn() throws IOException {
    arrangeBare(Papers.plain());
    dragEntry("主办单位名称", 100, 50);
    assertEquals(new Content.Value("entity.name"), last().content());
    Area cell = last().spot().area();
    assertEquals(61.5, cell.x(), 0.5, "in the cell of the table, beside its line");
    assertEquals(45, cell.y(), 0.5);
    assertEquals(12, cell.height(), 0.5);
    Fx.press(KeyCode.RIGHT, KeyCode.RIGHT);
    assertEquals(cell.x() + 2, last().spot().area().x(), 1e-6);
    Fx.chord(KeyCode.SHIFT, KeyCode.LEFT);
    assertEquals(cell.x() + 1.9, last().spot().area().x(), 1e-6);
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(cell, last().spot().area());
    Fx.chord(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(cell.x() + 1, last().spot().area().x(), 1e-6);

    dragEntry(Mask.of("510104198809230618"), 92, 87);
    assertEquals(new Flow.Boxes(18), last().style().flow(), "a row of boxes is seen");
    assertEquals(Papers.BOXES, last().spot().area().x(), 0.5);
    assertEquals(18 * Papers.PITCH, last().spot().area().width(), 0.7);

    window.untilItSays("已保存");
    window.walkToText("摆好了");
    Fx.press(KeyCode.ENTER);
    window.untilItSays("用您导入的表格");
    window.answer(folder.resolve("form.pdf"));
    window.walkToText("PDF");
    Fx.press(KeyCode.ENTER);
    window.untilItSays("已存成 PDF");
    Printed printed = Printed.of(Files.readAllBytes(folder.resolve("form.pdf")));
    assertEquals(UNIT, printed.in(0, 61, 45, 124, 12));
    assertEquals("510104198809230618", printed.in(0, 62, 83, 108, 9));
  }

  @Test
  void whatIsMovedSnapsToLinesAndIsSizedByItsCorner() throws IOException {
    arrangeBare(Papers.plain());
    dragEntry("主办单位名称", 40, 200);
    Area free = last().spot().area();
    dragItem(".form-item", 60.6 - free.x(), 0);
    assertEquals(60.6, last().spot().area().x(), 0.1, "no line reaches so far down");
    dragItem(".form-item", 0.2, 70.5 - free.y());
    assertEquals(60, last().spot().area().x(), 0.3, "drawn to the upright line");
    Area moved = last().spot().area();
    dragItem(".form-handle", 20, 5);
    assertEquals(moved.width() + 20, last().spot().area().width(), 0.1);
    assertEquals(moved.height() + 5, last().spot().area().height(), 4);
    Fx.press(KeyCode.DELETE);
    assertEquals(List.of(), placement().items());
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(1, placement().items().size());
  }

  @Test
  void aValueThatDoesNotFitIsMarkedAndNamed() throws IOException {
    arrangeBare(Papers.plain());
    dragEntry("小程序备注", 40, 200);
    dragItem(".form-handle", -120, 0);
    window.untilItSays("放不下");
    Node box = Fx.get(() -> Fx.root().lookup(".form-item"));
    assertTrue(
        Fx.get(() -> box.getPseudoClassStates().toString()).contains("trouble"), "marked in red");
  }

  @Test
  void everythingCanBeDoneByKeys() throws IOException {
    arrangeBare(Papers.plain());
    Fx.compose("", "AppID");
    Fx.press(KeyCode.ENTER);
    assertEquals(new Content.Value("miniProgram.appId"), last().content());
    Area first = last().spot().area();
    Fx.press(KeyCode.DOWN);
    assertEquals(first.y() + 1, last().spot().area().y(), 1e-6);
    Fx.chord(KeyCode.CONTROL, KeyCode.RIGHT);
    assertEquals(first.width() + 1, last().spot().area().width(), 1e-6);
    window.walkToText("摆好了");
    Fx.press(KeyCode.ENTER);
    window.untilItSays("用您导入的表格");
    assertEquals(
        1,
        OfficialPapers.in(folder.resolve("data"))
            .find(ArrangedForm.LETTER)
            .orElseThrow()
            .placement()
            .items()
            .size());
  }

  @Test
  void fieldsOfTheFormAreListedAndFilledByHandWhereNamesDoNotTell() throws IOException {
    arrange(Papers.fields());
    assertTrue(window.says("统一社会信用代码"));
    for (int i = 0; i < 10; i++) {
      Fx.press(KeyCode.DOWN);
    }
    window.untilItSays("unknown");
    while (!isInChooser(Fx.get(Fx::focused))) {
      Fx.press(KeyCode.TAB);
    }
    Fx.compose("", "行政经理");
    Fx.press(KeyCode.ENTER);
    assertEquals(new Content.Value("entityContact.position"), placement().fields().get("unknown"));
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertFalse(placement().fields().containsKey("unknown"));
  }

  private static boolean isInChooser(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains("form-chooser")) {
        return true;
      }
    }
    return false;
  }

  @Test
  void theCardGoesBackToOurWordingAndRemovesTheForm() throws IOException {
    arrange(Papers.fields());
    window.walkToText("摆好了");
    Fx.press(KeyCode.ENTER);
    window.untilItSays("用您导入的表格");
    window.walkToText("改用自带文书");
    Fx.press(KeyCode.ENTER);
    window.untilItSays("导入的表格先不用");
    window.walkToText("改用表格");
    Fx.press(KeyCode.ENTER);
    window.untilItSays("用您导入的表格");
    window.walkToText("移除");
    Fx.press(KeyCode.ENTER);
    window.untilItSays("授权书”的表格？");
    window.walkToText("移除");
    Fx.press(KeyCode.ENTER);
    Fx.until("it is gone", () -> OfficialPapers.in(folder.resolve("data")).all().isEmpty());
    for (int pulse = 0; pulse < 300 && window.says("用您导入的表格"); pulse++) {
      Fx.pulses(1);
    }
    assertFalse(window.says("用您导入的表格"));
  }

  @Test
  void aFileThatCannotBeUsedIsSaidInOneSentence() throws IOException {
    bring(HostilePapers.locked("open", true), "locked.pdf");
    window.untilItSays("要密码才能打开");
    assertFalse(window.model.screen().get() instanceof Screen.Placing);
  }
}
