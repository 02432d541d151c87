package org.sealready.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.sealready.letter.Run;
import org.sealready.paper.Align;
import org.sealready.paper.Area;
import org.sealready.paper.Flow;
import org.sealready.paper.Style;
import org.sealready.pdf.font.Glyphs;
import org.sealready.pdf.line.Cell;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.pdf.line.LineBreaker;
import org.sealready.pdf.line.LineSetter;
import org.sealready.pdf.line.MeasuredParagraph;
import org.sealready.pdf.line.Measurer;
import org.sealready.pdf.line.PlacedGlyph;

/**
 * Sets one text into its place on a form: in the size that it should have, in smaller type where it
 * does not fit, and not at all where that does not help.
 */
public final class PaperLayout {

  /** 七号 is 5.5 points; what is smaller than this is lost in a scan. */
  private static final double LEAST = 7;

  private static final double STEP = 0.5;
  private static final double LEADING = 1.3;

  /** How much of the height of its place a text of automatic size takes. */
  private static final double SHARE = 0.72;

  /** What is left free beside a character in its box. */
  private static final double IN_BOX = 0.96;

  /** Where the baseline of a line is below its middle, in ems. */
  private static final double BELOW = 0.38;

  private final Glyphs glyphs;
  private final PaperText text;
  private final MeasuredParagraph measured;
  private final Box box;
  private final double room;

  private PaperLayout(Glyphs glyphs, PaperText text) throws LetterRefused {
    this.glyphs = glyphs;
    this.text = text;
    this.measured = measure(text.text());
    this.box = box(text.spot().area());
    this.room = box.width() - 2 * text.inset();
  }

  /**
   * The text where it stands.
   *
   * @throws LetterRefused if a character has no glyph, or there is too much of it
   */
  public static List<Placed.Text> place(Glyphs glyphs, PaperText text) throws LetterRefused {
    if (text.text().isEmpty()) {
      return List.of();
    }
    try {
      return placed(glyphs, text);
    } catch (LetterRefused refused) {
      throw text.field().isEmpty()
          ? refused
          : new LetterRefused(
              new LetterRefused.InField(text.field(), text.preset(), refused.why()));
    }
  }

  private static List<Placed.Text> placed(Glyphs glyphs, PaperText text) throws LetterRefused {
    PaperLayout layout = new PaperLayout(glyphs, text);
    int over = layout.count() - text.most();
    if (text.most() > 0 && over > 0) {
      throw layout.noRoom(over);
    }
    return switch (text.style().flow()) {
      case Flow.OneLine line -> layout.oneLine();
      case Flow.Lines lines -> layout.lines();
      case Flow.Boxes boxes -> List.of(layout.boxes(boxes.count()));
    };
  }

  private static Box box(Area area) {
    return new Box(
        PlacedPage.mm(area.x()),
        PlacedPage.mm(area.y()),
        PlacedPage.mm(area.width()),
        PlacedPage.mm(area.height()));
  }

  private MeasuredParagraph measure(String some) throws LetterRefused {
    return new Measurer(glyphs, false).measure(List.of(new Run(some, text.placeholder(), true)));
  }

  private int count() {
    return text.text().codePointCount(0, text.text().length());
  }

  /** The size to begin with. */
  private double size() {
    double asked = text.style().size();
    return asked == Style.AUTOMATIC
        ? Math.clamp(SHARE * box.height(), Math.min(LEAST, box.height()), Style.USUAL)
        : asked;
  }

  private double least() {
    return Math.min(LEAST, size());
  }

  /**
   * In one line; in several where a field of the paper's own has the height for them and one line
   * would be smaller. Whoever made the form may have forgotten to allow it.
   */
  private List<Placed.Text> oneLine() throws LetterRefused {
    double single = single();
    if (!text.field().isEmpty() && box.height() >= 2 * LEADING * size()) {
      for (double size = size(); size > single; size -= STEP) {
        List<LineBreaker.Span> spans = spans(measured, size);
        if (fits(spans, size)) {
          double free = box.height() - spans.size() * LEADING * size;
          return lines(spans, size, box.y() + free / 2);
        }
      }
    }
    return List.of(line(single));
  }

