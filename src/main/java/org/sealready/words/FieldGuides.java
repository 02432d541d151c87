package org.sealready.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.form.Field;

/**
 * What is said beside each field, of one language: {@code
 * assets/words/fields-<language>.properties}. It is apart from the other texts because nobody needs
 * it before a page stands. A text is looked for under the field and the paper, the field and each
 * kind of filer, the field, and then in the same way under what both contacts share.
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
   * @param words as they are meant for whoever files
   */
  public FieldGuide of(Field<?> field, String paper, Words words) {
    List<String> apart =
        Stream.concat(Stream.of(paper), words.filer().kinds().stream())
            .map(name -> "@" + name + ".")
            .toList();
    return new FieldGuide(
        words.named(text(field, apart, "where")),
        words.named(text(field, apart, "why")),
        words.named(text(field, apart, "slip")),
        words.named(text(field, apart, "example")));
  }

  private String text(Field<?> field, List<String> apart, String what) {
    String shared = "person." + field.name();
    return Stream.of(field.id(), shared)
        .flatMap(id -> Stream.concat(apart.stream(), Stream.of(".")).map(id::concat))
        .map(key -> key + what)
        .map(texts::get)
        .flatMap(text -> Optional.ofNullable(text).stream())
        .findFirst()
        .orElse("");
  }
}
