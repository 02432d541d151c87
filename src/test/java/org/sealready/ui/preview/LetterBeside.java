package org.sealready.ui.preview;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.wizard.WizardModel;

/** A filing with the letter beside the form, and what a person sees and does there. */
abstract class LetterBeside {

  static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  /** Two contacts who are not the legal representative: four letters. */
  static final int BOTH_LETTERS = 1;

  static final int INDIVIDUAL = 4;

  @TempDir Path folder;
  TestWindow window;

  @BeforeEach
  void openAFilingWithFourLetters() {
    open(BOTH_LETTERS);
    // The province decides about another letter, so the first one is looked at on purpose.
    go("entityContact.position");
    go("entity.name");
    untilDrawn("主体负责人授权书");
    untilDrawn();
  }

  void open(int sample) {
    window = new TestWindow(folder.resolve("data"), 1440, 900);
    Fx.run(() -> window.view().navigation().sample(TestWindow.CATALOGUE.samples().get(sample)));
    lookAtLetters();
    untilDrawn();
  }

  /** Beside every page, not at the paper that it is copied from. */
  void lookAtLetters() {
    Fx.run(
        () -> {
          WizardModel wizard = window.model.open().orElseThrow().wizard();
          wizard.lettersBeside().addAll(wizard.steps());
        });
  }

  void untilDrawn() {
    Fx.until("the letter is drawn", () -> picture() != null && !spots().isEmpty());
    Fx.pulses(2);
  }

  void untilDrawn(String title) {
    Fx.until(title + " is drawn", () -> letterText().startsWith(title));
  }

  String letterText() {
    return String.valueOf(Fx.root().lookup(".letter-page > .image-view").getAccessibleText());
  }

  Image picture() {
    return Fx.root().lookup(".letter-page > .image-view") instanceof ImageView view
        ? view.getImage()
        : null;
  }

  List<Node> spots() {
    return List.copyOf(Fx.root().lookupAll(".letter-spot"));
  }

  /** The places that lead to the field with this name. */
  List<Node> spots(String field) {
    return Fx.get(
        () -> spots().stream().filter(spot -> spot.getAccessibleText().contains(field)).toList());
  }

  void go(String field) {
    Fx.run(() -> wizard().onField(TestWindow.field(field)));
    Fx.pulses(2);
  }

  WizardModel wizard() {
    return window.model.open().orElseThrow().wizard();
  }

  /** From the tools above the letter, which Tab reaches after the form. */
  void walkToTheLetter() {
    Fx.run(() -> Fx.root().lookup(".zoom-menu").requestFocus());
    for (int i = 0; i < 6 && !isInLetter(); i++) {
      Fx.press(KeyCode.TAB);
    }
    assertTrue(isInLetter(), "Tab leads into the letter");
  }

  boolean isInLetter() {
    return Fx.get(() -> Fx.focused() instanceof Pane pane && spots().contains(pane));
  }
}
