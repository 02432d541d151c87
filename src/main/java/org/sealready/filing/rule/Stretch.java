package org.sealready.filing.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * One level of a text: what stands in a pair of brackets, or what stands outside of all. Brackets
 * within it are blanked, so that a clause runs on past them and every place keeps its number.
 *
 * @param start where its first character stands in the whole text
 * @param outer the number of the level around it in the list, or {@link #TOP}
 */
record Stretch(int start, String text, int outer) {

  /** Stands for no level around. */
  static final int TOP = -1;

  /** What brackets within are blanked with. */
  static final char BLANK = '\u0001';

  /** Brackets deeper than this are read as if they were not there. */
  private static final int DEEPEST = 4;

  private static final String OPENING = "（([【〔［";
  private static final String CLOSING = "）)]】〕］";
  private static final String SENTENCE_ENDS = "。；;！!？?\n";
  private static final String COMMAS = "，,";

  /**
   * What stands between two commas or ends of sentences.
   *
   * @param start where it begins in the stretch
   * @param afterComma whether a comma divides it from the one before, and not a stronger mark
   */
  record Clause(int start, String text, boolean afterComma) {}

  /** The levels of a text: the outermost first, each after the one around it. */
  static List<Stretch> of(String text) {
    int[] owner = new int[text.length()];
    List<int[]> levels = new ArrayList<>(List.of(new int[] {0, TOP, text.length()}));
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      owner[i] = open.peek();
      if (OPENING.indexOf(c) >= 0 && open.size() <= DEEPEST) {
        owner[i] = TOP;
        levels.add(new int[] {i + 1, open.peek(), text.length()});
        open.push(levels.size() - 1);
      } else if (CLOSING.indexOf(c) >= 0) {
        owner[i] = TOP;
        if (open.size() > 1) {
          levels.get(open.pop())[2] = i;
        }
      }
    }
    List<Stretch> stretches = new ArrayList<>();
    for (int level = 0; level < levels.size(); level++) {
      int[] ends = levels.get(level);
      stretches.add(new Stretch(ends[0], own(text, owner, level, ends), ends[1]));
    }
    return stretches;
  }

  private static String own(String text, int[] owner, int level, int[] ends) {
    StringBuilder own = new StringBuilder();
    for (int i = ends[0]; i < ends[2]; i++) {
      own.append(owner[i] == level ? text.charAt(i) : BLANK);
    }
    return own.toString();
  }

  boolean isBracket() {
    return outer != TOP;
  }

  /** The clauses, without empty ones. */
  List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    boolean comma = false;
    for (int i = 0; i <= text.length(); i++) {
      boolean isComma = i < text.length() && COMMAS.indexOf(text.charAt(i)) >= 0;
      if (i == text.length() || isComma || SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
        if (i > from) {
          clauses.add(new Clause(from, text.substring(from, i), comma));
        }
        comma = isComma;
        from = i + 1;
      }
    }
    return clauses;
  }
}
