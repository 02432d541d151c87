package org.sealready.words;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.form.Field;

/**
 * What is said beside each field, of one language: {@code
 * assets/words/fields-<language>.properties}. It is apart from the other texts because nobody needs
 * it before a page stands. A text is looked for under the field and the paper, the field, what both
 * contacts share and the paper, and what they share.
 */
public final class FieldGuides {

  private final Map<String, String> texts;

  private FieldGuides(Map<String, String> texts) {
    this.texts = texts;
  }

  /** Reads those of this language. */
  public static FieldGuides in(Language language) {
    return new FieldGuides(WordsFile.read("fields-" + language.code()));
  }

  /**
   * What is said beside this field.
   *
   * @param paper the id of the paper that it is copied from; may be empty
   */
  public FieldGuide of(Field<?> field, String paper) {
    return new FieldGuide(
        text(field, paper, "where"),
        text(field, paper, "why"),
        text(field, paper, "slip"),
        text(field, paper, "example"));
  }

  private String text(Field<?> field, String paper, String what) {
    String shared = "person." + field.name();
    return Stream.of(field.id(), shared)
        .flatMap(id -> Stream.of(id + "@" + paper + "." + what, id + "." + what))
        .map(texts::get)
        .flatMap(text -> Optional.ofNullable(text).stream())
        .findFirst()
        .orElse("");
  }
}
