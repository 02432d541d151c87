package org.sealready.rules.rejection;

import java.util.List;
import java.util.Optional;

/** The pieces of a text, read into reasons one after another. */
final class TextReading {

  private final String folded;

  /** The folded text without what it says to be right. */
  private final String left;

  private final RejectionWords words;
  private final SentenceReasons clauses;
  private final Findings findings;
  private final ReasonItems items;
  private Speaking heading = Speaking.OF_NOTHING;

  /** A field that stands on a line of its own: what is wrong with it comes on the next. */
  private Optional<Span> named = Optional.empty();

  /** Whether the text asked for all that is named next, as in "请补充：". */
  private boolean isAsking;

  /**
   * @param folded the same text as patterns read it
   * @param entries reads a field and what is said of it
   */
  TextReading(String text, String folded, RejectionWords words, RejectionReader entries) {
    this.folded = folded;
    this.words = words;
    left = words.denials().blanked(folded);
    clauses = new SentenceReasons(folded, left, words);
    findings = new Findings(words);
    items = new ReasonItems(text, folded, left, words, entries);
  }

  List<RejectionItem> items() {
    Sentences.of(folded).forEach(this::read);
    passNamed();
    return items.all();
  }

  private String said(Span span) {
    return items.said(span);
  }

  /** With its question mark, which ends a sentence and is no part of it. */
  private String asked(Span sentence, String said) {
    boolean isAsked = sentence.end() < folded.length() && folded.charAt(sentence.end()) == '?';
    return isAsked ? said + "?" : said;
  }

  private boolean isSaidToBeRight(Span sentence) {
    return sentence.in(left).chars().noneMatch(Character::isLetterOrDigit)
        && !sentence.in(left).equals(sentence.in(folded));
  }

  private void read(Span sentence) {
    if (isSaidToBeRight(sentence)) {
      return;
    }
    String said = said(sentence);
    Optional<Speaking> headed = Speaking.headed(said, words);
    if (headed.isPresent()) {
      heading = headed.get();
      return;
    }
    if (words.elsewhere().isSaidIn(said) || words.questions().isAsked(asked(sentence, said))) {
      items.addUnsure(sentence, heading);
      return;
    }
    if (isAsking(sentence, said) || isCourtesy(said)) {
      return;
    }
    int colon = folded.indexOf(':', sentence.start(), sentence.end());
    if (colon > sentence.start() && colon < sentence.end() - 1) {
      readBehind(sentence, colon);
    } else {
      reasons(sentence, heading);
    }
  }

  /** That a field failed is more than that the filing did. */
  private boolean isCourtesy(String said) {
    return words.phrases().isCourtesy(said) && findings.named(said, heading).isEmpty();
  }

  private boolean isAsking(Span sentence, String said) {
    boolean asks = said.endsWith(":") && words.phrases().demand().matcher(said).find();
    isAsking |= asks;
    return asks;
  }

  /** A field that was named and of which nothing more was said. */
  private void passNamed() {
    named.ifPresent(
        span -> {
          if (isAsking) {
            items.addEntry(span, new Span(span.end(), span.end(), false));
          } else {
            items.addUnsure(span, heading);
          }
        });
    named = Optional.empty();
  }

  /** Where what stands before the colon is only a heading or a courtesy, it gives no reason. */
  private void readBehind(Span sentence, int colon) {
    Span name = new Span(sentence.start(), colon, sentence.isFirst());
    String head = said(name);
    Span rest = new Span(colon + 1, sentence.end(), sentence.isFirst()).stripped(folded);
    Optional<Speaking> headed = Speaking.headed(head, words);
    if (headed.isPresent()) {
      reasons(rest, headed.get());
    } else if (isCourtesy(head) || isCourtesy(head + ":")) {
      boolean isAdvice = words.phrases().isProposal(head) && !items.isEmpty();
      read(new Span(rest.start(), rest.end(), rest.isFirst() && !isAdvice));
    } else if (isName(head, heading)) {
      items.addEntry(name, rest);
    } else {
      reasons(sentence, heading);
    }
  }

  private void reasons(Span sentence, Speaking before) {
    String said = said(sentence);
    if (named.isPresent() && (isAsking || isBareName(said, before))) {
      passNamed();
    }
    if (named.isPresent() && !words.phrases().isRequest(said)) {
      Span field = named.get();
      named = Optional.empty();
      items.addEntry(field, sentence);
      return;
    }
    List<SentenceReasons.Found> found = clauses.reasons(sentence, before);
    if (!found.isEmpty()) {
      items.add(sentence, found);
    } else if (isName(said, before)) {
      named = Optional.of(sentence);
    } else {
      items.addUnsure(sentence, heading);
    }
  }

  private boolean isBareName(String said, Speaking before) {
    return isName(said, before) && !findings.isTrouble(said);
  }

  private boolean isName(String said, Speaking before) {
    return findings.named(said, before.after(said, words)).stream()
        .findFirst()
        .filter(each -> said.length() - each.length() <= MOST_BESIDE_A_NAME)
        .isPresent();
  }

  /** So many characters beside the words for a field still are but its name, as 小程序负责人的. */
  private static final int MOST_BESIDE_A_NAME = 7;
}
