package org.sealready.ui.letters;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.service.letter.LetterState;
import org.sealready.ui.common.Labels;
import org.sealready.ui.preview.LetterWords;

/** The optional letters, each with why it might be wanted and a way to add it. */
final class LetterOffers extends VBox {

  private final LetterWords names;
  private final LettersView.Actions actions;
  private final VBox rows = new VBox();
  private final KeptLetters kept;

  LetterOffers(LetterWords names, LettersView.Actions actions) {
    this.names = names;
    this.actions = actions;
    getStyleClass().add("letter-offers");
    rows.getStyleClass().add("letter-offer-rows");
    kept = new KeptLetters(names.words(), "letter-offer-rows");
    getChildren()
        .addAll(
            Labels.line(names.words().text("ui.letters.more"), "section-title"),
            Labels.wrapped(names.words().text("ui.letters.more.hint"), "field-hint"),
            rows,
            kept);
  }

  void show(List<LetterState> offers) {
    rows.getChildren().setAll(rows(offers, false));
    kept.show(rows(offers, true));
    setVisible(!offers.isEmpty());
    setManaged(!offers.isEmpty());
  }

  private List<Node> rows(List<LetterState> offers, boolean isKept) {
    return offers.stream()
        .filter(state -> state.letter().isKept() == isKept)
        .map(this::row)
        .toList();
  }

  private Node row(LetterState state) {
    Hyperlink add =
        Labels.link(names.words().text("ui.letters.add"), () -> actions.add(state.letter()));
    add.setAccessibleText(add.getText() + " " + names.title(state));
    VBox texts =
        new VBox(
            Labels.wrapped(names.title(state), "offer-title"),
            Labels.wrapped(names.reason(state), "letter-reason"));
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox row = new HBox(texts, add);
    row.getStyleClass().add("letter-offer");
    row.setOnMouseClicked(event -> actions.look(state.letter()));
    return row;
  }
}
