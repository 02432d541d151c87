package org.sealready.pdf;

import static org.sealready.pdf.layout.PlacedPage.mm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.pdf.font.Glyphs;
import org.sealready.pdf.layout.Placed;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.pdf.layout.SheetRow;
import org.sealready.pdf.layout.SheetSection;
import org.sealready.pdf.layout.SheetText;
import org.sealready.pdf.line.CodeSetter;
import org.sealready.pdf.line.PlacedGlyph;

/** Fills pages from the top down with the tables of a sheet. */
final class SheetComposer {

  private static final double LEFT = mm(20);
  private static final double RIGHT = PlacedPage.WIDTH - mm(18);
  private static final double TOP = mm(20);
  private static final double BOTTOM = PlacedPage.HEIGHT - mm(20);
  private static final double LABEL = LEFT + 4;
  private static final double VALUE = LEFT + 112;
  private static final double NOTE = RIGHT - 150;
  private static final double TICK = RIGHT - 28;
  private static final double BETWEEN = 10;
  private static final double SMALL = 10;
  private static final double LARGE = 13;
  private static final double LINE = 1.4;

  /** A row higher than this may run over to the next page. */
  private static final double TALL = 220;

  private final SheetText text;
  private final Tag document;
  private final List<List<DocumentPage.Item>> pages = new ArrayList<>();
  private Tag table;
  private double y;

  /**
   * @param document the structure that the sheet becomes a part of
   */
  SheetComposer(Glyphs glyphs, Tag document) {
    text = new SheetText(glyphs);
    this.document = document;
  }

  List<List<DocumentPage.Item>> compose(String title, String intro, List<SheetSection> sections) {
    turn();
    prose("H1", title, true, 18);
    y += 4;
    prose("P", intro, false, SMALL);
    for (SheetSection section : sections) {
      section(section);
    }
    number();
    return pages;
  }

  private void section(SheetSection section) {
    if (y + 90 > BOTTOM) {
      turn();
    }
    y += 14;
    prose("H2", section.title(), true, LARGE);
    y += 3;
    table = document.add("Table");
    header(Optional.of(table.add("TR")));
    section.rows().forEach(this::row);
  }

  /**
   * The columns' heads.
   *
   * @param row what they belong to; empty where a further page says them again
   */
  private void header(Optional<Tag> row) {
    rule(0.8);
    double bottom = y + 2;
    for (Column column :
        List.of(
            new Column("项目", LABEL),
            new Column("填写的内容", VALUE),
            new Column("说明", NOTE),
            new Column("核对", TICK))) {
      Optional<Tag> cell = row.map(tag -> tag.addHeading("Column"));
      band(text.lines(column.name(), false, column.x(), 100, SMALL), SMALL, bottom, cell);
    }
    y = bottom + LINE * SMALL + 2;
    rule(0.4);
  }

  /** A column's head and where it starts. */
  private record Column(String name, double x) {}

  private void row(SheetRow row) {
    List<List<PlacedGlyph>> label = text.lines(row.label(), false, LABEL, VALUE - LABEL - 8, SMALL);
    List<List<PlacedGlyph>> value = value(row.value());
    List<List<PlacedGlyph>> note = text.lines(row.note(), false, NOTE, TICK - NOTE - 8, SMALL);
    int lines = Math.max(value.size(), Math.max(label.size(), note.size()));
    double height = lines * LINE * LARGE + 8;
    if (y + Math.min(height, TALL) > BOTTOM) {
      turn();
      header(Optional.empty());
    }
    Tag line = table.add("TR");
    Tag head = line.addHeading("Row");
    Tag content = line.add("TD");
    Tag hint = line.add("TD");
    line.add("TD");
    tick(y + 4 + LINE * LARGE / 2);
    y += 4;
    for (int i = 0; i < lines; i++) {
      if (y + LINE * LARGE > BOTTOM) {
        turn();
        header(Optional.empty());
      }
      line(label, i, SMALL, head);
      line(value, i, LARGE, content);
      line(note, i, SMALL, hint);
      y += LINE * LARGE;
    }
    y += 4;
    rule(0.4);
  }

  private List<List<PlacedGlyph>> value(String value) {
    return CodeSetter.isCode(value)
        ? List.of(CodeSetter.set(text.measure(value, false), VALUE, LARGE))
        : text.lines(value, false, VALUE, NOTE - VALUE - BETWEEN, LARGE);
  }

  /** One line of a cell, if it has so many; all cells of a line share a baseline. */
  private void line(List<List<PlacedGlyph>> lines, int index, double size, Tag cell) {
    if (index < lines.size()) {
      double baseline = y + LINE * LARGE / 2 + 0.38 * LARGE;
      text(new Placed.Text(baseline, size, lines.get(index)), Optional.of(cell));
    }
  }

  private void prose(String type, String words, boolean bold, double size) {
    Tag tag = document.add(type);
    for (List<PlacedGlyph> line : text.lines(words, bold, LEFT, RIGHT - LEFT, size)) {
      band(List.of(line), size, y, Optional.of(tag));
      y += LINE * size;
    }
  }

  private void band(List<List<PlacedGlyph>> lines, double size, double top, Optional<Tag> tag) {
    double baseline = top + (LINE / 2 + 0.38) * size;
    lines.forEach(line -> text(new Placed.Text(baseline, size, line), tag));
  }

  private void text(Placed.Text line, Optional<Tag> tag) {
    pages.getLast().add(new DocumentPage.Item(line, tag));
  }

  private void rule(double thickness) {
    rule(new Placed.Rule(LEFT, y, RIGHT, y, thickness));
  }

  private void rule(Placed.Rule rule) {
    pages.getLast().add(DocumentPage.artifact(rule));
  }

  /** An empty box to tick. */
  private void tick(double middle) {
    double left = TICK + 4;
    double right = left + 12;
    rule(new Placed.Rule(left, middle - 6, right, middle - 6, 0.8));
    rule(new Placed.Rule(left, middle + 6, right, middle + 6, 0.8));
    rule(new Placed.Rule(left, middle - 6, left, middle + 6, 0.8));
    rule(new Placed.Rule(right, middle - 6, right, middle + 6, 0.8));
  }

  private void turn() {
    pages.add(new ArrayList<>());
    y = TOP;
  }

  private void number() {
    for (int i = 0; i < pages.size(); i++) {
      String words = "第" + (i + 1) + "页，共" + pages.size() + "页";
      List<List<PlacedGlyph>> line = text.lines(words, false, RIGHT - 84, 84, SMALL);
      Placed.Text number = new Placed.Text(PlacedPage.HEIGHT - mm(11), SMALL, line.getFirst());
      pages.get(i).add(DocumentPage.artifact(number));
    }
  }
}
