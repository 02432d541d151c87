package org.sealready.filing.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words of the list in one text: those that mean what is asked about and are not denied.
 */
final class WordScan {

  /** How far on either side a phrase around a word is looked for. */
  private static final int AROUND = 40;

  /** A name denies nothing: 勿忘我音乐馆. */
  private static final BitSet NOTHING = new BitSet();

  private final String text;
  private final Reading reading;

  private WordScan(String text, Reading reading) {
    this.text = text;
    this.reading = reading;
  }

  /** The words in this text, each once, in the order of the list. */
  static List<String> of(String text, Reading reading) {
    return new WordScan(text, reading).words();
  }

  private List<String> words() {
    List<Found> present = present();
    List<Found> meant = present.stream().filter(this::isMeant).toList();
    if (meant.isEmpty()) {
      return List.of();
    }
    BitSet denied = reading == Reading.NAME ? NOTHING : Denial.of(text, present);
    List<String> words =
        meant.stream().filter(word -> !denied.get(word.start())).map(Found::word).toList();
    return WordList.ITEMS.keySet().stream().filter(words::contains).toList();
  }

  /** All words, the longest at each place, without those that stand inside a longer one. */
  private List<Found> present() {
    List<Found> present = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int start = i;
      int covered = present.isEmpty() ? 0 : present.getLast().end();
      WordList.at(text, i)
          .filter(word -> start + word.length() > covered)
          .ifPresent(
              word ->
                  present.add(
                      new Found(word, WordList.ITEMS.get(word), start, start + word.length())));
    }
    return present;
  }

  private boolean isMeant(Found word) {
    return WordList.condition(word.word(), reading).map(only -> covers(only, word)).orElse(true)
        && WordList.guards(word.word()).stream().noneMatch(guard -> covers(guard, word));
  }

  private boolean covers(Pattern pattern, Found word) {
    Matcher matcher =
        pattern
            .matcher(text)
            .useTransparentBounds(true)
            .useAnchoringBounds(false)
            .region(
                Math.max(0, word.start() - AROUND), Math.min(text.length(), word.end() + AROUND));
    while (matcher.find()) {
      if (matcher.start() <= word.start() && matcher.end() >= word.end()) {
        return true;
      }
    }
    return false;
  }
}
