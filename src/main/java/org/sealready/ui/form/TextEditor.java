package org.sealready.ui.form;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.sealready.form.Answers;
import org.sealready.form.FieldType;

/** One line of text. */
final class TextEditor implements Editor<String> {

  private final TextField control = new TextField();
  private final TypedText typed;

  TextEditor(FieldModel<String> model, FieldType.Text type) {
    typed = new TypedText(control, type.kind()::tidy, model::commit);
    control.setOnAction(event -> commit());
  }

  @Override
  public Node node() {
    return control;
  }

  @Override
  public Node entry() {
    return control;
  }

  @Override
  public void show(Optional<String> value, Answers effective) {
    typed.show(value);
  }

  @Override
  public boolean isTyping() {
    return typed.isTyping();
  }

  @Override
  public void commit() {
    typed.commit();
  }
}
