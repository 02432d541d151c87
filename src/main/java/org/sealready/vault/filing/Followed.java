package org.sealready.vault.filing;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is kept of a filing after its letters were made: which values were copied, what came back.
 * It is kept with the filing, but is no answer: undoing a change leaves it. Each is one of the
 * notes of a filing, so that older versions preserve it.
 *
 * @param texts by what they are of
 */
public record Followed(Map<String, String> texts) {

  /** Nothing yet. */
  public static final Followed NONE = new Followed(Map.of());

  private static final NotesUnder NOTES = new NotesUnder("followed ");

  public Followed {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /** What is kept under this name; empty where nothing is. */
  public String text(String name) {
    return texts.getOrDefault(name, "");
  }

  /** The same with this text; an empty one is none. */
  public Followed with(String name, String text) {
    Map<String, String> more = new TreeMap<>(texts);
    if (text.isEmpty()) {
      more.remove(name);
    } else {
      more.put(name, text);
    }
    return new Followed(more);
  }

  /** Reads it from these notes. */
  static Followed in(Map<String, String> notes) {
    return new Followed(NOTES.in(notes));
  }

  /** These notes with this instead of what is in them. */
  Map<String, String> into(Map<String, String> notes) {
    return NOTES.into(notes, texts);
  }

  /** Never the content: it may be personal data and must not reach a log. */
  @Override
  public String toString() {
    return "Followed(" + texts.size() + ")";
  }
}
