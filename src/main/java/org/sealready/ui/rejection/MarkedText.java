package org.sealready.ui.rejection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.service.rejection.RejectionRound;
import org.sealready.ui.common.Labels;

/** What was pasted, each piece that was found with its number and in the colour of its state. */
final class MarkedText extends VBox {

  private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");

  /** So many pieces are shown; the list beside says how many there are. */
  private static final int MOST = 120;

  /** Numbers and marks between two pieces say nothing. */
  private static final Pattern SAYS_NOTHING =
      Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}0-9０-９①-⑳㈠-㈩一二三四五六七八九十]*");

  private final Map<Integer, Node> pieces = new HashMap<>();
  private final RejectionTexts texts;
  private final Consumer<ShownReason> take;

  MarkedText(RejectionTexts texts, Consumer<ShownReason> take) {
    this.texts = texts;
    this.take = take;
    getStyleClass().add("reject-text");
  }

  void show(RejectionRound round, List<ShownReason> reasons) {
    getChildren().clear();
    pieces.clear();
    String text = Pasted.masked(round.text());
    int at = 0;
    List<ShownReason> ordered =
        reasons.stream().sorted(Comparator.comparingInt(ShownReason::index)).limit(MOST).toList();
    for (ShownReason reason : ordered) {
      if (reason.kept().isPlaced()) {
        between(text.substring(Math.min(at, reason.kept().start()), reason.kept().start()));
        at = Math.max(at, reason.kept().end());
      }
      getChildren().add(piece(reason));
    }
    if (at > 0) {
      between(text.substring(at));
    }
  }

  /** Marks the words of the current reason. */
  void mark(Optional<ShownReason> inHand) {
    pieces.forEach(
        (index, piece) ->
            piece.pseudoClassStateChanged(
                IN_HAND, inHand.filter(each -> each.index() == index).isPresent()));
  }

  private void between(String text) {
    String stripped = text.replaceFirst("^[\\s。．；;，,、.]+", "").strip();
    if (!SAYS_NOTHING.matcher(stripped).matches()) {
      String plain = Pasted.withoutNumber(stripped);
      getChildren().add(Labels.wrapped(texts.shortened(plain), "reject-between"));
    }
  }

  private Node piece(ShownReason reason) {
    Label text = Labels.wrapped(texts.quoted(reason), "reject-piece-text");
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox piece = new HBox(number(reason), text);
    piece.getStyleClass().addAll("reject-piece", styleClass(reason));
    pieces.put(reason.index(), piece);
    piece.setOnMouseClicked(event -> take.accept(reason));
    return piece;
  }

  /** The number of a reason in the colour of its state. */
  static Label number(ShownReason reason) {
    boolean isUnsure = reason.state() == ShownReason.State.UNSURE;
    Label number = Labels.line(isUnsure ? "?" : String.valueOf(reason.number()), "reject-number");
    number.getStyleClass().add(styleClass(reason));
    number.setMinWidth(USE_PREF_SIZE);
    return number;
  }

  static String styleClass(ShownReason reason) {
    return "reject-" + reason.state().name().toLowerCase(Locale.ROOT);
  }
}
