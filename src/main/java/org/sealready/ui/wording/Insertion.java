package org.sealready.ui.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sealready.form.Answers;
import org.sealready.letter.Letter;
import org.sealready.service.Catalogue;
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
    SIGN("@sign ", "", true),
    UNIT("@unit {entity.name}", "", true),
    DATE("@date {letters.date}", "", true),
    FINGERPRINT("@fingerprint ", "", true),
    ITEM("@item ", "", true),
    RULE("@rule ", "", true),
    LINE("@line ", "", true),
    ADDRESSEE("> ", "", true),
    TITLE("# ", "", true),
    PART("[[", "]]", false);

    private final String before;
    private final String after;
    private final boolean isLine;

    Mark(String before, String after, boolean isLine) {
      this.before = before;
      this.after = after;
      this.isLine = isLine;
    }

    Insertion in(Words words) {
      String name = words.text("ui.wording.mark." + name().toLowerCase(Locale.ROOT));
      return new Insertion(before, after, isLine, name, "");
    }
  }

  /**
   * Everything: first what the letter has in its bundled wording, then the marks, then the rest.
   */
  static List<Insertion> all(Catalogue catalogue, Letter letter, Answers effective, Words words) {
    PlaceholderNames names = new PlaceholderNames(catalogue, words);
    Set<String> usual = new LinkedHashSet<>(catalogue.placeholders().names());
    usual.retainAll(letter.template().holes());
    List<Insertion> all = new ArrayList<>();
    usual.forEach(name -> all.add(hole(catalogue, names, name, effective)));
    for (Mark mark : Mark.values()) {
      all.add(mark.in(words));
    }
    catalogue.placeholders().names().stream()
        .filter(name -> !usual.contains(name))
        .forEach(name -> all.add(hole(catalogue, names, name, effective)));
    return all;
  }

  private static Insertion hole(
      Catalogue catalogue, PlaceholderNames names, String name, Answers effective) {
    String value =
        catalogue
            .placeholders()
            .find(name)
            .map(placeholder -> placeholder.value().apply(effective))
            .orElse("");
    return new Insertion("{" + name + "}", "", false, names.placeOf(name), value);
  }

  /** Whether a person who types this means it. */
  boolean isMeant(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return (label + " " + before).toLowerCase(Locale.ROOT).contains(wanted);
  }
}
