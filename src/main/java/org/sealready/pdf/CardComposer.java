package org.sealready.pdf;

import static org.sealready.pdf.layout.PlacedPage.mm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.pdf.font.Glyphs;
import org.sealready.pdf.layout.CardPart;
import org.sealready.pdf.layout.Placed;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.pdf.layout.SheetText;
import org.sealready.pdf.line.CodeSetter;
import org.sealready.pdf.line.PlacedGlyph;

/** Fills one page from the top down with the parts of a card. */
final class CardComposer {

  private static final double LEFT = mm(20);
  private static final double RIGHT = PlacedPage.WIDTH - mm(18);
  private static final double TOP = mm(15);
  private static final double BOTTOM = PlacedPage.HEIGHT - mm(13);
  private static final double LINE = 1.4;
  private static final double BETWEEN = mm(5);
  private static final double INSET = 10;
  private static final double BANNER = 15;
  private static final double NUMBER = 19;
  private static final double BOX = 29;
  private static final double IN_BOX = 22;
  private static final double WRITING = 10;

  /** Room to write a line by hand, which does not shrink with the type. */
  private static final double HAND = 21;

  private static final char BLANK = '_';

  private final SheetText text;
  private final double scale;
  private final List<DocumentPage.Item> items = new ArrayList<>();
  private Tag parent;
  private double left = LEFT;
  private double right = RIGHT;
  private double y = TOP;

  /**
   * @param document the structure that the card becomes a part of
   * @param scale of all type
   */
  CardComposer(Glyphs glyphs, Tag document, double scale) {
    text = new SheetText(glyphs);
    parent = document;
    this.scale = scale;
  }

  /** Sets the parts and tells whether they end within the page. */
  boolean fits(List<CardPart> parts) {
    parts.forEach(this::add);
    return y <= BOTTOM;
  }

  List<DocumentPage.Item> items() {
    return items;
  }

  private void add(CardPart part) {
    switch (part) {
      case CardPart.Words words -> words(words);
      case CardPart.Banner banner -> banner(banner.text());
      case CardPart.Number number -> number(number.text());
      case CardPart.Boxes boxes -> boxes(boxes);
      case CardPart.Tick tick -> tick(tick);
      case CardPart.Blanks blanks -> blanks(blanks.text());
      case CardPart.Frames frames -> frames(frames);
    }
  }

  private void words(CardPart.Words words) {
    CardPart.Style style = words.style();
    y += style.above() * scale;
    lines(words.text(), style.isBold(), style.size() * scale, parent.add(style.tag()));
    y += style.below() * scale;
  }

  private void lines(String words, boolean bold, double size, Tag tag) {
    for (List<PlacedGlyph> line : text.lines(words, bold, left, right - left, size)) {
      line(line, size, LINE * size, tag);
      y += LINE * size;
    }
  }

  /** One line in the middle of a strip that begins here. */
  private void line(List<PlacedGlyph> glyphs, double size, double height, Tag tag) {
    if (!glyphs.isEmpty()) {
      Placed.Text line = new Placed.Text(y + height / 2 + 0.38 * size, size, glyphs);
      items.add(new DocumentPage.Item(line, Optional.of(tag)));
    }
  }

  private void banner(String words) {
    double size = BANNER * scale;
    y += size / 2;
    double top = y;
    inset(() -> lines(words, true, size, parent.add("P")), size / 3);
    frame(left, top, right, y, 1.6);
    y += size / 2;
  }

  /** Sets something within a frame. */
  private void inset(Runnable content, double above) {
    double outerLeft = left;
    double outerRight = right;
    left += INSET;
    right -= INSET;
    y += above;
    content.run();
    y += above;
    left = outerLeft;
    right = outerRight;
  }

  private void number(String number) {
    double size = NUMBER * scale;
    if (number.isEmpty()) {
      y += HAND;
      rule(left, y, right, y, 0.6);
      y += 4 * scale;
    } else if (CodeSetter.isCode(number)) {
      List<PlacedGlyph> code = CodeSetter.set(text.measure(number, true), left, size);
      line(code, size, LINE * size, parent.add("P"));
      y += LINE * size;
    } else {
      lines(number, true, size, parent.add("P"));
    }
  }

