package org.sealready.rules.rejection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reasons that were found so far, and what belongs to the last of them. */
final class ReasonItems {

  /** What stands between two reasons and belongs to none of them. */
  private static final String MARKS = ",、: ";

  private final String text;
  private final String folded;
  private final String left;
  private final RejectionWords words;
  private final RejectionReader entries;
  private final Findings findings;
  private final List<RejectionItem> items = new ArrayList<>();

  /**
   * @param folded the same text as patterns read it
   * @param left that without what it says to be right
   * @param entries reads a field and what is said of it
   */
  ReasonItems(
      String text, String folded, String left, RejectionWords words, RejectionReader entries) {
    this.text = text;
    this.folded = folded;
    this.left = left;
    this.words = words;
    this.entries = entries;
    findings = new Findings(words);
  }

  List<RejectionItem> all() {
    return items;
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /** As much of it as patterns read: on more, one of a list from outside could take hours. */
  String said(Span span) {
    return folded.substring(
        span.start(), Math.min(span.end(), span.start() + SentenceReasons.LONGEST));
  }

  /** A field and what is said of it. */
  void addEntry(Span field, Span sentence) {
    RejectionItem read = entries.read(field.in(text), sentence.in(text), "");
    items.add(
        new RejectionItem(
            text.substring(field.start(), sentence.end()),
            field.start(),
            sentence.end(),
            read.field(),
            read.advice()));
  }

  /** What nothing is sure of; left out where it belongs to the reason before. */
  void addUnsure(Span sentence, Speaking heading) {
    String said = said(sentence);
    if (!isRemedy(sentence, said) && !isOfList(sentence, said, heading)) {
      items.add(item(sentence, Finding.NONE));
    }
  }

  /** What a numbered list behind a reason and a colon asks for, as "备注请写明：1、服务对象". */
  private boolean isOfList(Span sentence, String said, Speaking heading) {
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
        && (!sentence.isFirst() || words.phrases().isProposal(said));
  }

  /** The reasons of a sentence, each that was not said before. */
  void add(Span sentence, List<SentenceReasons.Found> found) {
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
    boolean mayMend =
        !sentence.isFirst() || !kept.isEmpty() || words.phrases().isProposal(said(each.span()));
    return last.filter(
            before ->
                isSame(before, each.finding())
                    || each.isRequest()
                        && mayMend
                        && before.isSure()
                        && isAboutTheSame(before, each.finding()))
        .isPresent();
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
