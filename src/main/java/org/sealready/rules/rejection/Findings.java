package org.sealready.rules.rejection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.sealready.rules.pattern.Held;

/** Finds which cause, or else which named field, explains a piece of folded text best. */
record Findings(RejectionWords words) {

  /** A field that is named beside a word of trouble: less sure than a known cause. */
  static final double NAMED = 1.05;

  /** One beside which hardly more is said than that. */
  static final double NAMED_ALONE = 1.2;

  /** So many characters are hardly more. */
  private static final int MOST_BESIDE = 6;

  /** What differs, and what is asked for because of it. */
  private static final int MOST_COMPARED = 2;

  /** What is found to differ from another thing is rather wrong than that thing. */
  private static final double FOR_THE_SUBJECT = 0.7;

  /** A label in the text. */
  record Named(Label label, int start, int end) {

    int length() {
      return end - start;
    }
  }

  /** The best explanation, or none. */
  Finding best(String folded, Speaking speaking) {
    return best(List.of(clause(folded)), folded, speaking);
  }

  /** The best explanation of clauses in a row, of which this is the whole text. */
  Finding best(List<Clause> clauses, String whole, Speaking speaking) {
    Finding ofAll = bestOf(clauses, whole, speaking);
    if (clauses.size() > MOST_COMPARED) {
      return ofAll;
    }
    return words
        .together()
        .withoutComparand(whole)
        .map(subject -> bestOf(List.of(clause(subject)), subject, speaking))
        .filter(own -> own.field().isPresent() && own.score() + FOR_THE_SUBJECT > ofAll.score())
        .orElse(ofAll);
  }

  private Finding bestOf(List<Clause> clauses, String whole, Speaking speaking) {
    Clause all = clauses.size() == 1 ? clauses.getFirst() : clause(whole);
    Cause best = null;
    double score = 0;
    for (int i = 0; i < words.causes().size(); i++) {
      double each = words.causes().get(i).score(clauses, all, i);
      if (each > score) {
        best = words.causes().get(i);
        score = each;
      }
    }
    Finding byCause = best == null ? Finding.NONE : of(best, score, whole, speaking);
    if (byCause.score() >= NAMED) {
      return byCause;
    }
    Finding byLabel = byLabel(whole, speaking);
    return byLabel.score() > byCause.score() ? byLabel : byCause;
  }

  Clause clause(String folded) {
    return new Clause(folded, words.causes().size());
  }

  /** Whether a cause is so sure of this text. */
  boolean isExplained(String folded, double surely) {
    Clause one = clause(folded);
    for (int i = 0; i < words.causes().size(); i++) {
      if (words.causes().get(i).score(List.of(one), one, i) > surely) {
        return true;
      }
    }
    return false;
  }

  private Finding of(Cause cause, double score, String folded, Speaking speaking) {
    if (cause.field().isEmpty()) {
      return new Finding(Optional.empty(), cause.advice(), score);
    }
    if (!cause.field().get().equals("{letter}")) {
      return new Finding(
          Optional.of(speaking.person().resolve(cause.field().get())), cause.advice(), score);
    }
    Optional<Label> letter =
        named(folded, speaking).stream().map(Named::label).filter(Label::isLetter).findFirst();
    return letter
        .map(
            label ->
                new Finding(
                    label.field().map(speaking.person()::resolve),
                    cause.advice().isEmpty() ? label.advice() : cause.advice(),
                    score))
        .orElse(Finding.NONE);
  }

  private Finding byLabel(String folded, Speaking speaking) {
    return named(folded, speaking).stream()
        .findFirst()
        .filter(named -> isTrouble(folded))
        .map(named -> byLabel(named, folded.length() - named.length(), speaking))
        .orElse(Finding.NONE);
  }

  /** Whether it says that something is wrong, missing or asked for. */
  boolean isTrouble(String folded) {
    Held held = Held.of(folded);
    return words.problem().stream().anyMatch(each -> each.isIn(folded, held));
  }

  private static Finding byLabel(Named named, int beside, Speaking speaking) {
    Label label = named.label();
    return new Finding(
        label.field().map(speaking.person()::resolve),
        label.advice(),
        beside <= MOST_BESIDE ? NAMED_ALONE : NAMED);
  }

  /** The label that names the most of this text. */
  Optional<Label> label(String folded, Speaking speaking) {
    return named(folded, speaking).stream().findFirst().map(Named::label);
  }

  /**
   * The labels in the text, longest first; of equal ones that of the part that is spoken of, or
   * where none is that which means the same everywhere.
   */
  List<Named> named(String folded, Speaking speaking) {
    FormPart scope = speaking.scope().orElse(FormPart.ENTITY);
    Held held = Held.of(folded);
    List<Named> named = new ArrayList<>();
    for (Label label : words.labels()) {
      if (label.scope().isEmpty() || label.scope().get() == scope) {
        label.pattern().matcher(folded, held).ifPresent(places -> add(label, places, named));
      }
    }
    named.sort(
        Comparator.comparingInt((Named each) -> -each.length())
            .thenComparing(each -> each.label().scope().isEmpty() == speaking.scope().isPresent())
            .thenComparingInt(Named::start));
    return named;
  }

  private static void add(Label label, Matcher places, List<Named> named) {
    while (places.find()) {
      if (places.end() > places.start()) {
        named.add(new Named(label, places.start(), places.end()));
      }
    }
  }
}
