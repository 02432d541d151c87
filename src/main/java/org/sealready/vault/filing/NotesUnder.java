package org.sealready.vault.filing;

import java.util.Map;
import java.util.TreeMap;

/** The notes of a filing whose names begin alike, by the rest of their names. */
record NotesUnder(String prefix) {

  Map<String, String> in(Map<String, String> notes) {
    Map<String, String> texts = new TreeMap<>();
    notes.forEach(
        (name, note) -> {
          if (name.startsWith(prefix)) {
            texts.put(name.substring(prefix.length()), note);
          }
        });
    return texts;
  }

  /** These notes with those instead of what begins alike. */
  Map<String, String> into(Map<String, String> notes, Map<String, String> texts) {
    Map<String, String> all = new TreeMap<>(notes);
    all.keySet().removeIf(name -> name.startsWith(prefix));
    texts.forEach((name, text) -> all.put(prefix + name, text));
    return all;
  }
}
