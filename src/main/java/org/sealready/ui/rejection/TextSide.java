package org.sealready.ui.rejection;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.service.rejection.RejectionRound;
import org.sealready.ui.common.Labels;

/** The pasted words, what was found in them, and what follows for the letters. */
final class TextSide extends VBox {

  private final RejectionModel model;
  private final RejectionTexts texts;
  private final MarkedText marked;
  private final AgainCard again;
  private final Label elsewhere;
  private final Label found = Labels.wrapped("", "muted");
  private final HBox replace;
  private final Label after;

  /**
   * @param take makes a reason the current one
   * @param letters goes to the letters
   * @param other awaits another text instead
   */
  TextSide(
      RejectionModel model,
      RejectionTexts texts,
      Consumer<ShownReason> take,
      Runnable letters,
      Runnable other) {
    this.model = model;
    this.texts = texts;
    marked = new MarkedText(texts, take);
    again = new AgainCard(texts, letters);
    elsewhere = Labels.wrapped(texts.text("ui.rejection.other-platform"), "reject-elsewhere");
    after = Labels.wrapped(texts.text("ui.rejection.after"), "muted");
    replace =
        new HBox(found, Labels.spring(), Labels.link(texts.text("ui.rejection.replace"), other));
    replace.getStyleClass().add("reject-head");
    getStyleClass().add("reject-column");
    getChildren().addAll(elsewhere, marked, replace, again, after);
  }

  /** Shows the round; nothing while a text is awaited. */
  void show() {
    model.round().ifPresent(this::show);
  }

  private void show(RejectionRound round) {
    present(elsewhere, round.isElsewhere());
    long all = model.reasons().get().size();
    long unsure = model.reasons().get().stream().filter(each -> !each.kept().isSure()).count();
    found.setText(
        unsure == 0
            ? texts.text("ui.rejection.found", all)
            : texts.text("ui.rejection.found.unsure", all - unsure, unsure));
    marked.show(round, model.reasons().get());
    present(replace, model.isLast());
    present(after, model.isLast());
    present(again, model.isLast() && again.show(model.again()));
  }

  /** Marks the words of the current reason. */
  void mark(Optional<ShownReason> inHand) {
    marked.mark(inHand);
  }

  private static void present(Node node, boolean present) {
    node.setVisible(present);
    node.setManaged(present);
  }
}
