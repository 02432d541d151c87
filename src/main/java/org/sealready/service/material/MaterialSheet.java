package org.sealready.service.material;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sealready.pdf.CardPdf;
import org.sealready.pdf.layout.CardPart;
import org.sealready.pdf.layout.CardPart.Style;
import org.sealready.service.material.MaterialOutput.Group;
import org.sealready.words.Words;

/** The materials checklist on paper: one page, whatever the filing needs. */
final class MaterialSheet {

  /** More papers of one group are counted only: a file may name approvals without end. */
  private static final int MOST = 40;

  private static final int LONGEST_TITLE = 90;

  /** Narrow characters that a line of a column has room for, about. */
  private static final int LINE = 64;

  private static final int TITLE_LINE = 42;

  /** Between lines that stand alone, in lines. */
  private static final double GAP = 0.5;

  /** With which papers it says why; each is named in any case. */
  private enum Reasons {
    ALL,
    OF_NEEDED,
    /** The same, each paper that may be needed in as few lines as it takes. */
    BRIEFLY,
    NONE
  }

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
        words.text("material.title"),
        List.of(parts(about, rows, Reasons.ALL), parts(about, rows, Reasons.OF_NEEDED)),
        parts(about, rows, Reasons.BRIEFLY),
        parts(about, rows, Reasons.NONE));
  }

  private List<CardPart> parts(String about, List<MaterialRow> rows, Reasons reasons) {
    List<CardPart> parts = new ArrayList<>();
    parts.add(new CardPart.Words(Style.TITLE, words.text("material.title")));
    parts.add(new CardPart.Words(Style.TEXT, about));
    for (Group group : Group.values()) {
      List<MaterialRow> some = group.of(rows);
      if (!some.isEmpty()) {
        parts.add(new CardPart.Words(Style.HEADING, output.heading(group, some)));
        parts.addAll(
            group == Group.NO && reasons.compareTo(Reasons.OF_NEEDED) > 0
                ? List.of(named(some))
                : columns(some, row -> part(group, row, reasons)));
        if (some.size() > MOST) {
          parts.add(
              new CardPart.Words(Style.SMALL, words.text("material.more", some.size() - MOST)));
        }
      }
    }
    parts.add(new CardPart.Words(Style.SMALL, texts.files(Group.WANTED.of(rows))));
    return parts;
  }

  /** Two columns, the first ones left, of heights as equal as the lengths of the texts tell. */
  private static List<CardPart> columns(
      List<MaterialRow> rows, Function<MaterialRow, CardPart> part) {
    List<CardPart> all = rows.stream().limit(MOST).map(part).toList();
    if (all.size() == 1) {
      return all;
    }
    double whole = weight(all);
    int left =
        IntStream.range(1, all.size())
            .boxed()
            .min(Comparator.comparingDouble(at -> Math.abs(2 * weight(all.subList(0, at)) - whole)))
            .orElseThrow();
    return List.of(
        new CardPart.Frames(List.of(all.subList(0, left), all.subList(left, all.size()))));
  }

  /** About how many lines they take. */
  private static double weight(List<CardPart> parts) {
    return parts.stream().mapToDouble(MaterialSheet::weight).sum();
  }

  private static double weight(CardPart part) {
    return switch (part) {
      case CardPart.Tick(String title, List<String> more) ->
          lines(TITLE_LINE, title) + more.stream().mapToDouble(text -> lines(LINE, text)).sum();
      case CardPart.Words(Style style, String text) -> lines(LINE, text) + GAP;
      default -> 1;
    };
  }

  private static double lines(int room, String text) {
    long wide = text.codePoints().filter(Character::isIdeographic).count();
    return Math.ceil((text.length() + wide) / (double) room);
  }

  private CardPart part(Group group, MaterialRow row, Reasons reasons) {
    String title = MaterialOutput.brief(texts.name(row), LONGEST_TITLE);
    if (group == Group.NO) {
      String line =
          reasons == Reasons.ALL ? words.text("material.line", title, texts.why(row)) : title;
      return new CardPart.Words(Style.SMALL, line);
    }
    if (group == Group.POSSIBLE && reasons == Reasons.BRIEFLY) {
      String line = words.text("material.line", title, texts.why(row));
      return new CardPart.Words(Style.SMALL, words.text("material.box", line));
    }
    List<String> more =
        group == Group.WANTED ? List.of(texts.why(row), texts.brief(row)) : List.of(texts.why(row));
    return new CardPart.Tick(title, reasons == Reasons.NONE ? List.of() : more);
  }

  /** All of them in one paragraph. */
  private CardPart named(List<MaterialRow> rows) {
    String names =
        rows.stream()
            .limit(MOST)
            .map(row -> MaterialOutput.brief(texts.name(row), LONGEST_TITLE))
            .collect(Collectors.joining(words.text("material.between")));
    return new CardPart.Words(Style.SMALL, names);
  }
}
