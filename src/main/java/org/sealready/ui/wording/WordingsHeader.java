package org.sealready.ui.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.sealready.ui.ask.HelpButton;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.Chips.Chip;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.LanguageSwitch;
import org.sealready.ui.display.DisplaySwitch;
import org.sealready.words.Words;

/** The bar above the wordings: the title, and whether one writes or compares. */
final class WordingsHeader extends HBox {

  /** Room for the two sides in a row, in either language. */
  private static final double SIDES = 290;

  private final Chips<Boolean> sides;

  /**
   * @param compare told whether the two wordings are to be compared
   */
  WordingsHeader(Words words, Consumer<Boolean> compare, Runnable switchLanguage) {
    sides =
        new Chips<>(
            List.of(
                new Chip<>(false, words.text("ui.wording.write")),
                new Chip<>(true, words.text("ui.wording.compare"))));
    sides.onChosen(compare);
    sides.setPrefWrapLength(SIDES);
    sides.setMinWidth(USE_PREF_SIZE);
    Label subtitle = Labels.line(words.text("ui.wording.subtitle"), "muted");
    subtitle.setMinWidth(0);
    getStyleClass().addAll("top-bar", "start-bar");
    getChildren()
        .addAll(
            Labels.line(words.text("ui.wording.title"), "filing-title"),
            subtitle,
            Labels.spring(),
            sides,
            new HelpButton(words),
            new LanguageSwitch(words, switchLanguage),
            new DisplaySwitch(words));
  }

  void showSide(boolean isComparing) {
    sides.show(Optional.of(isComparing));
  }
}
