package org.sealready.rules.rejection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the reasons within one sentence: each explains one clause or a few in a row, and the
 * explanation of the whole sentence that is surest counts.
 */
final class SentenceReasons {

  /** So many clauses can make one reason. */
  private static final int MOST_CLAUSES = 3;

  /** A reason more must be worth this. */
  private static final double FOR_AN_ITEM = 0.9;

  /** As much must be another one of the same sentence: what is only named there says how or why. */
  private static final double FOR_ANOTHER_ITEM = 1.15;

  /** The same of a request behind a request, which rather says more of that. */
  private static final double FOR_ANOTHER_REQUEST = 1.75;

  /** A request behind what is wrong is rather its remedy than a reason of its own. */
  private static final double FOR_A_REQUEST = 1.95;

  private static final double FOR_A_CLAUSE = 0.1;

  /** Clauses of which one is sure of another field are hardly one reason. */
  private static final double FOR_ANOTHER_FIELD = 0.4;

  /** Nobody says one reason in more characters; the rest of such a piece is not looked at. */
  static final int LONGEST = 200;

  /** Of so many texts it is remembered what they say. */
  static final int MOST_KEPT = 2000;

  /** What was found for a text of which the same was spoken: long texts repeat themselves. */
  private final Map<List<Object>, Finding> known = new HashMap<>();

  /** The same of its clauses; not more than {@link #MOST_KEPT}. */
  private final Map<String, Clause> asked = new HashMap<>();

  /** A reason and the clauses that say it. */
  record Found(Span span, Finding finding, Speaking speaking, boolean isRequest) {}

  private final String folded;
  private final String left;
  private final RejectionWords words;
  private final Manners manners;
  private final Findings findings;
  private final RowsOfFields rows;

  /**
   * @param left the folded text without what it says to be right
   */
  SentenceReasons(String folded, String left, RejectionWords words) {
    this.folded = folded;
    this.left = left;
    this.words = words;
    manners = new Manners(words.phrases());
    findings = new Findings(words);
    rows = new RowsOfFields(left, words, findings);
  }

  /** The reasons in the order of the text; none where nothing is sure. */
  List<Found> reasons(Span sentence, Speaking before) {
    List<Span> clauses =
        Sentences.clauses(
            folded, sentence, words.phrases().connective(), words.denials().trouble());
    return withoutEchoes(surest(clauses, speaking(clauses, before))).stream()
        .flatMap(found -> rows.enumerated(found).stream())
        .flatMap(found -> rows.ofBothSides(found).stream())
        .flatMap(found -> rows.ofBoth(found).stream())
        .toList();
  }

  private List<Found> surest(List<Span> clauses, List<Speaking> speaking) {
    int count = clauses.size();
    double[] best = new double[count + 1];
    // Whole lists for every clause would fill the memory: the last reason leads to those before.
    Found[] last = new Found[count + 1];
    int[] previous = new int[count + 1];
    for (int to = 1; to <= count; to++) {
      best[to] = best[to - 1];
      last[to] = last[to - 1];
      previous[to] = previous[to - 1];
      for (int from = first(clauses, to); from < to; from++) {
        Found found = found(clauses, speaking, from, to);
        double value = best[from] + value(found, last[from], to - from);
        value -= tellsOfOthers(found, clauses, speaking, from, to) ? FOR_ANOTHER_FIELD : 0;
        boolean isReason = found.finding().isSure() && !isCondition(found, to - from, to < count);
        if (isReason && value > best[to] + 1e-9) {
          best[to] = value;
          last[to] = found;
          previous[to] = from;
        }
      }
    }
    return chain(last, previous);
  }

  /** What only says when the next clause holds is no reason without it. */
  private boolean isCondition(Found found, int clauses, boolean goesOn) {
    return clauses == 1 && goesOn && manners.of(text(found.span())).isCondition();
  }

