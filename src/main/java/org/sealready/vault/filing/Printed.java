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

  private static final NotesUnder NOTES = new NotesUnder("printed ");

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
    return new Printed(NOTES.in(notes));
  }

  /** These notes with this instead of what is in them. */
  Map<String, String> into(Map<String, String> notes) {
    return NOTES.into(notes, texts);
  }

  /** Never the content: it is of personal data and must not reach a log. */
  @Override
  public String toString() {
    return "Printed(" + texts.size() + ")";
  }
}
