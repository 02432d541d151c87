package org.sealready.ui.start;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** The keyboard stays at the filing that something was done with, and a line says what. */
class FilingFocusTest {

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  private TestWindow window(String... samples) {
    for (String sample : samples) {
      Kept.sample(data, sample);
    }
    TestWindow window = new TestWindow(data, 1280, 800);
    window.untilItSays("云杉助手");
    return window;
  }

  /** As the menu button has the keyboard when its menu is used. */
  private static void choose(TestWindow window, String title, String item) {
    Fx.run(
        () ->
            window.view().root().lookupAll(".filing-card").stream()
                .filter(card -> spoken(card).contains(title))
                .findFirst()
                .map(card -> card.lookup(".more"))
                .orElseThrow()
                .requestFocus());
    window.menu(title, item);
  }

  private static String spoken(Node card) {
    return String.valueOf(card.lookup(".card").getAccessibleText());
  }

  private static void assertAt(TestWindow window, String title) {
    Fx.pulses(2);
    String at = Fx.get(FilingFocusTest::focusedCard);
    assertTrue(at.contains(title), () -> "not at " + title + " but at " + at);
  }

  private static String focusedCard() {
    for (Node at = Fx.focused(); at != null; at = at.getParent()) {
      if (at.getStyleClass().contains("filing-card")) {
        return spoken(at);
      }
    }
    return String.valueOf(Fx.focused().getAccessibleText());
  }

  @Test
  void staysAtTheFilingThatWasCopied() {
    TestWindow window = window("company-other-contact", "individual");
    choose(window, "云杉助手", "复制一份");
    window.untilItSays("已把“云杉助手”复制一份");
    assertAt(window, "云杉助手");
    window.close();
  }

  @Test
  void goesToTheNextWhereOneWasDeletedAndToTheBeginningAfterTheLast() {
    TestWindow window = window("individual", "company-other-contact");
    choose(window, "云杉助手", "删除");
    window.click("删除");
    window.untilItSays("已删除“云杉助手”");
    assertAt(window, "一页记账");
    choose(window, "一页记账", "删除");
    window.click("删除");
    window.untilItSays("还没有备案");
    assertAt(window, "新建备案");
    window.close();
  }

  @Test
  void comesBackToTheFilingThatWasLeft() {
    TestWindow window = window("individual", "company-other-contact");
    String id = window.model.start().filings().get().getLast().id();
    String title = window.model.start().find(id).orElseThrow().title();
    window.open(id);
    Fx.run(() -> window.view().filing().leave());
    window.untilItSays("云杉助手");
    assertAt(window, title);
    Fx.press(KeyCode.ENTER);
    Fx.until("it is open again", () -> window.model.open().isPresent());
    window.close();
  }
}
