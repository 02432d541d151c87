package org.sealready.service.category;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    boolean[] isHit = new boolean[text.length()];
    for (String word : all) {
      for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        Arrays.fill(isHit, at, at + word.length(), true);
      }
    }
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || isHit[i] != isHit[from]) {
        pieces.add(new Piece(text.substring(from, i), isHit[from]));
        from = i;
      }
    }
    return pieces;
  }
}
