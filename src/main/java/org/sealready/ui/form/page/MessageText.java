package org.sealready.ui.form.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** Screen readers tell what is wrong where the focus is, before the hint. */
  static String spoken(List<Violation> found, String hint, Words words) {
    return Stream.concat(
            found.stream()
                .map(
                    violation -> words.severity(violation.severity()) + " " + of(violation, words)),
            Stream.of(hint))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