  private boolean tellsOfOthers(
      Found found, List<Span> clauses, List<Speaking> speaking, int from, int to) {
    if (to - from == 1 || !found.finding().isSure() || isRemedy(clauses.get(to - 1))) {
      return false;
    }
    boolean isMore = manners.of(text(clauses.get(to - 1))).isJoined();
    for (int at = from; at < to; at++) {
      Found one = found(clauses, speaking, at, at + 1);
      boolean isOther = !one.finding().field().equals(found.finding().field());
      if (one.finding().isSure() && (isMore || !one.isRequest()) && isOther) {
        return true;
      }
    }
    return false;
  }

  /** What is asked for may be of another field than that because of which it is. */
  private boolean isRemedy(Span clause) {
    Manners.Manner manner = manners.of(text(clause));
    return manner.isRequest() && !manner.isConsequence();
  }

  private static List<Found> chain(Found[] last, int[] previous) {
    List<Found> chain = new ArrayList<>();
    for (int at = last.length - 1; last[at] != null; at = previous[at]) {
      chain.add(last[at]);
    }
    return chain.reversed();
  }

  /** A field that is only named, beside a cause of the same page, leads up to that cause. */
  private List<Found> withoutEchoes(List<Found> all) {
    List<Found> kept = new ArrayList<>(all);
    kept.removeIf(
        each ->
            words.phrases().ask().matcher(each.span().in(left)).find()
                && each.finding().isNamed()
                && all.stream().anyMatch(other -> isSurerOfTheSame(other, each) && !isMore(other)));
    return kept;
  }

  /** Whether it is said to be one more. */
  private boolean isMore(Found found) {
    return manners.of(text(found.span())).isJoined();
  }

  private static boolean isSurerOfTheSame(Found other, Found each) {
    return other.finding().score() > Findings.NAMED
        && !other.finding().isNamed()
        && other.finding().field().isPresent()
        && other
            .finding()
            .field()
            .map(RejectionReader::pageOf)
            .equals(each.finding().field().map(RejectionReader::pageOf));
  }

  /** The first clause that can belong to the same reason as the last before {@code to}. */
  private static int first(List<Span> clauses, int to) {
    int first = to - 1;
    int end = clauses.get(to - 1).end();
    while (first > 0
        && to - first < MOST_CLAUSES
        && end - clauses.get(first - 1).start() <= LONGEST) {
      first--;
    }
    return first;
  }

  private static double value(Found found, Found earlier, int length) {
    boolean isRemedy = found.isRequest() && earlier != null && !earlier.isRequest();
    double another = found.isRequest() ? FOR_ANOTHER_REQUEST : FOR_ANOTHER_ITEM;
    double price = earlier == null ? FOR_AN_ITEM : isRemedy ? FOR_A_REQUEST : another;
    return found.finding().score() - price - FOR_A_CLAUSE * (length - 1);
  }

  private Found found(List<Span> clauses, List<Speaking> speaking, int from, int to) {
    Span span = new Span(clauses.get(from).start(), clauses.get(to - 1).end(), false);
    String text = text(span);
    Manners.Manner manner = manners.of(text);
    return new Found(
        span,
        known.computeIfAbsent(
            List.of(text, speaking.get(from)),
            key -> findings.best(clauses(clauses, from, to), text, speaking.get(from))),
        speaking.get(from),
        manner.isRequest() || manner.isConsequence());
  }

  private String text(Span span) {
    return left.substring(span.start(), Math.min(span.end(), span.start() + LONGEST));
  }

  private List<Clause> clauses(List<Span> clauses, int from, int to) {
    if (asked.size() > MOST_KEPT) {
      asked.clear();
    }
    return clauses.subList(from, to).stream()
        .map(this::text)
        .map(text -> asked.computeIfAbsent(text, findings::clause))
        .toList();
  }

  private List<Speaking> speaking(List<Span> clauses, Speaking before) {
    List<Speaking> all = new ArrayList<>();
    Speaking last = before;
    for (Span clause : clauses) {
      int end = Math.min(clause.end(), clause.start() + LONGEST);
      last = last.after(folded.substring(clause.start(), end), words);
      all.add(last);
    }
    return all;
  }
}
