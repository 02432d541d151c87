package org.sealready.ui.form.page;

import javafx.scene.control.TextField;
import org.sealready.ui.form.AnswerText;
import org.sealready.ui.form.FieldModel;
import org.sealready.words.Words;

/** An answer that follows from others: read where it would be typed, and not changed there. */
final class FollowingText extends TextField {

  private final Words words;

  FollowingText(Words words) {
    this.words = words;
    setEditable(false);
    setFocusTraversable(false);
    getStyleClass().addAll("following", "editor");
  }

  void show(FieldModel<?> model) {
    setAccessibleText(words.label(model.field()));
    setText(new AnswerText(words, model.form().effective().get().answers()).of(model.field()));
  }
}
