package org.sealready.service.before;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.journey.checklist.BeforeFee;
import org.sealready.journey.checklist.BeforeQuestion;
import org.sealready.journey.checklist.BeforeSection;
import org.sealready.pdf.CardPdf;
import org.sealready.pdf.layout.CardPart;
import org.sealready.pdf.layout.CardPart.Style;
import org.sealready.service.Catalogue;
import org.sealready.words.Words;

/** What is to be done before the filing as one printed page, with boxes to tick by hand. */
public final class BeforeSheet {

  /** As the platform allows for an entity; a Mini Program's name is shorter. */
  private static final int LONGEST = 100;

  private final Catalogue catalogue;
  private final Words words;

  public BeforeSheet(Catalogue catalogue, Words words) {
    this.catalogue = catalogue;
    this.words = words;
  }

  /**
   * The page as a file.
   *
   * @param answers effective ones
   * @param day on which it is made
   */
  public byte[] pdf(BeforeCase before, Answers answers, LocalDate day) {
    return CardPdf.write(words.text("before.sheet.title"), parts(before, answers, day));
  }

  List<CardPart> parts(BeforeCase before, Answers answers, LocalDate day) {
    List<CardPart> parts = new ArrayList<>();
    parts.add(new CardPart.Words(Style.TITLE, words.text("before.sheet.title")));
    parts.add(
        text(
            words.text(
                "before.sheet.about",
                name(catalogue.title(), answers),
                name(catalogue.subtitle(), answers),
                words.of(before.guide().kinds().get(before.kind()).title()),
                day)));
    before
        .guide()
        .kinds()
        .get(before.kind())
        .notes()
        .forEach(note -> parts.add(text(words.of(note))));
    parts.add(text(box(before.isCertified()) + words.of(before.guide().certified().text())));
    before.parts().forEach(part -> add(part, parts));
    costs(before, parts);
    parts.add(
        new CardPart.Words(
            Style.SMALL, words.text("before.checked", before.guide().source().date())));
    return parts;
  }

  private void add(BeforeCase.Part part, List<CardPart> parts) {
    parts.add(heading(words.of(part.section().title())));
    part.question().ifPresent(question -> parts.add(text(ways(question, part))));
    for (BeforeSection.Item item : part.items()) {
      parts.add(text(line(item, part)));
    }
    part.notes().forEach(note -> parts.add(text(words.of(note.text()))));
  }

  private String ways(BeforeQuestion question, BeforeCase.Part part) {
    return words.text(
        "before.sheet.choice",
        words.of(question.label()),
        question
            .chosen(part.record())
            .map(option -> words.of(option.title()))
            .orElseGet(() -> words.text("before.sheet.not-chosen")));
  }

  private String line(BeforeSection.Item item, BeforeCase.Part part) {
    String text = box(part.record().isTicked(item.tick())) + words.of(item.text());
    String hint = words.of(item.hint());
    String more = item.question().map(question -> ways(question, part)).orElse(hint);
    return more.isEmpty() ? text : words.text("before.sheet.line", text, more);
  }

  private void costs(BeforeCase before, List<CardPart> parts) {
    parts.add(heading(words.text("before.sheet.costs", before.sum())));
    for (BeforeFee fee : before.fees()) {
      parts.add(
          text(
              words.text(
                  "before.sheet.fee",
                  words.of(fee.title()),
                  sum(fee, words),
                  words.of(fee.remark()))));
    }
  }

  /** What stands for this fee. */
  public static String sum(BeforeFee fee, Words words) {
    return fee.yuan().isPresent()
        ? words.text("before.yuan", fee.yuan().getAsInt())
        : words.of(fee.shown());
  }

  private static String box(boolean isTicked) {
    return isTicked ? "■ " : "□ ";
  }

  private static CardPart text(String text) {
    return new CardPart.Words(Style.TEXT, text);
  }

  private static CardPart heading(String text) {
    return new CardPart.Words(Style.HEADING, text);
  }

  private String name(Field<String> field, Answers answers) {
    String name = answers.get(field).orElseGet(() -> words.text("copy.unnamed"));
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
