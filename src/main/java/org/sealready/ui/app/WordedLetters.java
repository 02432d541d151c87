package org.sealready.ui.app;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.sealready.letter.Letter;
import org.sealready.service.wording.Wording;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.letters.LettersView;
import org.sealready.words.Words;

/** The wording notes on the cards of a filing's letters, with links to the wordings. */
record WordedLetters(WordingNavigation door, OpenFiling filing, Words words)
    implements LettersView.Worded {

  /** Nothing where the letter has the wording that the program brings. */
  @Override
  public Optional<Node> note(Letter letter) {
    return door.wordings().of(letter.id()).flatMap(this::note);
  }

  private Optional<Node> note(Wording wording) {
    return switch (wording) {
      case Wording.Bundled bundled -> Optional.empty();
      case Wording.Own own ->
          Optional.of(line(own.letter(), "hint", "ui.wording.card.own", "ui.wording.card.see"));
      case Wording.Broken broken ->
          Optional.of(
              line(
                  broken.letter(), "warning", "ui.wording.card.broken", "ui.wording.card.correct"));
      case Wording.Unreadable unreadable ->
          Optional.of(
              line(
                  unreadable.letter(),
                  "warning",
                  "ui.wording.card.broken",
                  "ui.wording.card.correct"));
    };
  }

  private Node line(Letter letter, String kind, String text, String way) {
    HBox line =
        new HBox(
            Icons.of(kind),
            Labels.wrapped(words.text(text), "message-text"),
            Labels.link(words.text(way), () -> open(Optional.of(letter))));
    line.getStyleClass().addAll("message", kind, "letter-blocked", "letter-wording");
    return line;
  }

  @Override
  public void open(Optional<Letter> first) {
    door.open(filing, first);
  }
}
