package org.sealready.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** The letter beside the form in any size: what a person looks at is in view. */
class LetterSizeTest extends LetterBeside {

  private static void seenWholeInEveryHeight() {
    for (int height = 680; height < 760; height += 8) {
      double to = height;
      Fx.run(() -> Fx.root().getScene().getWindow().setHeight(to));
      Fx.pulses(3);
      assertEquals(List.of(), Fx.get(LetterSizeTest::barsShown), "a bar at " + height);
    }
  }

  private static List<Orientation> barsShown() {
    return Fx.root().lookupAll(".desk > .scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .filter(Node::isVisible)
        .map(ScrollBar::getOrientation)
        .toList();
  }

  private double pageWidth() {
    return Fx.get(() -> Fx.root().lookup(".letter-page").getLayoutBounds().getWidth());
  }

  private void untilSharp() {
    Fx.until(
        "the picture has the page's size",
        () ->
            picture().getWidth() == Fx.root().lookup(".letter-page").getLayoutBounds().getWidth());
  }

  private static Bounds sceneBounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void aWholePageAndItsHintsAreSeenInAnyHeightAndLanguage() {
    window.close();
    window = new TestWindow(folder.resolve("low"), 1280, 720);
    Fx.run(
        () -> window.view().navigation().sample(TestWindow.CATALOGUE.samples().get(BOTH_LETTERS)));
    lookAtLetters();
    untilDrawn();
    Fx.run(() -> Fx.root().lookup(".preview-pane .chip").requestFocus());
    Fx.chord(KeyCode.CONTROL, KeyCode.DIGIT0);
    seenWholeInEveryHeight();
    Fx.run(window.view().filing()::switchLanguage);
    untilDrawn();
    seenWholeInEveryHeight();
  }

  @Test
  void keysShowTheActualSizeTheWidthAndTheWholePage() {
    double whole = pageWidth();
    Fx.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertEquals(793, pageWidth(), 0.5);
    untilSharp();
    Fx.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertEquals(whole, pageWidth(), 30);
    Fx.run(() -> Fx.root().lookup(".preview-pane .chip").requestFocus());
    Fx.chord(KeyCode.CONTROL, KeyCode.EQUALS);
    assertTrue(pageWidth() > whole);
    Fx.chord(KeyCode.CONTROL, KeyCode.MINUS);
    Fx.chord(KeyCode.CONTROL, KeyCode.MINUS);
    assertTrue(pageWidth() < whole + 1);
    Fx.chord(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertEquals(whole, pageWidth(), 0.5);
    untilSharp();
  }

  @Test
  void theWheelZoomsAroundThePointer() {
    Node page = Fx.get(() -> Fx.root().lookup(".letter-page"));
    Bounds before = Fx.get(() -> page.localToScene(page.getLayoutBounds()));
    double x = before.getMinX() + before.getWidth() * 0.5;
    double y = before.getMinY() + before.getHeight() * 0.6;
    Fx.wheel(page, x, y, 40);
    Fx.wheel(page, x, y, 40);
    Fx.wheel(page, x, y, 40);
    Bounds after = Fx.get(() -> page.localToScene(page.getLayoutBounds()));
    assertTrue(after.getWidth() > before.getWidth() * 1.3);
    assertEquals(0.5, (x - after.getMinX()) / after.getWidth(), 0.02);
    assertEquals(0.6, (y - after.getMinY()) / after.getHeight(), 0.02);
  }

  @Test
  void thePlaceOfTheFieldComesIntoViewWhereTheLetterIsLarge() {
    Fx.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
    go("entity.legalRepresentativeIdNumber");
    Node spot = spots("证件号码").getLast();
    Bounds place = Fx.get(() -> spot.localToScene(spot.getLayoutBounds()));
    Bounds desk = Fx.get(() -> sceneBounds(Fx.root().lookup(".desk")));
    assertTrue(desk.contains(place.getCenterX(), place.getCenterY()), place + " in " + desk);
  }

  @Test
  void thePlaceThatTheKeyboardReachesComesIntoView() {
    Fx.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
    walkToTheLetter();
    Fx.press(KeyCode.END);
    Bounds place = Fx.get(() -> sceneBounds(Fx.focused()));
    Bounds desk = Fx.get(() -> sceneBounds(Fx.root().lookup(".desk")));
    assertTrue(desk.contains(place.getCenterX(), place.getCenterY()), place + " in " + desk);
  }

  @Test
  void anotherLetterIsShownWhereItPrintsTheField() {
    Fx.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
    go("miniProgram.remark");
    untilDrawn("不涉及前置审批承诺书");
    Fx.pulses(2);
    Node remark = spots("备注").getFirst();
    Bounds place = Fx.get(() -> sceneBounds(remark));
    Bounds desk = Fx.get(() -> sceneBounds(Fx.root().lookup(".desk")));
    assertTrue(desk.intersects(place), place + " in " + desk);
  }
}
