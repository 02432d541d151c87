package org.sealready.vault.filing;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of the letters that were printed or saved as files. It is kept with the filing, but
 * is no answer: undoing a change does not undo a print. Each is one of the notes of a filing, so
 * that older versions preserve it.
 *
 * @param texts by the id of the letter
 */
public record Printed(Map<String, String> texts) {

  /** Nothing was printed. */
  public static final Printed NONE = new Printed(Map.of());

  private static final String NOTE = "printed ";

  public Printed {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /** The same with this of the letter, whatever was known before. */
  public Printed with(String letter, String text) {
    Map<String, String> more = new TreeMap<>(texts);
    more.put(letter, text);
    return new Printed(more);
  }

  /** Reads it from these notes. */
  static Printed in(Map<String, String> notes) {
    Map<String, String> texts = new TreeMap<>();
    notes.forEach(
        (name, note) -> {
          if (name.startsWith(NOTE)) {
            texts.put(name.substring(NOTE.length()), note);
          }
        });
    return new Printed(texts);
  }

  /** These notes with this instead of what is in them. */
  Map<String, String> into(Map<String, String> notes) {
    Map<String, String> all = new TreeMap<>(notes);
    all.keySet().removeIf(name -> name.startsWith(NOTE));
    texts.forEach((letter, text) -> all.put(NOTE + letter, text));
    return all;
  }

  /** Never the content: it is of personal data and must not reach a log. */
  @Override
  public String toString() {
    return "Printed(" + texts.size() + ")";
  }
}
