package org.sealready.rules.rejection;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sealready.rules.pattern.Held;
import org.sealready.rules.pattern.WordPattern;

/**
 * How a text says that something is right, or done already: what is so called is no reason, though
 * its words are those of reasons ("没有问题" holds "有问题").
 *
 * @param fine what says so of all that stands before it in its clause
 * @param from where within a clause another thing begins, as at "其他" or "但"
 * @param trouble what says the opposite; what stands before that stays
 */
public record Denials(List<Affirmation> fine, Pattern from, Pattern trouble) {
  private static final Pattern NEVER = Pattern.compile("(?!)");
  private static final Pattern PIECE = Pattern.compile("[^,。;!?\\r\\n]+");

  /**
   * A way to say that all is well with what stands before.
   *
   * @param said the words themselves
   * @param unless what makes a request or a denial of them, shortly before
   */
  public record Affirmation(WordPattern said, Optional<Pattern> unless) {
    private static final int SHORTLY = 15;

    /** Whether it is meant, where its words begin here. */
    boolean isMeant(String piece, int start) {
      String before = piece.substring(Math.max(0, start - SHORTLY), start);
      return unless.isEmpty() || !unless.get().matcher(before).find();
    }
  }

  static final Denials NONE = new Denials(List.of(), NEVER, NEVER);

  public Denials {
    fine = List.copyOf(fine);
  }

  /** The folded text with blanks for what is said to be right; as long as before. */
  String blanked(String folded) {
    StringBuilder left = new StringBuilder(folded);
    Matcher pieces = PIECE.matcher(folded);
    while (pieces.find()) {
      int end = Math.min(pieces.end(), pieces.start() + SentenceReasons.LONGEST);
      blank(left, pieces.start(), folded.substring(pieces.start(), end));
    }
    return left.toString();
  }

  private void blank(StringBuilder left, int at, String piece) {
    Held held = Held.of(piece);
    for (Affirmation each : fine) {
      each.said().matcher(piece, held).ifPresent(said -> blank(left, at, piece, each, said));
    }
  }

  private void blank(
      StringBuilder left, int at, String piece, Affirmation affirmation, Matcher said) {
    int done = 0;
    while (said.find()) {
      if (affirmation.isMeant(piece, said.start())) {
        for (int i = start(piece, done, said.start()); i < said.end(); i++) {
          left.setCharAt(at + i, ' ');
        }
      }
      done = said.end();
    }
  }

  private int start(String piece, int from, int to) {
    String before = piece.substring(from, to);
    int start = 0;
    Matcher others = this.from.matcher(before);
    while (others.find()) {
      start = others.start();
    }
    Matcher wrong = trouble.matcher(before);
    while (wrong.find()) {
      start = Math.max(start, wrong.end());
    }
    return from + start;
  }
}
