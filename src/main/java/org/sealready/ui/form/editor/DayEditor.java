package org.sealready.ui.form.editor;

import java.util.Optional;
import javafx.scene.Node;
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
final class DayEditor implements Editor<String> {

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
    node.getStyleClass().add("day");
    control.getStyleClass().add("day-text");
    control.setPromptText(words.text("ui.day.prompt"));
    control.setOnAction(event -> commit());
    if (type.permanent()) {
      addPermanent(words);
    }
  }

  /** Tab passes the chip by: one key in the field says the same, and arrows lead to it. */
  private void addPermanent(Words words) {
    permanent.setText(words.text("ui.day.permanent"));
    permanent.getStyleClass().setAll("chip");
    permanent.setMinWidth(ToggleButton.USE_PREF_SIZE);
    permanent.setFocusTraversable(false);
    permanent.setOnAction(
        event ->
            model.commit(
                permanent.isSelected() ? Optional.of(FieldType.PERMANENT) : Optional.empty()));
    Tips.on(permanent, words.text("ui.day.permanent.tip"));
    control.setPromptText(words.text("ui.day.prompt.permanent"));
    control.textProperty().addListener(observable -> takeOneKey());
    control.addEventFilter(KeyEvent.KEY_PRESSED, this::onToChip);
    permanent.addEventFilter(KeyEvent.KEY_PRESSED, this::backFromChip);
    node.getChildren().add(permanent);
  }

  private void takeOneKey() {
    if (control.isFocused() && ONE_KEY.equalsIgnoreCase(control.getText())) {
      model.commit(Optional.of(FieldType.PERMANENT));
    }
  }

  private void onToChip(KeyEvent event) {
    if (event.getCode() == KeyCode.RIGHT
        && !event.isShiftDown()
        && control.getCaretPosition() == control.getLength()
        && control.getSelection().getLength() == 0) {
      event.consume();
      permanent.requestFocus();
    }
  }

  private void backFromChip(KeyEvent event) {
    if (event.getCode() == KeyCode.LEFT) {
      event.consume();
      control.requestFocus();
    }
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
