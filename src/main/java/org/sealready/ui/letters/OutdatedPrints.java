package org.sealready.ui.letters;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sealready.service.letter.PrintTexts;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.preview.LetterWords;
import org.sealready.words.Words;

/** In the review: the letters whose print no longer says what they say, and the way to them. */
public final class OutdatedPrints extends VBox {

  private final LettersModel model;
  private final LetterWords names;
  private final PrintTexts texts;
  private final Label heading = Labels.line("", "section-title");
  private final VBox lines = new VBox();

  /**
   * @param go the way to the letters
   */
  public OutdatedPrints(LettersModel model, Words words, Runnable go) {
    this.model = model;
    this.names = new LetterWords(words);
    this.texts = model.memory().texts(words);
    getStyleClass().addAll("section", "problems", "outdated-prints");
    lines.getStyleClass().add("section");
    getChildren().addAll(heading, lines, Labels.link(words.text("version.open"), go));
    new WhileShown(this).follow(model.memory().known(), known -> show());
  }

  private void show() {
    List<PrintMemory.Known> outdated = model.memory().outdated();
    heading.setText(names.words().text("version.title", outdated.size()));
    lines.getChildren().setAll(outdated.stream().map(this::line).toList());
    setVisible(!outdated.isEmpty());
    setManaged(!outdated.isEmpty());
  }

  private Node line(PrintMemory.Known known) {
    return new VBox(
        Labels.wrapped(names.title(known.letter()), "offer-title"),
        new PrintLine(known.print(), texts, model.form().today()));
  }
}
