package org.sealready.ui.copysheet;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;

/** One row: whether it was copied, what the platform calls it, its value, what to know. */
final class CopyLine extends HBox {

  private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  CopyLine(CopyItem item, boolean isInHand, boolean isOpen, CopyTexts texts) {
    getStyleClass().add("copy-line");
    pseudoClassStateChanged(IN_HAND, isInHand);
    pseudoClassStateChanged(DONE, item.isDone());
    pseudoClassStateChanged(WRONG, item.problem().isPresent());
    Label label = Labels.wrapped(texts.label(item.row()), "copy-label");
    String shown = texts.value(item, isOpen || isInHand);
    Label value = Labels.wrapped(shown, "copy-value");
    value.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(value, Priority.ALWAYS);
    Label remark = Labels.wrapped(texts.remark(item), "copy-remark");
    getChildren().addAll(sign(item, isInHand), label, value, remark);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(said(item, texts));
  }

  /** What a screen reader says: the number stays masked there too. */
  static String said(CopyItem item, CopyTexts texts) {
    return String.join(
            " ",
            texts.label(item.row()),
            texts.value(item, false),
            texts.words().text("ui.copy." + item.state().name().toLowerCase(Locale.ROOT)),
            texts.remark(item))
        .strip();
  }

  private static StackPane sign(CopyItem item, boolean isInHand) {
    StackPane sign = new StackPane();
    sign.getStyleClass().addAll("sign", "copy-sign");
    if (item.isDone()) {
      sign.getStyleClass().add("sign-done");
      sign.getChildren().add(Icons.of("sign-done"));
    } else if (item.problem().isPresent()) {
      sign.getStyleClass().add("sign-problems");
      sign.getChildren().add(Icons.of("sign-problems"));
    } else {
      sign.getStyleClass().add(isInHand ? "copy-here" : "sign-open");
    }
    return sign;
  }
}
