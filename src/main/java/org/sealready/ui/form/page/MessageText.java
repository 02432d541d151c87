package org.sealready.ui.form.page;

import org.sealready.form.Violation;
import org.sealready.words.Words;

/** What is wrong and what to do, as one text. */
public final class MessageText {

  private MessageText() {}

  /** In the language of these words. */
  public static String of(Violation violation, Words words) {
    String message = words.message(violation);
    String fix = words.fix(violation);
    return fix.isEmpty() ? message : words.text("ui.message", message, fix);
  }
}
