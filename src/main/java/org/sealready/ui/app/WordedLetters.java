package org.sealready.ui.app;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.sealready.letter.Letter;
import org.sealready.service.wording.ClauseNames;
import org.sealready.service.wording.Wording;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.filing.OpenFiling;
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
      case Wording.Own own -> Optional.of(own(own));
      case Wording.Broken broken -> Optional.of(broken(broken.letter()));
      case Wording.Unreadable unreadable -> Optional.of(broken(unreadable.letter()));
    };
  }

  /** Names the clauses that the user's wording says otherwise, if there are any. */
  private Node own(Wording.Own own) {
    return new ClauseNames(words)
        .differing(own.letter(), own.problems())
        .map(
            clauses ->
                line(
                    own.letter(),
                    "warning",
                    words.text("ui.wording.card.differs", clauses),
                    "ui.wording.card.see"))
        .orElseGet(
            () ->
                line(
                    own.letter(),
                    "hint",
                    words.text("ui.wording.card.own"),
                    "ui.wording.card.see"));
  }

  private Node broken(Letter letter) {
    return line(letter, "warning", words.text("ui.wording.card.broken"), "ui.wording.card.correct");
  }

  private Node line(Letter letter, String kind, String text, String way) {
    HBox line =
        new HBox(
            Icons.of(kind),
            Labels.wrapped(text, "message-text"),
            Labels.link(words.text(way), () -> open(Optional.of(letter))));
    line.getStyleClass().addAll("message", kind, "letter-blocked", "letter-wording");
    return line;
  }

  @Override
  public void open(Optional<Letter> first) {
    door.open(filing, first);
  }
}
