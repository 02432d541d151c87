package org.sealready.service.paper;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sealready.paper.ValueKind;

/** Tells from the words of a paper what kind of value a field asks for. All texts are bare. */
record AskedKind(List<ValueKind> kinds) {

  /** Where a kind's word ends in a text, and how long it is: the last and longest one counts. */
  private record Heard(String kind, int end, int length) {
    boolean isBetterThan(Heard other) {
      return end > other.end || end == other.end && length > other.length;
    }
  }

  /** The kind that a field with these names asks for; the first that names one counts. */
  Optional<String> of(List<String> names) {
    return names.stream().flatMap(name -> heard(name).stream()).map(Heard::kind).findFirst();
  }

  /** The kinds that end one of these names. */
  Set<String> ending(Collection<String> names) {
    return names.stream()
        .flatMap(name -> heard(name).filter(heard -> heard.end() == name.length()).stream())
        .map(Heard::kind)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<Heard> heard(String name) {
    Heard best = new Heard("", 0, 0);
    for (ValueKind kind : kinds) {
      for (String word : kind.words()) {
        int at = name.lastIndexOf(word);
        Heard heard = new Heard(kind.id(), at + word.length(), word.length());
        if (at >= 0 && isWord(word, heard, name) && heard.isBetterThan(best)) {
          best = heard;
        }
      }
    }
    return best.length() == 0 ? Optional.empty() : Optional.of(best);
  }

  /** Short Latin words occur within others, as id in residence: they count only at the end. */
  private static boolean isWord(String word, Heard heard, String name) {
    return word.charAt(0) >= 0x80 || heard.end() == name.length();
  }
}
