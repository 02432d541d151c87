package org.sealready.ui.form.editor;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.sealready.form.Answers;
import org.sealready.form.FieldType;
import org.sealready.ui.common.Tips;
import org.sealready.ui.form.FieldModel;
import org.sealready.words.Words;

/** A date as people write it, with a chip for what never ends. */
final class DayEditor implements TypedEditor {

  /** Stands for 长期. */
  private static final String ONE_KEY = "l";

  private final TextField control = new TextField();
  private final ToggleButton permanent = new ToggleButton();
  private final HBox node = new HBox(control);
  private final TypedText typed;
  private final FieldModel<String> model;

  DayEditor(FieldModel<String> model, FieldType.Day type, Words words) {
    this.model = model;
    typed =
        new TypedText(
            control, text -> type.typed(text, model.form().today()), model::commit, model.spot());
    typed.mending(model::mends);
    control.addEventFilter(KeyEvent.KEY_PRESSED, event -> onArrow(event, control));
    node.getStyleClass().add("day");
    control.getStyleClass().add("day-text");
    control.setPromptText(words.text("ui.day.prompt"));
    control.setOnAction(event -> commit());
    DayPicker picker =
        new DayPicker(
            node, control, model.form().today(), day -> model.commit(Optional.of(day.toString())));
    addAside(picker.sign(words));
    if (type.permanent()) {
      addPermanent(words);
    }
  }

  /** One key in the field says the same as the chip. */
  private void addPermanent(Words words) {
    permanent.setText(words.text("ui.day.permanent"));
    permanent.getStyleClass().setAll("chip");
    permanent.setMinWidth(ToggleButton.USE_PREF_SIZE);
    permanent.setOnAction(
        event ->
            model.commit(
                permanent.isSelected() ? Optional.of(FieldType.PERMANENT) : Optional.empty()));
    Tips.on(permanent, words.text("ui.day.permanent.tip"));
    control.setPromptText(words.text("ui.day.prompt.permanent"));
    control.textProperty().addListener(observable -> takeOneKey());
    addAside(permanent);
  }

  private void takeOneKey() {
    if (control.isFocused() && ONE_KEY.equalsIgnoreCase(control.getText())) {
      model.commit(Optional.of(FieldType.PERMANENT));
    }
  }

  /** Tab passes it by; the arrows lead to it from the end of the text, and back. */
  private void addAside(ButtonBase button) {
    button.setFocusTraversable(false);
    button.addEventFilter(KeyEvent.KEY_PRESSED, event -> onArrow(event, button));
    node.getChildren().add(button);
  }

  private void onArrow(KeyEvent event, Node from) {
    boolean leaves =
        from != control
            || (control.getCaretPosition() == control.getLength()
                && control.getSelection().getLength() == 0);
    if (event.getCode() == KeyCode.RIGHT && !event.isShiftDown() && leaves) {
      move(event, node.getChildren().indexOf(from) + 1);
    } else if (event.getCode() == KeyCode.LEFT && from != control) {
      move(event, node.getChildren().indexOf(from) - 1);
    }
  }

  private void move(KeyEvent event, int to) {
    if (to < node.getChildren().size()) {
      event.consume();
      node.getChildren().get(to).requestFocus();
    }
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
    permanent.setSelected(value.filter(FieldType.PERMANENT::equals).isPresent());
  }
}
