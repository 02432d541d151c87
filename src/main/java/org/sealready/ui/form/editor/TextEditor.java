package org.sealready.ui.form.editor;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.sealready.form.Answers;
import org.sealready.form.FieldType;
import org.sealready.form.Mask;
import org.sealready.ui.form.FieldModel;

/** One line of text. */
final class TextEditor implements TypedEditor {

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
    node.show(effective);
  }

  @Override
  public boolean endsWithEnter() {
    return !typed.isComposing();
  }
}
