package org.sealready.vault.filing;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Unfinished input: text in editors that is no answer yet. It is saved with the answers as it was
 * typed, is not validated, and is in no letter, check or export. It is one of the notes of a
 * filing, so that older versions preserve it.
 *
 * @param texts by place: the id of a field, then a slash and the part of it
 * @param last the place that was edited last, empty if there is none
 */
public record Unfinished(Map<String, Typed> texts, String last) {

  /** Nothing is being typed. */
  public static final Unfinished NONE = new Unfinished(Map.of(), "");

  private static final String TEXT = "typed ";
  private static final String LAST = "typed";
  private static final Pattern NOTE = Pattern.compile("(\\d{1,9}) (.*)", Pattern.DOTALL);

  public Unfinished {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    last = texts.containsKey(last) ? last : "";
  }

  /** The text at this place. */
  public Optional<Typed> at(String place) {
    return Optional.ofNullable(texts.get(place));
  }

  /** The same with this at the place, which was written in last. */
  public Unfinished with(String place, Typed typed) {
    Map<String, Typed> more = new TreeMap<>(texts);
    more.put(place, typed);
    return new Unfinished(more, place);
  }

  /** The same with nothing at the place. */
  public Unfinished without(String place) {
    Map<String, Typed> fewer = new TreeMap<>(texts);
    fewer.remove(place);
    return new Unfinished(fewer, last);
  }

  /** Whether both have the same texts at the same places, whatever the caret. */
  public boolean saysTheSame(Unfinished other) {
    return texts.keySet().equals(other.texts.keySet())
        && texts.entrySet().stream()
            .allMatch(each -> each.getValue().text().equals(other.texts.get(each.getKey()).text()));
  }

  /** Reads it from these notes. */
  static Unfinished in(Map<String, String> notes) {
    Map<String, Typed> texts = new TreeMap<>();
    notes.forEach(
        (name, note) -> {
          Matcher parts = NOTE.matcher(note);
          if (name.startsWith(TEXT) && parts.matches()) {
            int caret = Integer.parseInt(parts.group(1));
            texts.put(name.substring(TEXT.length()), new Typed(parts.group(2), caret));
          }
        });
    return new Unfinished(texts, notes.getOrDefault(LAST, ""));
  }

  /** These notes with this unfinished input instead of the one in them. */
  Map<String, String> into(Map<String, String> notes) {
    Map<String, String> all = new TreeMap<>(notes);
    all.keySet().removeIf(name -> name.startsWith(TEXT) || name.equals(LAST));
    texts.forEach((place, typed) -> all.put(TEXT + place, typed.caret() + " " + typed.text()));
    if (!last.isEmpty()) {
      all.put(LAST, last);
    }
    return all;
  }

  /** Never the content: it is personal data and must not reach a log. */
  @Override
  public String toString() {
    return "Unfinished(" + texts.size() + ")";
  }
}
