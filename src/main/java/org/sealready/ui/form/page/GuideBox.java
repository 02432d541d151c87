package org.sealready.ui.form.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.form.FieldType;
import org.sealready.form.Guide;
import org.sealready.ui.common.Fade;
import org.sealready.ui.common.Labels;
import org.sealready.ui.form.FieldModel;
import org.sealready.ui.form.editor.KeptText;
import org.sealready.ui.typing.Spot;
import org.sealready.words.Words;

/** Helps to word a text: a few short answers become sentences, which a person takes over or not. */
final class GuideBox extends VBox {

  private final FieldModel<String> model;
  private final Guide guide;
  private final Words words;
  private final Runnable enter;
  private final Hyperlink link;
  private final List<TextField> inputs = new ArrayList<>();
  private final Label composed = Labels.wrapped("", "guide-text");
  private final Label counter = Labels.line("", "counter");

  /**
   * @param enter puts the focus into the field
   */
  GuideBox(FieldModel<String> model, Guide guide, Words words, Runnable enter) {
    this.model = model;
    this.guide = guide;
    this.words = words;
    this.enter = enter;
    link = Labels.link(words.text("ui.guide.open"), this::open);
    link.getStyleClass().add("message-way");
    getStyleClass().add("guide");
    getChildren().add(link);
    if (IntStream.range(0, guide.asks().size()).anyMatch(ask -> spot(ask).typed().isPresent())) {
      fill();
    }
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !inputs.isEmpty()) {
            event.consume();
            close();
            link.requestFocus();
          }
        });
  }

  private Spot spot(int ask) {
    return model.spot().below("guide").below(String.valueOf(ask));
  }

  private void open() {
    fill();
    Fade.in(this);
    inputs.getFirst().requestFocus();
  }

  private void fill() {
    getChildren().clear();
    guide.asks().forEach(this::ask);
    HBox answers =
        new HBox(
            Labels.button(words.text("ui.guide.append"), this::append, "outlined"),
            Labels.button(words.text("ui.cancel"), this::cancel, "plain-text"));
    if (model.value().get().isPresent()) {
      answers
          .getChildren()
          .add(1, Labels.button(words.text("ui.guide.replace"), this::replace, "outlined"));
    }
    answers.getStyleClass().add("waiver-answers");
    getChildren().addAll(composed, counter, answers);
    count();
  }

  private void ask(Guide.Ask ask) {
    TextField input = new TextField();
    input.setPromptText(words.example(ask));
    Label label = Labels.line(words.question(ask), "guide-question");
    label.setLabelFor(input);
    KeptText.of(input, spot(inputs.size()));
    input.textProperty().addListener(observable -> count());
    inputs.add(input);
    getChildren().add(new VBox(label, input));
  }

  private String text() {
    return guide.compose(inputs.stream().map(TextField::getText).toList());
  }

  private void count() {
    String text = text();
    composed.setText(text.isEmpty() ? words.text("ui.guide.empty") : text);
    if (model.field().type() instanceof FieldType.LongText(int min, int max)) {
      int length = text.codePointCount(0, text.length());
      counter.setText(words.text("ui.counter", length, min, max));
    }
  }

  /** Behind what stands there already. */
  private void append() {
    take(model.value().get().orElse("") + text());
  }

  private void replace() {
    take(text());
  }

  private void take(String text) {
    if (text().isEmpty()) {
      inputs.getFirst().requestFocus();
      return;
    }
    close();
    enter.run();
    model.commit(Optional.of(text));
  }

  private void cancel() {
    close();
    link.requestFocus();
  }

  private void close() {
    IntStream.range(0, inputs.size()).mapToObj(this::spot).forEach(Spot::end);
    inputs.clear();
    getChildren().setAll(link);
  }
}
