package org.sealready.rules.rejection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sealready.rules.rejection.SentenceReasons.Found;

/**
 * Splits a reason that is one of several fields, or of both contacts, into one for each.
 *
 * @param left the folded text without what it says to be right
 */
record RowsOfFields(String left, RejectionWords words, Findings findings) {

  /** A cause as sure as this explains several fields in a row at once. */
  private static final double OF_ITS_OWN = 1.9;

  private static final Pattern COMMA = Pattern.compile("、");

  /** A reason at the papers of both contacts is one for each of them. */
  List<Found> ofBoth(Found found) {
    return with(found, words.together().other(found.span().in(left), found.finding().field()));
  }

  /** A reason at both sides of a card is one for each picture. */
  List<Found> ofBothSides(Found found) {
    return with(found, words.together().otherSide(found.span().in(left), found.finding().field()));
  }

  private static List<Found> with(Found found, Optional<String> other) {
    Finding finding = found.finding();
    return other
        .map(field -> new Finding(Optional.of(field), finding.advice(), finding.score()))
        .map(
            same ->
                List.of(found, new Found(found.span(), same, found.speaking(), found.isRequest())))
        .orElse(List.of(found));
  }

  /** A reason that names several fields in a row is one for each of them. */
  List<Found> enumerated(Found found) {
    String text = found.span().in(left);
    Optional<List<Found>> each = Optional.empty();
    String subject = words.together().withoutComparand(text).orElse(text);
    Optional<Integer> end = words.together().ofEach(subject);
    if (end.isPresent()) {
      Matcher joins = words.together().join().matcher(subject).region(0, end.get());
      each = each(found, parts(found.span(), joins));
    }
    if (each.isEmpty() && subject.contains("、") && !findings.isExplained(text, OF_ITS_OWN)) {
      each = each(found, parts(found.span(), COMMA.matcher(subject)));
    }
    return each.orElse(List.of(found));
  }

  /** Empty where a part names no field. */
  private Optional<List<Found>> each(Found found, List<Span> parts) {
    if (parts.size() == 1) {
      return Optional.empty();
    }
    List<Found> each = new ArrayList<>();
    Set<Optional<String>> fields = new LinkedHashSet<>();
    Speaking speaking = found.speaking();
    for (Span span : parts) {
      String part = span.in(left);
      speaking = speaking.after(part, words);
      String named = words.together().withoutComparand(part).orElse(part);
      Optional<Label> label = findings.label(named, speaking);
      if (label.isEmpty()) {
        return Optional.empty();
      }
      Finding finding = of(label.get(), speaking, found.finding());
      if (fields.add(finding.field())) {
        each.add(new Found(span, finding, speaking, found.isRequest()));
      }
    }
    return Optional.of(each);
  }

  private static List<Span> parts(Span whole, Matcher joins) {
    List<Span> parts = new ArrayList<>();
    int from = whole.start();
    while (joins.find()) {
      parts.add(new Span(from, whole.start() + joins.start(), false));
      from = whole.start() + joins.end();
    }
    parts.add(new Span(from, whole.end(), false));
    return parts;
  }

  /** What is wrong with one letter is wrong with the others; fields have each their own way out. */
  private static Finding of(Label label, Speaking speaking, Finding found) {
    boolean isSame = label.isLetter() && !found.advice().isEmpty();
    return new Finding(
        label.field().map(speaking.person()::resolve),
        isSame ? found.advice() : label.advice(),
        found.score());
  }
}
