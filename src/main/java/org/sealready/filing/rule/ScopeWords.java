package org.sealready.filing.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Words of a business scope that a text may deny: 不含危险化学品. */
public final class ScopeWords {

  private ScopeWords() {}

  /** Whether the scope holds this word somewhere without denying it. */
  public static boolean isMeant(String word, String scope) {
    List<Found> places = new ArrayList<>();
    for (int at = scope.indexOf(word); at >= 0; at = scope.indexOf(word, at + word.length())) {
      places.add(new Found(word, "", at, at + word.length()));
    }
    if (places.isEmpty()) {
      return false;
    }
    BitSet denied = Denial.of(scope, places);
    return places.stream().anyMatch(place -> !denied.get(place.start()));
  }
}
