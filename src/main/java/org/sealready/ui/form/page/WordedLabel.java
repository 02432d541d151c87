package org.sealready.ui.form.page;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.form.FormModel;

/** A text of a page that is worded for whoever files, and follows the answers that tell who. */
record WordedLabel(Label label) {

  WordedLabel(FormModel form, Supplier<String> text, String styleClass) {
    this(Labels.wrapped(text.get(), styleClass));
    new WhileShown(label).onSet(form.effective(), () -> label.setText(text.get()));
  }
}
