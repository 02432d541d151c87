package org.sealready.ui.form;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** An answer that was, and the one that took its place: in one line where both are short. */
public final class ChangedValues {

  /** Two values of so many characters together stand side by side. */
  private static final int IN_ONE_LINE = 36;

  private ChangedValues() {}

  /** Empty texts are said to be empty. */
  public static Pane of(String before, String after, Words words) {
    boolean isLong = before.length() + after.length() > IN_ONE_LINE;
    Pane values = isLong ? new VBox() : new FlowPane();
    values.getStyleClass().add("reject-change");
    values
        .getChildren()
        .addAll(
            Labels.wrapped(shown(before, words), "reject-before"),
            Labels.wrapped("→ " + shown(after, words), "reject-after"));
    return values;
  }

  private static String shown(String value, Words words) {
    return value.isEmpty() ? words.text("ui.rejection.empty") : value;
  }
}
