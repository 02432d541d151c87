package org.sealready.ui.placing;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.sealready.paper.Content;
import org.sealready.service.paper.PaperContents;
import org.sealready.service.paper.PaperContents.Tickable;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** When a box is ticked: which question, and which of its answers. */
final class TickEditor extends VBox {

  private final ComboBox<Tickable> question = new ComboBox<>();
  private final ComboBox<String> answer = new ComboBox<>();
  private final Consumer<Content> onChange;
  private boolean showing;

  TickEditor(PaperContents contents, Words words, Consumer<Content> onChange) {
    this.onChange = onChange;
    getStyleClass().add("form-detail-group");
    question.getItems().setAll(contents.tickable());
    question.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Tickable tickable) {
            return tickable == null ? "" : tickable.group() + " · " + tickable.label();
          }

          @Override
          public Tickable fromString(String text) {
            return question.getValue();
          }
        });
    question.setMaxWidth(Double.MAX_VALUE);
    answer.setMaxWidth(Double.MAX_VALUE);
    question.valueProperty().subscribe(chosen -> onQuestion(chosen));
    answer.valueProperty().subscribe(chosen -> onAnswer(chosen));
    getChildren()
        .addAll(
            captioned(words.text("ui.forms.tick.question"), question),
            captioned(words.text("ui.forms.tick.answer"), answer));
  }

  /** Where a person begins to change it. */
  Node entry() {
    return question;
  }

  private static VBox captioned(String caption, ComboBox<?> box) {
    Label label = Labels.line(caption, "field-label");
    label.setLabelFor(box);
    return new VBox(label, box);
  }

  private void onQuestion(Tickable chosen) {
    if (chosen != null && !showing) {
      answer.getItems().setAll(chosen.answers());
      answer.setValue(chosen.answers().getFirst());
    }
  }

  private void onAnswer(String chosen) {
    if (chosen != null && question.getValue() != null && !showing) {
      onChange.accept(new Content.Tick(question.getValue().placeholder(), chosen));
    }
  }

  void show(Content content) {
    showing = true;
    if (content instanceof Content.Tick(String placeholder, String label)) {
      Tickable asked =
          question.getItems().stream()
              .filter(each -> each.placeholder().equals(placeholder))
              .findFirst()
              .orElse(null);
      question.setValue(asked);
      answer.getItems().setAll(asked == null ? List.of(label) : asked.answers());
      answer.setValue(label);
    } else {
      question.setValue(null);
      answer.setValue(null);
    }
    showing = false;
  }
}
