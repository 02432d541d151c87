package org.sealready.ui.placing;

import java.util.List;
import java.util.Optional;
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

  /** What a box holds that is ticked in every filing. */
  private static final Content ALWAYS = new Content.Words("√");

  private final Tickable always;
  private final Node when;
  private final ComboBox<Tickable> question = new ComboBox<>();
  private final ComboBox<String> answer = new ComboBox<>();
  private final Consumer<Content> onChange;
  private boolean showing;

  TickEditor(PaperContents contents, Words words, Consumer<Content> onChange) {
    this.onChange = onChange;
    getStyleClass().add("form-detail-group");
    always = new Tickable("", words.text("ui.forms.tick.always"), "", List.of());
    question.getItems().setAll(always);
    question.getItems().addAll(contents.tickable());
    question.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Tickable tickable) {
            return tickable == null ? "" : line(tickable);
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
    when = captioned(words.text("ui.forms.tick.answer"), answer);
    getChildren().addAll(captioned(words.text("ui.forms.tick.question"), question), when);
  }

  private static String line(Tickable tickable) {
    return tickable.group().isEmpty()
        ? tickable.label()
        : tickable.group() + " · " + tickable.label();
  }

  /** Where a person begins to change it. */
  Node entry() {
    return question;
  }

  private static VBox captioned(String caption, ComboBox<?> box) {
    Label label = Labels.line(caption, "field-label");
    label.setLabelFor(box);
    VBox captioned = new VBox(label, box);
    captioned.getStyleClass().add("form-captioned");
    return captioned;
  }

  private void onQuestion(Tickable chosen) {
    if (chosen == null || showing) {
      return;
    }
    showWhen(chosen);
    answer.getItems().setAll(chosen.answers());
    if (chosen == always) {
      onChange.accept(ALWAYS);
    } else {
      answer.setValue(chosen.answers().getFirst());
    }
  }

  private void showWhen(Tickable chosen) {
    when.setVisible(chosen != always);
    when.setManaged(chosen != always);
  }

  private void onAnswer(String chosen) {
    if (chosen != null && question.getValue() != null && !showing) {
      onChange.accept(new Content.Tick(question.getValue().placeholder(), chosen));
    }
  }

  void show(Content content) {
    showing = true;
    Optional<Tickable> asked = asked(content);
    question.setValue(asked.orElse(null));
    showWhen(question.getValue());
    if (content instanceof Content.Tick(String placeholder, String label)) {
      answer.getItems().setAll(asked.map(Tickable::answers).orElseGet(() -> List.of(label)));
      answer.setValue(label);
    } else {
      answer.setValue(null);
    }
    showing = false;
  }

  /** The question that decides; none yet where there is no content. */
  private Optional<Tickable> asked(Content content) {
    return switch (content) {
      case Content.Tick tick ->
          question.getItems().stream()
              .filter(each -> each.placeholder().equals(tick.placeholder()))
              .findFirst();
      case Content.Words words -> words.text().isEmpty() ? Optional.empty() : Optional.of(always);
      case Content.Value value -> Optional.empty();
      case Content.DayPart part -> Optional.empty();
    };
  }
}
