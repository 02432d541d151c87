package org.sealready.filing.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the words of the list in one text: those that mean what is asked about and are not denied.
 */
final class WordScan {

  /** A name denies nothing: 勿忘我音乐馆. */
  private static final BitSet NOTHING = new BitSet();

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

  /** How many characters are read at most. */
  private static final int READ = 10_000;

  private final String text;
  private final Reading reading;

  private WordScan(String text, Reading reading) {
    this.text = text;
    this.reading = reading;
  }

  /** The words in this text, each once, in the order of the list. */
  static List<String> of(String text, Reading reading) {
    return new WordScan(readable(text), reading).words();
  }

  /** Without characters that nobody sees, and no longer than any text that a person wrote. */
  private static String readable(String text) {
    String seen = INVISIBLE.matcher(text).replaceAll("");
    return seen.substring(0, Math.min(seen.length(), READ));
  }

  private List<String> words() {
    List<Found> present = present();
    Set<String> words = new HashSet<>();
    Optional<BitSet> denied = Optional.empty();
    for (Found word : present) {
      if (!words.contains(word.word()) && isMeant(word)) {
        denied = denied.or(() -> Optional.of(deniedBeside(present)));
        if (!denied.get().get(word.start())) {
          words.add(word.word());
        }
      }
    }
    return WordList.ITEMS.keySet().stream().filter(words::contains).toList();
  }

  private BitSet deniedBeside(List<Found> present) {
    return reading == Reading.NAME ? NOTHING : Denial.of(text, present);
  }

  /** All words, the longest at each place, without those that stand inside a longer one. */
  private List<Found> present() {
    List<Found> present = new ArrayList<>();
    int covered = 0;
    for (int i = 0; i < text.length(); i++) {
      Optional<String> word = WordList.at(text, i);
      if (word.isPresent() && i + word.get().length() > covered) {
        covered = i + word.get().length();
        present.add(new Found(word.get(), WordList.ITEMS.get(word.get()), i, covered));
      }
    }
    return present;
  }

  private boolean isMeant(Found word) {
    return WordList.condition(word.word(), reading)
            .map(only -> only.covers(text, word))
            .orElse(true)
        && WordList.guards(word.word()).stream().noneMatch(guard -> guard.covers(text, word));
  }
}
