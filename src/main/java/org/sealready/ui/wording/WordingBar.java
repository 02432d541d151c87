package org.sealready.ui.wording;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** What can be done with the wording that is shown. */
final class WordingBar extends HBox {

  /** What the buttons do. */
  interface Actions {
    void leave();

    void load();

    void export();

    void reset();

    void discard();

    void use();
  }

  private final Words words;
  private final Label kept = Labels.line("", "muted");
  private final Hyperlink discard;
  private final Button reset;
  private final Button use;

  WordingBar(Words words, Actions actions) {
    this.words = words;
    Button back =
        Labels.tipped(
            Labels.button(words.text("ui.wording.back"), actions::leave, "quiet"),
            words.text("ui.wording.back.tip"));
    discard = Labels.link(words.text("ui.wording.discard"), actions::discard);
    reset = Labels.button(words.text("ui.wording.reset"), actions::reset, "outlined", "large");
    use =
        Labels.tipped(
            Labels.button(words.text("ui.wording.use"), actions::use, "primary"),
            words.text("ui.wording.use.tip"));
    kept.setMinWidth(0);
    getStyleClass().addAll("bottom-bar", "wording-bar");
    getChildren().addAll(back, kept, discard, Labels.spring());
    getChildren()
        .addAll(
            Labels.button(words.text("ui.wording.import"), actions::load, "outlined", "large"),
            Labels.button(words.text("ui.wording.export"), actions::export, "outlined", "large"),
            reset,
            use);
  }

  void show(WordingModel.State state) {
    boolean isChanged = state == WordingModel.State.CHANGED;
    kept.setText(isChanged ? words.text("ui.wording.kept") : "");
    discard.setVisible(isChanged);
    discard.setManaged(isChanged);
    reset.setDisable(state == WordingModel.State.ORIGINAL);
    use.setDisable(!isChanged);
  }
}
