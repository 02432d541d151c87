package org.sealready.rules.rejection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pieces of a text, read into reasons one after another. */
final class TextReading {

  /** What stands between two reasons and belongs to none of them. */
  private static final String MARKS = ",、: ";

  private final String text;
  private final String folded;

  /** The folded text without what it says to be right. */
  private final String left;

  private final RejectionWords words;
  private final RejectionReader entries;
  private final SentenceReasons clauses;
  private final Findings findings;
  private final List<RejectionItem> items = new ArrayList<>();
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
    this.text = text;
    this.folded = folded;
    this.words = words;
    left = words.denials().blanked(folded);
    this.entries = entries;
    clauses = new SentenceReasons(folded, left, words);
    findings = new Findings(words);
  }

  List<RejectionItem> items() {
    Sentences.of(folded).forEach(this::read);
    passNamed();
    return items;
  }

  /** As much of it as patterns read: on more, one of a list from outside could take hours. */
  private String said(Span span) {
    return folded.substring(
        span.start(), Math.min(span.end(), span.start() + SentenceReasons.LONGEST));
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
      unsure(sentence, said);
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
            addEntry(span, new Span(span.end(), span.end(), false));
          } else {
            unsure(span, said(span));
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
      boolean isAdvice = isProposal(head) && !items.isEmpty();
      read(new Span(rest.start(), rest.end(), rest.isFirst() && !isAdvice));
    } else if (isName(head, heading)) {
      addEntry(name, rest);
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
      addEntry(field, sentence);
      return;
    }
    List<SentenceReasons.Found> found = clauses.reasons(sentence, before);
    if (!found.isEmpty()) {
      add(sentence, found);
    } else if (isName(said, before)) {
      named = Optional.of(sentence);
    } else {
      unsure(sentence, said);
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

  private void addEntry(Span field, Span sentence) {
    RejectionItem read = entries.read(field.in(text), sentence.in(text), "");
    items.add(
        new RejectionItem(
            text.substring(field.start(), sentence.end()),
            field.start(),
            sentence.end(),
            read.field(),
            read.advice()));
  }

  private void unsure(Span sentence, String said) {
    if (!isRemedy(sentence, said) && !isOfList(sentence, said)) {
      items.add(
          new RejectionItem(
              sentence.in(text), sentence.start(), sentence.end(), Optional.empty(), List.of()));
    }
  }

  /** What a numbered list behind a reason and a colon asks for, as "备注请写明：1、服务对象". */
  private boolean isOfList(Span sentence, String said) {
    if (items.isEmpty() || !items.getLast().isSure() || !sentence.isFirst()) {
      return false;
    }
    String between = folded.substring(items.getLast().end(), sentence.start());
    boolean begins = between.startsWith(":") && between.indexOf('\n') < 0;
    return begins && findings.named(said, heading).isEmpty();
  }

  /** A request behind a reason, in the same numbered item or line, belongs to it. */
  private boolean isRemedy(Span sentence, String said) {
    return !items.isEmpty()
        && items.getLast().isSure()
        && words.phrases().isRequest(said)
        && (!sentence.isFirst() || isProposal(said));
  }

  private void add(Span sentence, List<SentenceReasons.Found> found) {
    List<SentenceReasons.Found> kept = new ArrayList<>();
    for (SentenceReasons.Found each : found) {
      boolean isSaidBefore =
          kept.stream()
              .filter(before -> before.finding().field().isPresent())
              .anyMatch(before -> before.finding().field().equals(each.finding().field()));
      if (!isSaidBefore && !isRepeated(sentence, kept, each)) {
        kept.add(each);
      }
    }
    for (int i = 0; i < kept.size(); i++) {
      SentenceReasons.Found each = kept.get(i);
      int start = i == 0 ? begin(sentence) : each.span().start();
      Span span = new Span(start, end(sentence, kept, i), sentence.isFirst() && i == 0);
      items.add(item(span.stripped(folded), each.finding()));
    }
  }

  private RejectionItem item(Span whole, Finding finding) {
    int end = whole.end();
    while (end > whole.start() + 1 && MARKS.indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    Span span = new Span(whole.start(), end, whole.isFirst());
    return new RejectionItem(
        span.in(text), span.start(), span.end(), finding.field(), finding.advice());
  }

  /** Whether it says again, or how to mend, what the reason before it said. */
  private boolean isRepeated(
      Span sentence, List<SentenceReasons.Found> kept, SentenceReasons.Found each) {
    Optional<Finding> last =
        kept.isEmpty()
            ? Optional.of(items)
                .filter(all -> !all.isEmpty())
                .map(List::getLast)
                .map(item -> new Finding(item.field(), item.advice(), item.isSure() ? 1 : 0))
            : Optional.of(kept.getLast().finding());
    boolean mayMend = !sentence.isFirst() || !kept.isEmpty() || isProposal(said(each.span()));
    return last.filter(
            before ->
                isSame(before, each.finding())
                    || each.isRequest()
                        && mayMend
                        && before.isSure()
                        && isAboutTheSame(before, each.finding()))
        .isPresent();
  }

  private boolean isProposal(String said) {
    return words.phrases().proposal().matcher(said).find();
  }

  /** Behind what is said to be right at the beginning. */
  private int begin(Span sentence) {
    int begin = sentence.start();
    while (begin < sentence.end() && " ,".indexOf(left.charAt(begin)) >= 0) {
      begin++;
    }
    return begin;
  }

  /** Where the next reason begins that is not said in the same words. */
  private static int end(Span sentence, List<SentenceReasons.Found> found, int index) {
    return found.subList(index, found.size()).stream()
        .mapToInt(each -> each.span().start())
        .filter(start -> start > found.get(index).span().start())
        .findFirst()
        .orElse(sentence.end());
  }

  private static boolean isSame(Finding before, Finding finding) {
    return before.field().equals(finding.field()) && before.advice().equals(finding.advice());
  }

  private static boolean isAboutTheSame(Finding before, Finding finding) {
    Optional<String> last = before.field().map(RejectionReader::pageOf);
    return last.isPresent() && last.equals(finding.field().map(RejectionReader::pageOf));
  }
}
