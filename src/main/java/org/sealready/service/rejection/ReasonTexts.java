package org.sealready.service.rejection;

import java.util.List;
import org.sealready.form.Field;
import org.sealready.letter.Letter;
import org.sealready.rules.rejection.Advice;
import org.sealready.service.Catalogue;
import org.sealready.words.Language;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/** What fields, pictures, letters and ways out of a rejection are called, in one language. */
public record ReasonTexts(Catalogue catalogue, Words words) {

  /** Of a letter. */
  public String title(Letter letter) {
    return words.phrase(Phrase.of("letter." + letter.id() + ".title", letter.title()));
  }

  /** Of the picture that a slot of the platform takes. */
  public String picture(String id) {
    return catalogue
        .platform()
        .slots()
        .find(id)
        .map(slot -> words.phrase(Phrase.of(slot.key() + ".paper", slot.paper())))
        .orElse(id);
  }

  /** The fields in a row, each once. */
  public String names(List<Field<?>> fields) {
    return String.join(
        words.language() == Language.CHINESE ? "、" : ", ",
        fields.stream().map(words::label).distinct().toList());
  }

  /** A way out, as it is for whoever files. */
  public String advice(Advice advice) {
    return words.phrase(Phrase.of("advice." + advice.id(), words.of(advice.text())));
  }
}
