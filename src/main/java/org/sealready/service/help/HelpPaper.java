package org.sealready.service.help;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sealready.pdf.CardPdf;
import org.sealready.pdf.layout.CardPart;
import org.sealready.pdf.layout.CardPart.Style;

/** A page of the help on paper, for whoever signs or scans: its words, without the drawings. */
public final class HelpPaper {

  private static final String BETWEEN = " – ";

  private HelpPaper() {}

  /** One A4 page. */
  public static byte[] pdf(HelpPage page) {
    return CardPdf.write(page.title(), parts(page));
  }

  private static List<CardPart> parts(HelpPage page) {
    List<CardPart> parts = new ArrayList<>();
    parts.add(new CardPart.Words(Style.TITLE, page.title()));
    if (!page.summary().isEmpty()) {
      parts.add(new CardPart.Words(Style.TEXT, page.summary()));
    }
    page.blocks().stream().flatMap(HelpPaper::parts).forEach(parts::add);
    return parts;
  }

  private static Stream<CardPart> parts(HelpBlock block) {
    return switch (block) {
      case HelpBlock.Heading(String text, String anchor) ->
          Stream.of(new CardPart.Words(Style.HEADING, text));
      case HelpBlock.Text(HelpBlock.Kind kind, var spans) ->
          Stream.of(text(kind, HelpBlock.textOf(spans)));
      case HelpBlock.Step step -> step.lines().map(line -> new CardPart.Words(Style.TEXT, line));
      case HelpBlock.Table(var rows) ->
          rows.stream().skip(1).map(row -> new CardPart.Words(Style.TEXT, line(row)));
      case HelpBlock.Picture picture -> Stream.of();
    };
  }

  private static CardPart text(HelpBlock.Kind kind, String text) {
    return switch (kind) {
      case PLAIN -> new CardPart.Words(Style.TEXT, text);
      case POINT -> new CardPart.Words(Style.TEXT, "· " + text);
      case WARNING -> new CardPart.Words(Style.WARNING, text);
      case SOURCE -> new CardPart.Words(Style.SMALL, text);
    };
  }

  /** The columns explain themselves by what stands in them; their names are left out. */
  private static String line(List<List<HelpSpan>> row) {
    return row.stream()
        .map(HelpBlock::textOf)
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining(BETWEEN));
  }
}
