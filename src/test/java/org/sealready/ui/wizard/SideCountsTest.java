package org.sealready.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** The side list counts what can be known. */
class SideCountsTest {

  @TempDir Path folder;

  private static boolean counts(String what) {
    return Fx.get(() -> areCounted(what));
  }

  private static boolean areCounted(String what) {
    return Fx.root().lookupAll(".side-item").stream()
        .anyMatch(item -> item.getAccessibleText().contains(what));
  }

  @Test
  void nothingIsCountedThatFollowsFromAnswersToCome() {
    TestWindow window = new TestWindow(folder);
    window.begin(TestWindow.CATALOGUE.startingPoints().getFirst());
    window.untilItSays("主体是谁");
    assertFalse(counts("件待确认"), "nothing was answered");
    assertFalse(counts("份"), "nobody knows who signs what");
    Fx.run(() -> window.model.open().orElseThrow().wizard().onStep(new Step.Review()));
    assertTrue(counts("件待确认"), "whoever looks at them sees how many there are");
    window.close();
  }

  @Test
  void aFilledFilingCountsThemOnEveryPage() {
    TestWindow window = new TestWindow(folder);
    window.openFile("company-both-letters");
    Fx.run(
        () -> {
          WizardModel wizard = window.model.open().orElseThrow().wizard();
          wizard.onStep(wizard.steps().getFirst());
        });
    Fx.until("the letters are counted", () -> areCounted("4 份"));
    assertTrue(counts("件待确认"));
    window.close();
  }

  /** An individual is his own contact: his last page asks nothing, so nothing on it is open. */
  @Test
  void aPageThatAsksNothingIsDoneWithTheOthers() {
    TestWindow window = new TestWindow(folder);
    window.openFile("individual");
    WizardModel wizard = Fx.get(() -> window.model.open().orElseThrow().wizard());
    Fx.run(() -> wizard.onStep(new Step.Review()));
    List<StepState.Progress> filled =
        Fx.get(
            () ->
                wizard.steps().stream()
                    .filter(Step.Fill.class::isInstance)
                    .map(step -> wizard.stateOf(step).progress())
                    .distinct()
                    .toList());
    window.close();
    assertEquals(List.of(StepState.Progress.DONE), filled);
  }

  @Test
  void theStepThatOneHasComeToIsSeenInALowWindow() {
    TestWindow window = new TestWindow(folder);
    window.openFile("company-both-letters");
    Window stage = Fx.get(() -> Fx.root().getScene().getWindow());
    double usual = Fx.get(stage::getHeight);
    Fx.run(() -> stage.setHeight(380));
    Fx.pulses(2);
    ScrollPane list = Fx.get(() -> (ScrollPane) Fx.root().lookup(".side-list"));
    window.go(new Step.Rejections());
    Fx.until("the list has scrolled", () -> list.getVvalue() > 0.5);
    window.go(window.model.open().orElseThrow().wizard().steps().getFirst());
    Fx.until("the first steps are seen again", () -> list.getVvalue() < 0.5);
    Fx.run(() -> stage.setHeight(usual));
    window.close();
  }
}
