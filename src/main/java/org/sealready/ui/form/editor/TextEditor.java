package org.sealready.ui.form.editor;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.sealready.form.Answers;
import org.sealready.form.FieldType;
import org.sealready.form.Mask;
import org.sealready.ui.form.FieldModel;

/** One line of text. */
final class TextEditor implements Editor<String> {

  private final TextField control = new TextField();
  private final MaskedField node;
  private final FieldModel<String> model;
  private final TypedText typed;

  TextEditor(FieldModel<String> model, FieldType.Text type) {
    this.model = model;
    typed = new TypedText(control, type::tidy, model::commit, model.spot());
    typed.mending(model::mends);
    node = new MaskedField(control, answers -> Mask.covers(model.field(), answers));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Node entry() {
    return control;
  }

  @Override
  public void requestInitialFocus() {
    typed.requestInitialFocus();
  }

  @Override
  public void show(Optional<String> value, Answers effective) {
    typed.show(value, model.isSuggested());
    node.show(effective);
  }

  @Override
  public boolean endsWithEnter() {
    return !typed.isComposing();
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
