package org.sealready.filing.rule;

import java.util.BitSet;
import java.util.regex.Matcher;
import org.sealready.filing.rule.Stretch.Clause;

/** What a clause leaves out: 除…外, …除外, …以外. */
final class Exclusion {

  /** How long a list between 除 and 外 may be. */
  private static final int REACH = 120;

  private final Stretch stretch;
  private final Clause clause;
  private final BitSet denied;

  private Exclusion(Stretch stretch, Clause clause, BitSet denied) {
    this.stretch = stretch;
    this.clause = clause;
    this.denied = denied;
  }

  /** Marks what this clause leaves out as denied. */
  static void judge(Stretch stretch, Clause clause, BitSet denied) {
    Exclusion exclusion = new Exclusion(stretch, clause, denied);
    if (clause.text().indexOf('除') < 0 && clause.text().indexOf('外') < 0) {
      return;
    }
    if (!exclusion.except()) {
      exclusion.outside();
    }
  }

  /** 除…外, also over a comma; in brackets the end may be missing. */
  private boolean except() {
    Matcher from = DenialMarks.EXCEPT.matcher(clause.text());
    boolean any = false;
    while (from.find()) {
      int start = clause.start() + from.end();
      int end = Math.min(stretch.text().length(), start + REACH);
      Matcher to = DenialMarks.OUTSIDE.matcher(stretch.text()).region(start, end);
      if (to.find() && isOneSentence(start, to.start())) {
        any = true;
        if (!includes(to.end())) {
          deny(start, to.start());
        }
      } else if (stretch.isBracket()) {
        any = true;
        deny(start, clause.start() + clause.text().length());
      }
    }
    return any;
  }

  private boolean isOneSentence(int from, int to) {
    return stretch.text().substring(from, to).chars().noneMatch(c -> "。；;".indexOf(c) >= 0);
  }

  private boolean includes(int from) {
    return DenialMarks.INCLUDED
        .matcher(stretch.text())
        .region(from, stretch.text().length())
        .lookingAt();
  }

  /** …除外 and …以外 without a 除 before them. */
  private void outside() {
    Matcher to = DenialMarks.OUTSIDE.matcher(clause.text());
    while (to.find()) {
      if (to.group().length() > 1 && !includes(clause.start() + to.end())) {
        deny(clause.start() + beginning(to), clause.start() + to.start());
      }
    }
  }

  /** The whole list, or its last item where a law or 以外 says what is meant. */
  private int beginning(Matcher to) {
    int last = clause.text().lastIndexOf('、', to.start()) + 1;
    String item = clause.text().substring(last, to.start());
    boolean whole =
        to.group().equals("除外")
            && (stretch.isBracket() || !DenialMarks.BY_LAW.matcher(item).find());
    return whole ? 0 : last;
  }

  private void deny(int from, int to) {
    if (to > from) {
      denied.set(stretch.start() + from, stretch.start() + to);
    }
  }
}
