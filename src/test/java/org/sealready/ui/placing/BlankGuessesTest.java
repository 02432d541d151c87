package org.sealready.ui.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.paper.Content;
import org.sealready.paper.Item;
import org.sealready.papers.FlatForms;
import org.sealready.ui.app.Screen;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/**
 * What was guessed for the blanks of a form without fields is agreed to, moved, changed, removed.
 */
class BlankGuessesTest {

  private static final int GUESSES = 13;

  @TempDir private Path folder;
  private TestWindow window;

  private void arrange() {
    window = ArrangedForm.open(folder.resolve("data"), FlatForms.underscores().file());
    window.untilItSays("有 13 处是猜的，请核对");
  }

  @AfterEach
  void close() {
    window.close();
  }

  private List<Item> items() {
    return Fx.get(
        () -> ((Screen.Placing) window.model.screen().get()).placing().placement().get().items());
  }

  private static long open(List<Item> items) {
    return items.stream().filter(Item::guessed).count();
  }

  private static int inFocus() {
    return Fx.get(() -> Fx.focused() instanceof ItemBox box ? box.index() : -1);
  }

  private static long marked() {
    PseudoClass guess = PseudoClass.getPseudoClass("guess");
    return Fx.get(
        () ->
            Fx.root().lookupAll(".form-item").stream()
                .filter(box -> box.getPseudoClassStates().contains(guess))
                .count());
  }

  /** The place in hand says what it holds as the page does: without the middle of numbers. */
  @Test
  void numbersOfPersonsStayMaskedForThePlaceInHand() {
    arrange();
    for (int i = 0; i < GUESSES; i++) {
      assertFalse(window.says("511102196902083228"), "document of the legal representative");
      assertFalse(window.says("13540012279"), "mobile number");
      Fx.press(KeyCode.ENTER);
    }
    window.untilItSays("猜的都核对过了");
  }

  @Test
  void enterAgreesAndLeadsToTheNextOne() {
    arrange();
    assertEquals(0, inFocus(), "the first guess is shown at once");
    assertEquals(GUESSES, marked());
    assertTrue(window.says("位置和内容都是按表格上印的字猜的"));
    Fx.press(KeyCode.ENTER, KeyCode.ENTER);
    assertEquals(2, inFocus());
    assertFalse(items().get(0).guessed() || items().get(1).guessed());
    assertEquals(GUESSES - 2, marked());
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(items().get(1).guessed());
    assertEquals(1, inFocus(), "the step back is shown");
  }

  @Test
  void whatIsShownIsBroughtIntoView() {
    arrange();
    for (int i = 1; i < GUESSES; i++) {
      Fx.press(KeyCode.ENTER);
    }
    assertEquals(GUESSES - 1, inFocus());
    Fx.pulses(3);
    assertTrue(Fx.get(BlankGuessesTest::isInView));
  }

  private static boolean isInView() {
    ScrollPane desk = (ScrollPane) Fx.root().lookup(".form-desk");
    Bounds box = Fx.focused().localToScene(Fx.focused().getBoundsInLocal());
    return desk.localToScene(desk.getBoundsInLocal()).contains(box);
  }

  @Test
  void whatIsMovedOrChangedIsNoGuessAndWhatIsRemovedIsGone() {
    arrange();
    double left = items().getFirst().spot().area().x();
    Fx.press(KeyCode.RIGHT);
    assertEquals(left + 1, items().getFirst().spot().area().x(), 1e-6);
    assertFalse(items().getFirst().guessed(), "who moves it has looked at it");
    Fx.press(KeyCode.ENTER);
    assertEquals(1, inFocus());
    Fx.press(KeyCode.DELETE);
    assertEquals(GUESSES - 1, items().size());
    assertEquals(GUESSES - 2, open(items()));
    assertEquals(1, inFocus(), "the one that is now the second");
    Fx.run(() -> Fx.root().lookup(".form-chooser .text-field").requestFocus());
    Fx.compose("", "法定代表人或经营者姓名");
    Fx.press(KeyCode.ENTER);
    assertEquals(new Content.Value("entity.legalRepresentativeName"), items().get(1).content());
    assertFalse(items().get(1).guessed());
    assertEquals(2, inFocus(), "the next guess");
  }

  @Test
  void allOfThemAreAgreedToInOneStep() {
    arrange();
    window.click("全都没错");
    assertEquals(0, open(items()));
    assertEquals(GUESSES, items().size());
    assertEquals(0, marked());
    window.untilItSays("猜的都核对过了");
    assertFalse(shows("全都没错"));
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(GUESSES, open(items()));
  }

  private static boolean shows(String link) {
    return Fx.get(
        () ->
            Fx.root().lookupAll(".hyperlink").stream()
                .filter(Node::isVisible)
                .anyMatch(node -> node.toString().contains(link)));
  }

  @Test
  void theCardCountsThem() {
    arrange();
    Fx.press(KeyCode.ENTER);
    window.walkToText("摆好了");
    Fx.press(KeyCode.ENTER);
    window.untilItSays("有 12 处是猜的，请核对");
  }
}
