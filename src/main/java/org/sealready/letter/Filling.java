package org.sealready.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sealready.form.Answers;

/** Puts answers into a template's lines. */
final class Filling {

  /** Room to write by hand where a letter needs a value and has none. */
  private static final String ROOM = "\u3000".repeat(4);

  /** Room to write a date by hand. */
  private static final String DATE_ROOM =
      "\u3000".repeat(4) + "年" + "\u3000".repeat(2) + "月" + "\u3000".repeat(2) + "日";

  private final Answers answers;
  private final Placeholders placeholders;

  Filling(Answers answers, Placeholders placeholders) {
    this.answers = answers;
    this.placeholders = placeholders;
  }

  List<Block> blocks(Template template, Predicate<String> switches) {
    List<Block> blocks = new ArrayList<>();
    List<Run> unit = List.of();
    List<Run> date = List.of();
    for (Element.Text line : template.lines(switches)) {
      switch (line.kind()) {
        case UNIT -> unit = runs(line.pieces());
        case DATE -> date = date(line.pieces());
        case TITLE -> blocks.add(new Block.Title(runs(line.pieces())));
        case ADDRESSEE -> addAddressee(line.pieces(), blocks);
        case PARAGRAPH -> addUnlessEmpty(new Block.Paragraph(runs(line.pieces())), blocks);
        case LINE -> addUnlessEmpty(new Block.Line(runs(line.pieces())), blocks);
        case SIGN -> blocks.add(new Block.SignatureLine(runs(line.pieces())));
        case FINGERPRINT -> blocks.add(new Block.Fingerprint(runs(line.pieces())));
      }
    }
    blocks.add(new Block.Close(unit, date, switches.test(Letter.SEAL)));
    return blocks;
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
