package org.sealready.ui.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.MemoryFolder;
import org.sealready.form.Answers;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.keys.HeldFocus;
import org.sealready.ui.wizard.Step;

/** Somebody with a character in the name that no font has gets a letter all the same. */
class RareNameWindowTest {

  private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  private TestWindow window;

  @BeforeEach
  void openTheLetters() {
    window = new TestWindow(data, 1280, 800);
    Path file = Path.of("assets", "samples", "character-without-font.json");
    Fx.run(() -> window.view().navigation().openFile(file));
    window.workWithoutPassphrase();
    Fx.until("open", () -> window.model.open().isPresent());
    Fx.run(() -> window.model.open().orElseThrow().wizard().onStep(new Step.Letters()));
    window.untilItSays("没有能印出来的字体");
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theRoomToWriteItByHandIsOfferedOpenly() {
    assertTrue(window.says("留空手写的字"), "the field is unfolded");
    window.click("留空手写：" + Character.toString(0x323AF));
    Fx.until("the letter is drawn", () -> Fx.root().lookup(".letter-page") != null);
    Fx.until("nothing is refused", () -> !Fx.root().lookup(".letter-refused").isVisible());
  }

  /** Not only where the letter would be drawn: others are refused that nobody looks at. */
  @Test
  void itsCardSaysWhyAndOffersNothingToPrint() {
    Fx.until("cards say it", () -> !refusals().isEmpty());
    Node refused = Fx.get(() -> refusals().getFirst());
    assertTrue(
        Fx.get(() -> ((Label) refused.lookup(".message-text")).getText().contains("没有能印出来的字体")));
    Node card = Fx.get(() -> cardOf(refused));
    assertFalse(Fx.get(() -> card.lookup(".actions").isVisible()));
    window.click("留空手写：" + Character.toString(0x323AF));
    Fx.until("they take it back", () -> refusals().isEmpty());
    Fx.until(
        "all can be printed",
        () -> Fx.root().lookupAll(".letter-card .actions").stream().allMatch(Node::isVisible));
  }

  /** It goes to what can be done about it, and back to what can be done then. */
  @Test
  void theFocusIsNotLostWhenButtonsGoAndComeBack() {
    Fx.until("cards say it", () -> !refusals().isEmpty());
    FormModel form = window.filing().wizard().form();
    Answers refused = Fx.get(() -> form.answers().get());
    window.click("留空手写：" + Character.toString(0x323AF));
    Fx.until("they take it back", () -> refusals().isEmpty());
    Answers mended = Fx.get(() -> form.answers().get());
    Node card = Fx.get(() -> Fx.root().lookup(".letter-card"));
    Fx.run(() -> HeldFocus.firstIn(card.lookup(".actions")).orElseThrow().requestFocus());
    Fx.run(() -> form.restore(refused));
    Fx.until("it says it again", () -> card.lookup(".letter-refusal") != null);
    Fx.pulses(2);
    assertTrue(Fx.get(() -> isAtCard(card) && Fx.focused() instanceof Hyperlink), "the way out");
    assertTrue(Fx.get(() -> Fx.focused().getAccessibleHelp().contains("没有能印出来的字体")));
    Fx.run(() -> HeldFocus.firstIn(card.lookup(".letter-refusal")).orElseThrow().requestFocus());
    Fx.run(() -> form.restore(mended));
    Fx.until("it takes it back again", () -> card.lookup(".letter-refusal") == null);
    Fx.pulses(2);
    assertTrue(Fx.get(() -> isAtCard(card) && Fx.focused() instanceof Button), "to print it");
  }

  private static boolean isAtCard(Node card) {
    return Fx.focused() != null && cardOf(Fx.focused()) == card;
  }

  private static List<Node> refusals() {
    return List.copyOf(Fx.root().lookupAll(".letter-refusal"));
  }

  private static Node cardOf(Node node) {
    return node.getStyleClass().contains("letter-card") ? node : cardOf(node.getParent());
  }

  @Test
  void whereTheLetterWouldBeALinkLeadsThere() {
    window.click("去留出空位，打印后手写");
    assertEquals("letters.handwritten", window.focusedFieldNow());
  }

  /** Nothing at all would be taken for nothing typed. */
  @ParameterizedTest
  @ValueSource(strings = {"Regular", "Bold"})
  void theWindowShowsABoxForIt(String weight) throws IOException, FontFormatException {
    Font face =
        Font.createFont(
            Font.TRUETYPE_FONT, new File("assets/fonts/NotoSansCJKsc-" + weight + ".otf"));
    int[] missing = {face.getMissingGlyphCode()};
    assertTrue(
        face.deriveFont(20f).createGlyphVector(PLAIN, missing).getVisualBounds().getWidth() > 10);
  }
}
