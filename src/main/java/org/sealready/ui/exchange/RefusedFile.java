package org.sealready.ui.exchange;

import java.util.Optional;
import java.util.Set;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/**
 * Why a filing file cannot be used, for whoever has chosen it in the window. The texts of the
 * command line tell how to write one; here nobody has written it, so that a person is told which
 * answer it is, by the name on the page, and to ask for another file.
 */
public record RefusedFile(Form form) {

  private static final String WRONG_TYPE = "input.wrong_type";

  /** In the window these say something else than on the command line. */
  private static final Set<String> REWORDED =
      Set.of(
          WRONG_TYPE,
          "input.not_utf8",
          "input.not_json",
          "input.duplicate_key",
          "input.bad_character",
          "input.not_a_filing",
          "input.not_platform",
          "input.other_filing");

  /** In the language of these words. */
  public String in(Words words, Phrase why) {
    if (!REWORDED.contains(why.key())) {
      return words.phrase(why);
    }
    Optional<Field<?>> field =
        why.args().stream()
            .filter(path -> why.key().equals(WRONG_TYPE))
            .findFirst()
            .flatMap(path -> form.field(path));
    return field
        .map(each -> words.text("ui.input.wrong_type.at", words.place(form, each)))
        .orElseGet(() -> words.text("ui." + why.key(), why.args().toArray()));
  }
}
