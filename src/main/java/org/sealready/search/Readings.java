package org.sealready.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How Chinese characters are read: pinyin without tones. A character may have several readings, and
 * each of them counts, because only words decide between them (重庆, 重要).
 */
public final class Readings {

  /** Nothing is known: texts are found by their characters alone. */
  public static final Readings NONE = new Readings();

  private static final String[] UNKNOWN = {};
  private static final int PLANE = 0x10000;

  private final String[][] plane = new String[PLANE][];
  private final Map<Integer, String[]> beyond = new HashMap<>();

  private Readings() {}

  /**
   * @param syllables the characters that are read so, by the syllable; ü is v there
   */
  public static Readings of(Map<String, String> syllables) {
    Readings readings = new Readings();
    syllables.forEach(
        (syllable, characters) -> {
          String[] spellings = spellings(syllable);
          characters.codePoints().forEach(point -> readings.add(point, spellings));
        });
    return readings;
  }

  /** Input methods take v for ü, passports and signs write u. */
  private static String[] spellings(String syllable) {
    return syllable.contains("v")
        ? new String[] {syllable, syllable.replace('v', 'u')}
        : new String[] {syllable};
  }

  private void add(int point, String[] more) {
    String[] known = at(point);
    String[] all = more;
    if (known.length > 0) {
      all = Arrays.copyOf(known, known.length + more.length);
      System.arraycopy(more, 0, all, known.length, more.length);
    }
    if (point < PLANE) {
      plane[point] = all;
    } else {
      beyond.put(point, all);
    }
  }

  /** All spellings of this character; none where it is no Chinese one, or nobody knows. */
  public List<String> of(int point) {
    return List.of(at(point));
  }

  String[] at(int point) {
    String[] known = point < PLANE ? plane[point] : beyond.get(point);
    return known == null ? UNKNOWN : known;
  }
}
