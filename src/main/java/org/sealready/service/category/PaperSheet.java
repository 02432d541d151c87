package org.sealready.service.category;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sealready.journey.category.Category;
import org.sealready.journey.category.CategoryTable;
import org.sealready.journey.category.Paper;
import org.sealready.journey.category.PaperSet;
import org.sealready.pdf.CardPdf;
import org.sealready.pdf.layout.CardPart;
import org.sealready.pdf.layout.CardPart.Style;
import org.sealready.words.Words;

/** The papers of one category on a page, for whoever has to get them (资质清单). */
public final class PaperSheet {

  private final CategoryTable table;
  private final Words words;

  public PaperSheet(CategoryTable table, Words words) {
    this.table = table;
    this.words = words;
  }

  /**
   * The page as a file.
   *
   * @param name of the Mini Program; may be empty
   * @param day on which it is made
   */
  public byte[] pdf(Category category, PaperStates states, String name, LocalDate day) {
    return CardPdf.write(words.text("ui.category.sheet"), parts(category, states, name, day));
  }

  List<CardPart> parts(Category category, PaperStates states, String name, LocalDate day) {
    CategoryReport report = new CategoryReport(table, words);
    List<CardPart> parts = new ArrayList<>();
    parts.add(new CardPart.Words(Style.TITLE, words.text("ui.category.sheet")));
    parts.add(new CardPart.Banner(category.path()));
    String who = report.name(category.kind());
    parts.add(
        text(
            name.isEmpty()
                ? words.text("category.sheet.about", who, day)
                : words.text("category.sheet.named", name, who, day)));
    parts.add(text(asked(category)));
    int at = 1;
    for (PaperSet set : category.papers()) {
      if (category.papers().size() > 1 || !set.applicant().isEmpty()) {
        parts.add(new CardPart.Words(Style.HEADING, heading(at++, set)));
      }
      set.needs().forEach(need -> parts.add(text(line(category, need, states))));
    }
    report.notes(category).forEach(note -> parts.add(text(note)));
    parts.add(
        new CardPart.Words(
            Style.SMALL,
            words.text("category.other-list", table.date()) + " " + words.of(table.remark())));
    return parts;
  }

  private static CardPart text(String text) {
    return new CardPart.Words(Style.TEXT, text);
  }

  /** How many of the sets are needed. */
  public String asked(Category category) {
    List<PaperSet> sets = category.papers();
    if (sets.isEmpty()) {
      return words.text("category.asked.none");
    }
    return sets.size() > 1
        ? words.text("category.asked.one-of", sets.size())
        : words.text("category.asked.all", sets.getFirst().needs().size());
  }

  /** What a set is called, and for whom it is. */
  public String heading(int number, PaperSet set) {
    String heading = words.text("category.set", number);
    return set.applicant().isEmpty()
        ? heading
        : words.text("category.set.for", heading, set.applicant());
  }

  private String line(Category category, List<Paper> need, PaperStates states) {
    return need.stream()
        .map(
            paper ->
                words.text(
                    states.isThere(category.kind(), paper)
                        ? "category.sheet.there"
                        : "category.sheet.open",
                    paper.label()))
        .reduce((one, other) -> words.text("category.or", one, other))
        .orElse("");
  }
}
