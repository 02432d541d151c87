package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.service.display.TextSize;
import org.sealready.service.display.Theme;
import org.sealready.ui.common.Fx;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.WizardModel;

/** Where somebody hesitated who had never seen the window. */
class NewcomerWindowTest {

  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  private TestWindow window;

  @BeforeEach
  void openAsAPersonWouldBegin() {
    window = new TestWindow(data, 1280, 800);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void sample(String name) {
    Path file = Path.of("assets", "samples", name + ".json");
    Fx.run(() -> window.view().navigation().openFile(file));
    window.workWithoutPassphrase();
    Fx.until("open", () -> window.model.open().isPresent());
    Fx.pulses(2);
  }

  private WizardModel wizard() {
    return window.model.open().orElseThrow().wizard();
  }

  private void go(Predicate<Step> wanted) {
    Fx.run(
        () -> wizard().onStep(wizard().steps().stream().filter(wanted).findFirst().orElseThrow()));
    Fx.pulses(2);
  }

  /** On a page that asks nothing Enter goes on, and nothing is said of a field of another page. */
  @Test
  void aPageThatAsksNothingLeadsOn() {
    sample("individual");
    go(step -> step.id().equals("miniProgram"));
    go(step -> step.id().equals("miniProgramContact"));
    assertTrue(window.says("这一页不用填"));
    assertEquals("下一步：检查", Fx.get(() -> ((Labeled) Fx.focused()).getText()));
    assertEquals(Optional.empty(), Fx.get(() -> wizard().form().focused().get()));
  }

  /** Enter goes on from chips: who comes there by keys is told what chooses. */
  @Test
  void chipsTellTheirKeysToWhoComesByKeys() {
    sample("company-other-contact");
    go(step -> step.id().equals("miniProgramContact"));
    assertFalse(window.says("空格选定"));
    Fx.press(KeyCode.TAB);
    assertTrue(window.says("空格选定"));
  }

  @Test
  void escLeadsBackFromTheFirstQuestion() {
    window.untilItSays("今天准备哪一件");
    Fx.chord(KeyCode.CONTROL, KeyCode.N);
    window.untilItSays("谁来备案");
    Fx.press(KeyCode.ESCAPE);
    window.untilItSays("今天准备哪一件");
  }

  /** As a window of 1280 is with texts of 200 %. */
  @Test
  void aNarrowStartBarKeepsAllInAMenu() {
    assertFalse(Fx.get(() -> Fx.root().lookup(".start-bar .files").isVisible()));
    Fx.run(window.view().filing()::switchLanguage);
    Fx.run(() -> Fx.root().getScene().getWindow().setWidth(640));
    Fx.pulses(3);
    assertTrue(Fx.get(() -> Fx.root().lookup(".start-bar .files").isVisible()));
    assertEndsWithin(640);
  }

  /** Buttons that come back out of the menu have their width only when they have their style. */
  @Test
  void aStartBarThatBecomesWiderShowsNoMoreThanItHasRoomFor() {
    Fx.run(window.view().filing()::switchLanguage);
    Fx.run(() -> window.model.display().size().set(TextSize.P200));
    Fx.pulses(3);
    assertTrue(Fx.get(() -> Fx.root().lookup(".start-bar .files").isVisible()));
    Fx.run(
        () -> {
          window.model.display().theme().set(Theme.CONTRAST_DARK);
          window.model.display().size().set(TextSize.P150);
        });
    Fx.pulses(3);
    assertEndsWithin(1280);
  }

  private static void assertEndsWithin(double width) {
    List<Double> edges =
        Fx.get(
            () ->
                ((Parent) Fx.root().lookup(".start-bar"))
                    .getChildrenUnmodifiable().stream()
                        .filter(Node::isManaged)
                        .map(node -> node.localToScene(node.getLayoutBounds()).getMaxX())
                        .toList());
    assertTrue(edges.stream().allMatch(edge -> edge <= width), edges::toString);
  }

  @Test
  void theWayBackToTheListIsSaidInWords() {
    sample("individual");
    window.click("‹ 备案列表");
    window.untilItSays("今天准备哪一件");
  }

  /** Tips repeat nothing that stands there, and lie over nothing. */
  @Test
  void stepsHaveATipWhereTheyAreSigns() {
    sample("individual");
    assertFalse(hasTips());
    Fx.run(() -> Fx.root().getScene().getWindow().setWidth(900));
    Fx.pulses(3);
    assertTrue(hasTips());
  }

  private static boolean hasTips() {
    return Fx.get(
        () ->
            Fx.root().lookupAll(".side-item").stream()
                .anyMatch(item -> ((Control) item).getTooltip() != null));
  }

  /** The frame of a page is for the keyboard. */
  @Test
  void aClickedPageHasNoFrame() {
    sample("individual");
    Node page = Fx.get(() -> Fx.root().lookup(".sheet").getParent());
    Node outer = Fx.get(() -> Fx.root().lookup(".page"));
    Fx.click(page, 4, 4);
    assertTrue(Fx.get(() -> outer.getPseudoClassStates().contains(POINTED)));
    Fx.press(KeyCode.SHIFT);
    assertFalse(Fx.get(() -> outer.getPseudoClassStates().contains(POINTED)));
  }
}