  /** The size at which it stands in one line, or the smallest one. */
  private double single() {
    double size = size();
    while (size > least() && measured.natural() * size > room) {
      size = Math.max(least(), size - STEP);
    }
    return size;
  }

  private Placed.Text line(double size) throws LetterRefused {
    if (measured.least(0, measured.cells().size()) * size > room + 0.01) {
      throw noRoom(cut(keep -> measured.least(0, keep) * size <= room));
    }
    return line(measured, measured.whole(), box.y() + box.height() / 2, size);
  }

  private List<Placed.Text> lines() throws LetterRefused {
    double start = text.style().size() == Style.AUTOMATIC ? Style.USUAL : size();
    for (double size = start; ; size = Math.max(Math.min(LEAST, start), size - STEP)) {
      List<LineBreaker.Span> spans = spans(measured, size);
      if (fits(spans, size)) {
        return lines(spans, size, box.y());
      }
      if (size <= LEAST) {
        throw noRoom(cut(keep -> fits(spans(first(keep), LEAST), LEAST)));
      }
    }
  }

  private List<Placed.Text> lines(List<LineBreaker.Span> spans, double size, double top) {
    List<Placed.Text> lines = new ArrayList<>();
    double middle = top + LEADING * size / 2;
    for (LineBreaker.Span span : spans) {
      lines.add(line(measured, span, middle, size));
      middle += LEADING * size;
    }
    return lines;
  }

  private List<LineBreaker.Span> spans(MeasuredParagraph some, double size) {
    return new LineBreaker(some, 0, room / size).lines();
  }

  private boolean fits(List<LineBreaker.Span> spans, double size) {
    return spans.size() * LEADING * size <= box.height() + 0.01;
  }

  private Placed.Text line(
      MeasuredParagraph some, LineBreaker.Span span, double middle, double size) {
    LineSetter setter = new LineSetter(some, span);
    double width = Math.min(room, setter.natural() * size);
    double x =
        box.x()
            + text.inset()
            + switch (text.style().align()) {
              case LEFT -> 0;
              case CENTRE -> (room - width) / 2;
              case RIGHT -> room - width;
            };
    return new Placed.Text(middle + BELOW * size, size, setter.set(x, width / size, size, false));
  }

  /** Every character in the middle of its box. */
  private Placed.Text boxes(int boxes) throws LetterRefused {
    int over = measured.cells().size() - boxes;
    if (over > 0) {
      throw noRoom(over);
    }
    double pitch = box.width() / boxes;
    double widest = measured.cells().stream().mapToDouble(Cell::width).max().orElse(1);
    double size = Math.min(Math.min(size(), box.height()), IN_BOX * pitch / widest);
    int first = text.style().align() == Align.RIGHT ? -over : 0;
    List<PlacedGlyph> placed = new ArrayList<>();
    for (int i = 0; i < measured.cells().size(); i++) {
      Cell cell = measured.cells().get(i);
      double shift = (pitch - cell.width() * size) / 2;
      double x = box.x() + (first + i) * pitch;
      placed.add(
          new PlacedGlyph(cell.point(), cell.face(), x, pitch, shift, 1, text.placeholder()));
    }
    return new Placed.Text(box.y() + box.height() / 2 + BELOW * size, size, placed);
  }

  private MeasuredParagraph first(int keep) {
    return new MeasuredParagraph(measured.cells().subList(0, keep));
  }

  /** The least number of characters to cut so that the rest fits. */
  private int cut(IntPredicate fits) {
    int all = measured.cells().size();
    int keep = all - 1;
    while (keep > 0 && !fits.test(keep)) {
      keep--;
    }
    return all - keep;
  }

  private LetterRefused noRoom(int characters) {
    return new LetterRefused(new LetterRefused.NoRoom(text.placeholder(), characters));
  }
}
