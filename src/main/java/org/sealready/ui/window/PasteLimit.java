package org.sealready.ui.window;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import org.sealready.ui.common.SaidAtFocus;
import org.sealready.words.Words;

/**
 * Whole documents that somebody pastes into an input by mistake stay out of it: a line of some
 * hundred thousand characters stops the window for minutes, and then what was typed before cannot
 * be saved any more. What was refused, and where it still is, is said beside the input.
 */
public final class PasteLimit {

  /** So many characters at a time go into one line. */
  static final int LINE = 10_000;

  /** So many characters at a time go into a text of several lines. */
  static final int TEXT = 100_000;

  private final Supplier<Words> words;

  /** Made when there is something to say: it is a window. */
  private Optional<Tooltip> tip = Optional.empty();

  /** Takes back what was said last. */
  private Runnable unsay = () -> {};

  private PasteLimit(Supplier<Words> words) {
    this.words = words;
  }

  /** Watches every input of this window from when it first has the focus. */
  public static void in(Node root, Supplier<Words> words) {
    PasteLimit limit = new PasteLimit(words);
    root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(limit::onFocus);
  }

  private void onFocus(Node focused) {
    unsay();
    if (focused instanceof TextInputControl input && input.getTextFormatter() == null) {
      input.setTextFormatter(new TextFormatter<>(this::limited));
    }
  }

  private TextFormatter.Change limited(TextFormatter.Change change) {
    TextInputControl input = (TextInputControl) change.getControl();
    int length = change.getText().length();
    int most = input instanceof TextArea ? TEXT : LINE;
    if (length > most && isPasted(length)) {
      tell(input, length, most);
      return null;
    }
    unsay();
    return change;
  }

  /** What the program itself puts there, an answer of a filing file for one, is left alone. */
  private static boolean isPasted(int length) {
    String held = Clipboard.getSystemClipboard().getString();
    return held != null && held.length() >= length;
  }

  private void tell(TextInputControl input, int length, int most) {
    unsay();
    String text = words.get().text("ui.paste.refused", length, most);
    Tooltip shown = tip.orElseGet(PasteLimit::tip);
    tip = Optional.of(shown);
    shown.setText(text);
    shown.setMaxWidth(input.getScene().getWidth() / 2);
    Point2D below = input.localToScreen(0, input.getHeight());
    shown.show(input, below.getX(), below.getY());
    Runnable takeBack = SaidAtFocus.of(input.getScene(), text);
    unsay =
        () -> {
          shown.hide();
          takeBack.run();
        };
  }

  private void unsay() {
    unsay.run();
    unsay = () -> {};
  }

  private static Tooltip tip() {
    Tooltip tip = new Tooltip();
    tip.getStyleClass().add("paste-limit");
    tip.setWrapText(true);
    tip.setAutoHide(true);
    return tip;
  }
}
