package org.sealready.ui.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.form.Severity;
import org.sealready.form.Violation;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** What is wrong with a field, below it, in ordinary labels; room for one line is always kept. */
final class MessageList extends VBox {

  private final Words words;
  private List<Violation> shown = List.of();

  MessageList(Words words) {
    this.words = words;
    getStyleClass().add("messages");
  }

  void show(List<Violation> violations) {
    if (!violations.equals(shown)) {
      shown = violations;
      getChildren().setAll(violations.stream().map(this::line).toList());
    }
  }

  private Node line(Violation violation) {
    String kind = styleOf(violation.severity());
    Label text = Labels.wrapped(MessageText.of(violation, words), "message-text");
    text.setAccessibleText(words.severity(violation.severity()) + " " + text.getText());
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line = new HBox(Icons.of(kind), text);
    line.getStyleClass().addAll("message", kind);
    return line;
  }

  /** The style class of a severity, which is also the name of its sign. */
  static String styleOf(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case HINT -> "hint";
    };
  }
}
