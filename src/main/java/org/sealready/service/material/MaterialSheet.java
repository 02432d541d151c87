package org.sealready.service.material;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sealready.pdf.CardPdf;
import org.sealready.pdf.layout.CardPart.Style;
import org.sealready.pdf.layout.CardPart;
import org.sealready.service.material.MaterialOutput.Group;
import org.sealready.words.Words;

/** The materials checklist on paper: one page, whatever the filing needs. */
final class MaterialSheet {

  /** More papers of one group are counted only: a file may name approvals without end. */
  private static final int MOST = 40;

  private static final int LONGEST_TITLE = 90;

  private final MaterialOutput output;
  private final MaterialTexts texts;
  private final Words words;

  MaterialSheet(MaterialOutput output, MaterialTexts texts, Words words) {
    this.output = output;
    this.texts = texts;
    this.words = words;
  }

  byte[] pdf(String about, List<MaterialRow> rows) {
    return CardPdf.write(
        words.text("material.title"), parts(about, rows, true), parts(about, rows, false));
  }

  /**
   * @param isFull with reasons, and not only what each paper is
   */
  private List<CardPart> parts(String about, List<MaterialRow> rows, boolean isFull) {
    List<CardPart> parts = new ArrayList<>();
    parts.add(new CardPart.Words(Style.TITLE, words.text("material.title")));
    parts.add(new CardPart.Words(Style.TEXT, about));
    for (Group group : Group.values()) {
      List<MaterialRow> some = group.of(rows);
      if (!some.isEmpty()) {
        parts.add(new CardPart.Words(Style.HEADING, output.heading(group, some)));
        parts.addAll(columns(some, row -> part(group, row, isFull)));
        if (some.size() > MOST) {
          parts.add(
              new CardPart.Words(Style.SMALL, words.text("material.more", some.size() - MOST)));
        }
      }
    }
    return parts;
  }

  /** Two columns, filled from left to right: the first half stands left. */
  private static List<CardPart> columns(
      List<MaterialRow> rows, Function<MaterialRow, CardPart> part) {
    List<CardPart> all = rows.stream().limit(MOST).map(part).toList();
    int half = (all.size() + 1) / 2;
    return all.size() == 1
        ? all
        : List.of(
            new CardPart.Frames(List.of(all.subList(0, half), all.subList(half, all.size()))));
  }

  private CardPart part(Group group, MaterialRow row, boolean isFull) {
    String title = MaterialOutput.brief(texts.name(row), LONGEST_TITLE);
    if (group == Group.NO) {
      String line = isFull ? words.text("material.line", title, texts.why(row)) : title;
      return new CardPart.Words(Style.SMALL, line);
    }
    return new CardPart.Tick(title, isFull ? List.of(texts.why(row), texts.how(row)) : List.of());
  }
}
