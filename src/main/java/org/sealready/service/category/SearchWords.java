package org.sealready.service.category;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.sealready.search.Piece;

/**
 * What somebody looks for, word by word. Capitals, full-width letters and marks make no difference;
 * what is neither letter nor digit is no word.
 *
 * @param all in the shape that is compared
 */
public record SearchWords(List<String> all) {

  private static final String BETWEEN = "[\\s\\p{Z}\\p{C}>›,，、。；;]+";

  public static SearchWords of(String typed) {
    List<String> all =
        Arrays.stream(folded(typed).split(BETWEEN))
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .distinct()
            .toList();
    return new SearchWords(all);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether one of them is written in the letters of pinyin. */
  boolean mayBePinyin() {
    return all.stream().anyMatch(SearchWords::mayBePinyin);
  }

  static boolean mayBePinyin(String word) {
    return word.matches("[a-zü']+");
  }

  /** The text as it is compared, place by place the same. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      char narrow = each >= '\uFF01' && each <= '\uFF5E' ? (char) (each - 0xFEE0) : each;
      folded.append(Character.toLowerCase(narrow));
    }
    return folded.toString();
  }

  /** Parts of a text: what one of these words says, and what stands between. */
  public List<Piece> pieces(String text) {
    String folded = folded(text);
    BitSet hit = new BitSet();
    for (String word : all) {
      for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        hit.set(at, at + word.length());
      }
      if (mayBePinyin(word) && !folded.contains(word)) {
        new Spelled().in(text, word).ifPresent(spelled -> hit.or(spelled.places()));
      }
    }
    return Piece.of(text, hit);
  }
}
