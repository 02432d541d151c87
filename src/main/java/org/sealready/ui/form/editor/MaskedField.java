package org.sealready.ui.form.editor;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.sealready.form.Answers;
import org.sealready.form.Mask;
import org.sealready.ui.common.Labels;

/** A text field that hides the middle of a number while nobody is in it. */
final class MaskedField extends StackPane {

  private static final PseudoClass MASKED = PseudoClass.getPseudoClass("masked");

  private final TextField control;
  private final Predicate<Answers> sensitive;
  private final Label mask = Labels.line("", "field-mask");
  private boolean covered;

  /**
   * @param sensitive whether the field is masked under these effective answers
   */
  MaskedField(TextField control, Predicate<Answers> sensitive) {
    this.control = control;
    this.sensitive = sensitive;
    mask.setMouseTransparent(true);
    setAlignment(mask, Pos.CENTER_LEFT);
    getChildren().add(control);
    control.focusedProperty().addListener(observable -> cover());
    control.textProperty().addListener(observable -> cover());
    cover();
  }

  void show(Answers effective) {
    covered = sensitive.test(effective);
    cover();
  }

  private void cover() {
    boolean hidden = covered && !control.isFocused() && !control.getText().isEmpty();
    control.pseudoClassStateChanged(MASKED, hidden);
    if (hidden && mask.getParent() == null) {
      getChildren().add(mask);
    }
    mask.setVisible(hidden);
    mask.setText(hidden ? Mask.of(control.getText()) : "");
  }
}
