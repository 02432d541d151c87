package org.sealready.ui.materials;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.service.material.MaterialRow;
import org.sealready.service.material.MaterialTexts;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** One paper: whether it is ready, what it is, and why it is needed or not. */
final class MaterialLine extends HBox {

  private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private final StackPane sign = new StackPane();

  MaterialLine(
      MaterialRow row, boolean isInHand, boolean isTicked, MaterialTexts texts, Words words) {
    boolean isDone = isTicked && MaterialsModel.isTickable(row);
    getStyleClass().add("copy-line");
    pseudoClassStateChanged(IN_HAND, isInHand);
    pseudoClassStateChanged(DONE, isDone);
    Label title = Labels.wrapped(texts.name(row), "copy-value");
    Label why = Labels.wrapped(texts.why(row), "copy-why", "muted");
    VBox said = new VBox(title, why);
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    sign(row, isDone);
    getChildren().addAll(sign, said);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(said(row, isDone, texts, words));
  }

  /** Where it is ticked by the mouse. */
  StackPane sign() {
    return sign;
  }

  private void sign(MaterialRow row, boolean isDone) {
    sign.getStyleClass().addAll("sign", "copy-sign");
    if (isDone) {
      sign.getStyleClass().add("sign-done");
      sign.getChildren().add(Icons.of("sign-done"));
    } else if (MaterialsModel.isTickable(row)) {
      sign.getStyleClass().add("sign-open");
    }
  }

  /** What a screen reader says. */
  static String said(MaterialRow row, boolean isDone, MaterialTexts texts, Words words) {
    String state = isDone ? words.text("ui.materials.ready") : texts.need(row);
    return String.join(" ", texts.title(row), state, texts.why(row));
  }
}
