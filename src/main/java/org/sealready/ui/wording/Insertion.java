package org.sealready.ui.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sealready.form.Answers;
import org.sealready.letter.Letter;
import org.sealready.service.Catalogue;
import org.sealready.service.search.Narrowing;
import org.sealready.service.wording.NamedTemplate;
import org.sealready.service.wording.PlaceholderNames;
import org.sealready.words.Words;

/**
 * Something that can be put into a wording without knowing how it is written there.
 *
 * @param before what is put in before the caret, or before what is selected
 * @param after what follows it
 * @param isLine whether it begins a line of its own
 * @param label what a person calls it
 * @param value what it says in the filing at hand; may be empty
 */
record Insertion(String before, String after, boolean isLine, String label, String value) {

  /** The marks of a template that a person may want. */
  private enum Mark {
    SIGN("sign", ""),
    UNIT("unit", "entity.name"),
    DATE("date", "letters.date"),
    FINGERPRINT("fingerprint", ""),
    ITEM("item", ""),
    RULE("rule", ""),
    LINE("line", ""),
    ADDRESSEE("> ", ""),
    TITLE("# ", ""),
    PART("[[", "");

    private static final int SIGNS = 2;

    /** The word behind the {@code @}, or the signs that it is written with. */
    private final String written;

    /** The value that follows; may be empty. */
    private final String value;

    Mark(String written, String value) {
      this.written = written;
      this.value = value;
    }

    Insertion in(Words words, NamedTemplate names) {
      String name = words.text("ui.wording.mark." + name().toLowerCase(Locale.ROOT));
      if (this == PART) {
        return new Insertion(written, "]]", false, name, "");
      }
      if (written.length() == SIGNS) {
        return new Insertion(written, "", true, name, "");
      }
      String hole = value.isEmpty() ? "" : "{" + names.called(value) + "}";
      return new Insertion("@" + NamedTemplate.mark(written) + " " + hole, "", true, name, "");
    }
  }

  /**
   * Everything: first what the letter has in its bundled wording, then the marks, then the rest.
   */
  static List<Insertion> all(Catalogue catalogue, Letter letter, Answers effective, Words words) {
    NamedTemplate written = new NamedTemplate(catalogue);
    PlaceholderNames names = new PlaceholderNames(catalogue, words);
    Set<String> usual = new LinkedHashSet<>(catalogue.placeholders().names());
    usual.retainAll(letter.template().holes());
    List<Insertion> all = new ArrayList<>();
    usual.forEach(name -> all.add(hole(catalogue, names, written, name, effective)));
    for (Mark mark : Mark.values()) {
      all.add(mark.in(words, written));
    }
    catalogue.placeholders().names().stream()
        .filter(name -> !usual.contains(name))
        .forEach(name -> all.add(hole(catalogue, names, written, name, effective)));
    return all;
  }

  private static Insertion hole(
      Catalogue catalogue,
      PlaceholderNames names,
      NamedTemplate written,
      String name,
      Answers effective) {
    String value =
        catalogue
            .placeholders()
            .find(name)
            .map(placeholder -> placeholder.value().apply(effective))
            .orElse("");
    return new Insertion("{" + written.called(name) + "}", "", false, names.placeOf(name), value);
  }

  /** Whether a person who types this means it. */
  boolean isMeant(Narrowing typed) {
    return typed.isCalled(label) || typed.isIn(before);
  }
}
