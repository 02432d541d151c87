package org.sealready.filing.rule;

import java.util.BitSet;
import java.util.List;

/** All words that were found in a text, in the order of their places. */
final class FoundWords {

  private final List<Found> words;
  private final BitSet starts = new BitSet();

  FoundWords(List<Found> words) {
    this.words = words;
    words.forEach(word -> starts.set(word.start()));
  }

  List<Found> all() {
    return words;
  }

  /** Whether a word begins between these places, the second excluded. */
  boolean anyIn(int from, int to) {
    int next = starts.nextSetBit(from);
    return next >= 0 && next < to;
  }

  /** Those that lie between these places as a whole. */
  List<Found> within(int from, int to) {
    int first = firstFrom(from);
    int last = first;
    while (last < words.size() && words.get(last).end() <= to) {
      last++;
    }
    return words.subList(first, last);
  }

  private int firstFrom(int place) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (words.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
