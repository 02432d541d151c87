package org.sealready.ui.form.editor;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.sealready.form.Answers;
import org.sealready.form.FieldType;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.TabOrder;
import org.sealready.ui.common.Wrapping;
import org.sealready.ui.form.FieldModel;
import org.sealready.words.Words;

/** Several lines of text with a live counter; Tab goes on instead of indenting. */
final class LongTextEditor implements TypedEditor {

  private final TextArea control = new TextArea();
  private final Label counter = Labels.line("", "counter");
  private final VBox node = new VBox(control, counter);
  private final TypedText typed;
  private final FieldModel<String> model;
  private final FieldType.LongText type;
  private final Words words;

  LongTextEditor(FieldModel<String> model, FieldType.LongText type, Words words) {
    this.type = type;
    this.words = words;
    this.model = model;
    typed = new TypedText(control, type::tidy, model::commit, model.spot());
    typed.mending(model::mends);
    node.getStyleClass().add("long-text");
    Wrapping.in(control);
    control.setPrefRowCount(type.max() > 100 ? 4 : 2);
    control.textProperty().addListener(observable -> count());
    TabOrder.through(control);
    count();
  }

  private void count() {
    if (typed.isComposing()) {
      return;
    }
    String text = type.tidy(control.getText());
    int length = text.codePointCount(0, text.length());
    counter.setText(
        type.min() == 0
            ? words.text("ui.counter.most", length, type.max())
            : words.text("ui.counter", length, type.min(), type.max()));
  }

  @Override
  public TypedText typed() {
    return typed;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Optional<String> value, Answers effective) {
    typed.show(value, model.isSuggested());
  }

  /** Enter begins a line. */
  @Override
  public boolean endsWithEnter() {
    return false;
  }

  @Override
  public void commit() {
    typed.commit();
    count();
  }
}
