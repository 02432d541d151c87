package org.sealready.ui.form.editor;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** One line of a list of which several may be chosen: tick, label, group. */
final class ChoiceCell extends ListCell<Option> {

  private final Options options;
  private final Words words;
  private final Predicate<Option> chosen;
  private final Region tick = Icons.of("check");
  private final Label label = new Label();
  private final Label group = Labels.line("", "muted");
  private final HBox line = new HBox(tick, label, Labels.spring(), group);

  ChoiceCell(Options options, Words words, Predicate<Option> chosen, Consumer<Option> toggle) {
    this.options = options;
    this.words = words;
    this.chosen = chosen;
    line.getStyleClass().add("choice-line");
    setOnMouseClicked(
        event -> {
          if (!isEmpty()) {
            toggle.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(Option option, boolean empty) {
    super.updateItem(option, empty);
    setGraphic(empty ? null : line);
    if (!empty) {
      label.setText(words.option(options, option));
      group.setText(words.group(options, option));
      tick.setVisible(chosen.test(option));
      setAccessibleText((chosen.test(option) ? "✓ " : "") + label.getText());
    }
  }
}