  private void boxes(CardPart.Boxes boxes) {
    double width = Math.min(BOX * scale, (right - left) / boxes.count());
    double height = 1.15 * BOX * scale;
    y += 2 * scale;
    double end = left + boxes.count() * width;
    for (int i = 0; i <= boxes.count(); i++) {
      rule(left + i * width, y, left + i * width, y + height, 0.9);
    }
    rule(left, y, end, y, 0.9);
    rule(left, y + height, end, y + height, 0.9);
    if (!boxes.text().isEmpty()) {
      double size = IN_BOX * scale;
      List<PlacedGlyph> set = CodeSetter.apart(text.measure(boxes.text(), true), left, size, width);
      line(set, size, height, parent.add("P"));
    }
    y += height + 4 * scale;
  }

  private void tick(CardPart.Tick tick) {
    double size = CardPart.Style.TEXT.size() * scale;
    double outer = left;
    y += 2 * scale;
    double top = y + (LINE * size - size) / 2;
    frame(left, top, left + size, top + size, 0.8);
    left += 1.6 * size;
    lines(tick.title(), true, size, parent.add("P"));
    for (String more : tick.more()) {
      lines(more, false, CardPart.Style.SMALL.size() * scale, parent.add("P"));
    }
    y += 2 * scale;
    left = outer;
  }

  /** Words keep their widths, and the rules share what is left of the line. */
  private void blanks(String words) {
    double size = WRITING * scale;
    List<String> pieces = List.of(words.split(String.valueOf(BLANK), -1));
    double taken =
        pieces.stream()
            .filter(piece -> !piece.isEmpty())
            .mapToDouble(piece -> text.measure(piece, false).natural() * size)
            .sum();
    double each = Math.min(mm(30), (right - left - taken) / (pieces.size() - 1));
    double x = left;
    Tag tag = parent.add("P");
    for (int i = 0; i < pieces.size(); i++) {
      if (i > 0) {
        rule(x + 2, y + HAND - 4, x + each - 2, y + HAND - 4, 0.6);
        x += each;
      }
      if (!pieces.get(i).isEmpty()) {
        double natural = text.measure(pieces.get(i), false).natural() * size;
        double wide = natural + size;
        List<PlacedGlyph> glyphs = text.lines(pieces.get(i), false, x, wide, size).getFirst();
        double baseline = y + HAND - 6;
        items.add(new DocumentPage.Item(new Placed.Text(baseline, size, glyphs), Optional.of(tag)));
        x += natural;
      }
    }
    y += HAND;
  }

  private void frames(CardPart.Frames frames) {
    double outerLeft = left;
    double outerRight = right;
    Tag outer = parent;
    double top = y + 3 * scale;
    double bottom = top;
    int count = frames.frames().size();
    double width = (right - left - (count - 1) * BETWEEN) / count;
    for (int i = 0; i < count; i++) {
      List<CardPart> parts = frames.frames().get(i);
      left = outerLeft + i * (width + BETWEEN);
      right = left + width;
      parent = outer.add("Sect");
      y = top;
      inset(() -> parts.forEach(this::add), 6 * scale);
      bottom = Math.max(bottom, y);
    }
    for (int i = 0; i < count; i++) {
      double from = outerLeft + i * (width + BETWEEN);
      frame(from, top, from + width, bottom, 0.9);
    }
    parent = outer;
    left = outerLeft;
    right = outerRight;
    y = bottom + 3 * scale;
  }

  private void frame(double from, double top, double to, double bottom, double thickness) {
    rule(from, top, to, top, thickness);
    rule(from, bottom, to, bottom, thickness);
    rule(from, top, from, bottom, thickness);
    rule(to, top, to, bottom, thickness);
  }

  private void rule(double x1, double y1, double x2, double y2, double thickness) {
    items.add(DocumentPage.artifact(new Placed.Rule(x1, y1, x2, y2, thickness)));
  }
}
