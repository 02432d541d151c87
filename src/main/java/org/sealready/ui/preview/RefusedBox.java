package org.sealready.ui.preview;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.service.letter.Refusals;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** Stands where the letter would be, while it cannot be printed: why, and the way to change it. */
final class RefusedBox extends VBox {

  private final Refusals refusals;
  private final Label line = Labels.wrapped("", "letter-refused-text");
  private final Hyperlink link;
  private final Hyperlink hand;
  private Optional<Field<?>> field = Optional.empty();
  private Optional<Field<?>> byHand = Optional.empty();

  RefusedBox(Refusals refusals, Words words, Consumer<Field<?>> go) {
    this.refusals = refusals;
    link = Labels.link(words.text("ui.review.change"), () -> field.ifPresent(go));
    getStyleClass().add("letter-refused");
    hand = Labels.link(words.text("ui.preview.by-hand"), () -> byHand.ifPresent(go));
    getChildren().addAll(line, hand, link);
  }

  void show(PreviewState sight) {
    boolean isRefused = sight instanceof PreviewState.Refused;
    setVisible(isRefused);
    setManaged(isRefused);
    if (sight instanceof PreviewState.Refused(var why, var changedAt)) {
      line.setText(refusals.line(why));
      field = changedAt;
      byHand = refusals.byHand(why);
      offer(link, field.isPresent());
      offer(hand, byHand.isPresent());
    }
  }

  private static void offer(Hyperlink link, boolean offered) {
    link.setVisible(offered);
    link.setManaged(offered);
  }
}
