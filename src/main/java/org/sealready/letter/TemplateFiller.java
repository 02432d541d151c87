package org.sealready.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sealready.form.Answers;

/** Puts answers into a template's lines. */
final class TemplateFiller {

  /** Room to write by hand where a letter needs a value and has none. */
  private static final String ROOM = "\u3000".repeat(4);

  /** Room to write a date by hand. */
  private static final String DATE_ROOM =
      "\u3000".repeat(4) + "年" + "\u3000".repeat(2) + "月" + "\u3000".repeat(2) + "日";

  private static final String[] DIGITS = "一二三四五六七八九".split("");

  private final Answers answers;
  private final Placeholders placeholders;
  private int items;

  TemplateFiller(Answers answers, Placeholders placeholders) {
    this.answers = answers;
    this.placeholders = placeholders;
  }

  List<Block> blocks(Template template, Predicate<String> switches) {
    List<Block> blocks = new ArrayList<>();
    List<Run> unit = List.of();
    List<Run> date = List.of();
    boolean sealed = switches.test(Letter.SEAL);
    boolean numbered = countOfItems(template, switches) > 1;
    for (Element.Text line : template.lines(switches)) {
      switch (line.kind()) {
        case UNIT -> unit = runs(line.pieces());
        case DATE -> date = date(line.pieces());
        case TITLE -> blocks.add(new Block.Title(runs(line.pieces())));
        case ADDRESSEE -> addAddressee(line.pieces(), blocks);
        case PARAGRAPH -> addUnlessEmpty(new Block.Paragraph(runs(line.pieces())), blocks);
        case ITEM -> addItem(runs(line.pieces()), numbered, blocks);
        case LINE -> addUnlessEmpty(new Block.Line(runs(line.pieces())), blocks);
        case RULE -> blocks.add(new Block.RuledLine(runs(line.pieces())));
        case SKETCH -> blocks.add(new Block.Sketch(runs(line.pieces()), sealed));
        case SIGN -> blocks.add(new Block.SignatureLine(runs(line.pieces())));
        case FINGERPRINT -> blocks.add(new Block.Fingerprint(runs(line.pieces())));
      }
    }
    if (!unit.isEmpty() || !date.isEmpty()) {
      blocks.add(new Block.Close(unit, date, sealed && !unit.isEmpty()));
    }
    return blocks;
  }

  private long countOfItems(Template template, Predicate<String> switches) {
    return template.lines(switches).stream()
        .filter(line -> line.kind() == Element.Kind.ITEM && !runs(line.pieces()).isEmpty())
        .count();
  }

  /** Only what is printed is counted, so that the numbers have no gap; one alone has none. */
  private void addItem(List<Run> text, boolean numbered, List<Block> blocks) {
    List<Run> runs = new ArrayList<>();
    if (numbered && !text.isEmpty()) {
      runs.add(Run.fixed(numeral(++items) + "、"));
    }
    runs.addAll(text);
    addUnlessEmpty(new Block.Paragraph(List.copyOf(runs)), blocks);
  }

  /** 1 to 99 in Chinese: 一, 十, 十二, 二十, 二十三. */
  private static String numeral(int number) {
    int tens = number / 10;
    int ones = number % 10;
    return (tens > 1 ? DIGITS[tens - 1] : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? DIGITS[ones - 1] : "");
  }

  /** A line of which every part was dropped leaves no gap. */
  private static void addUnlessEmpty(Block block, List<Block> blocks) {
    if (!block.text().isEmpty()) {
      blocks.add(block);
    }
  }

  private void addAddressee(List<Piece> pieces, List<Block> blocks) {
    if (isComplete(pieces)) {
      blocks.add(new Block.Addressee(runs(pieces)));
    }
  }

  private List<Run> date(List<Piece> pieces) {
    if (isComplete(pieces)) {
      return runs(pieces);
    }
    String name = pieces.stream().flatMap(Piece::holes).findFirst().orElse("");
    return List.of(new Run(DATE_ROOM, name, true));
  }

  private List<Run> runs(List<Piece> pieces) {
    List<Run> runs = new ArrayList<>();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Fixed fixed -> runs.add(Run.fixed(fixed.text()));
        case Piece.Hole hole -> runs.add(run(hole.name()));
        case Piece.Part part -> {
          if (isComplete(part.pieces())) {
            runs.addAll(runs(part.pieces()));
          }
        }
      }
    }
    return List.copyOf(runs);
  }

  private boolean isComplete(List<Piece> pieces) {
    return pieces.stream().flatMap(Piece::holes).noneMatch(name -> value(name).isEmpty());
  }

  private Run run(String name) {
    String value = value(name);
    boolean together = placeholders.find(name).map(Placeholder::together).orElse(false);
    return value.isEmpty()
        ? new Run(ROOM, name, true)
        : new Run(placeholders.withRoom(value, answers), name, together);
  }

  private String value(String name) {
    return placeholders
        .find(name)
        .map(placeholder -> placeholder.value().apply(answers).strip())
        .orElse("");
  }
}
