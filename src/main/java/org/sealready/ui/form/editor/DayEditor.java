package org.sealready.ui.form.editor;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.sealready.form.Answers;
import org.sealready.form.FieldType;
import org.sealready.ui.form.FieldModel;
import org.sealready.words.Words;

/** A date as people write it, with a chip for what never ends. */
final class DayEditor implements Editor<String> {

  private final TextField control = new TextField();
  private final ToggleButton permanent = new ToggleButton();
  private final HBox node = new HBox(control);
  private final TypedText typed;
  private final FieldModel<String> model;

  DayEditor(FieldModel<String> model, FieldType.Day type, Words words) {
    this.model = model;
    typed = new TypedText(control, type::tidy, model::commit, model.spot());
    node.getStyleClass().add("day");
    control.getStyleClass().add("day-text");
    control.setPromptText(words.text("ui.day.prompt"));
    control.setOnAction(event -> commit());
    if (type.permanent()) {
      addPermanent(model, words.text("ui.day.permanent"));
    }
  }

  private void addPermanent(FieldModel<String> model, String text) {
    permanent.setText(text);
    permanent.getStyleClass().setAll("chip");
    permanent.setMinWidth(ToggleButton.USE_PREF_SIZE);
    permanent.setOnAction(
        event ->
            model.commit(
                permanent.isSelected() ? Optional.of(FieldType.PERMANENT) : Optional.empty()));
    node.getChildren().add(permanent);
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
    permanent.setSelected(value.filter(FieldType.PERMANENT::equals).isPresent());
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
