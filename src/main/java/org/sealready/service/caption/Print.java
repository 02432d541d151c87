package org.sealready.service.caption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sealready.paper.Area;
import org.sealready.pdf.intake.PrintedGlyph;

/** The characters that are printed on one page, outside its fields. */
record Print(List<PrintedGlyph> glyphs) {

  /** Words are no farther apart than this many characters; 姓　　名 is one word. */
  private static final double GAP = 1.6;

  private static final double SPREAD = 6;

  /** Latin words are parted by at least this much. */
  private static final double BLANK = 0.18;

  Print {
    glyphs = List.copyOf(glyphs);
  }

  /** Those that are not in one of these places. */
  static Print outside(List<PrintedGlyph> glyphs, List<Area> fields) {
    return new Print(
        glyphs.stream()
            .filter(glyph -> fields.stream().noneMatch(field -> isIn(glyph, field)))
            .filter(glyph -> !isBlank(glyph))
            .toList());
  }

  /** Whether it is a part of a line to write on. */
  static boolean isBlank(PrintedGlyph glyph) {
    return glyph.text().equals("_") || glyph.text().equals("＿");
  }

  private static boolean isIn(PrintedGlyph glyph, Area place) {
    return place.holds(middle(glyph.area()), centre(glyph.area()));
  }

  static double middle(Area area) {
    return area.x() + area.width() / 2;
  }

  static double centre(Area area) {
    return area.y() + area.height() / 2;
  }

  /** Those whose middle lies in the place. */
  Print in(Area place) {
    return new Print(glyphs.stream().filter(glyph -> isIn(glyph, place)).toList());
  }

  boolean isEmpty() {
    return glyphs.isEmpty();
  }

  /** All of it, line below line. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (List<PrintedGlyph> line : lines()) {
      text.append(joined(line));
    }
    return text.toString();
  }

  /** The line at this height. */
  Print at(double y) {
    return lines().stream()
        .min(Comparator.comparingDouble(line -> Math.abs(centre(line.getFirst().area()) - y)))
        .map(Print::new)
        .orElse(this);
  }

  /** The words of the lowest line that reach over this stretch. */
  String over(double left, double right) {
    return over(lines().reversed().stream().limit(1).toList(), left, right);
  }

  private static String over(List<List<PrintedGlyph>> lines, double left, double right) {
    return lines.stream()
        .flatMap(line -> runs(line).stream())
        .filter(run -> run.getFirst().area().x() < right && run.getLast().area().right() > left)
        .map(Print::joined)
        .findFirst()
        .orElse("");
  }

  /** The words of a line, parted where a wide gap is. */
  private static List<List<PrintedGlyph>> runs(List<PrintedGlyph> line) {
    List<List<PrintedGlyph>> runs = new ArrayList<>();
    for (PrintedGlyph glyph : line) {
      boolean isNew =
          runs.isEmpty() || gap(runs.getLast().getLast(), glyph) > reach(runs.getLast());
      if (isNew) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(glyph);
    }
    return runs;
  }

  /** The words of the highest line that reach over this stretch. */
  String under(double left, double right) {
    return over(lines().stream().limit(1).toList(), left, right);
  }

  /** Its lines from the top, each from the left. */
  List<List<PrintedGlyph>> lines() {
    List<List<PrintedGlyph>> lines = new ArrayList<>();
    List<PrintedGlyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(glyph -> centre(glyph.area())));
    for (PrintedGlyph glyph : sorted) {
      if (lines.isEmpty() || !isBeside(lines.getLast().getFirst().area(), glyph.area())) {
        lines.add(new ArrayList<>());
      }
      lines.getLast().add(glyph);
    }
    lines.forEach(line -> line.sort(Comparator.comparingDouble(glyph -> glyph.area().x())));
    return lines;
  }

  private static boolean isBeside(Area line, Area next) {
    return centre(next) < line.bottom();
  }

  /** The words that end at this edge: as far to the left as no wide gap parts them. */
  String endingAt(double edge) {
    List<PrintedGlyph> run = new ArrayList<>();
    List<PrintedGlyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble((PrintedGlyph glyph) -> glyph.area().x()).reversed());
    for (PrintedGlyph glyph : sorted) {
      if (!run.isEmpty() && gap(glyph, run.getFirst()) > reach(run)) {
        break;
      }
      run.addFirst(glyph);
    }
    return joined(run);
  }

  /** The words that begin at this edge, no farther than a gap from it. */
  String beginningAt(double edge) {
    List<PrintedGlyph> run = new ArrayList<>();
    List<PrintedGlyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(glyph -> glyph.area().x()));
    for (PrintedGlyph glyph : sorted) {
      double from = run.isEmpty() ? edge : run.getLast().area().right();
      if (glyph.area().x() - from > GAP * glyph.area().height()) {
        break;
      }
      run.add(glyph);
    }
    return joined(run);
  }

  /** A single character is the end of a label whose characters are spread over its width. */
  private static double reach(List<PrintedGlyph> run) {
    boolean isOne = run.stream().filter(glyph -> isWord(glyph.text())).count() == 1;
    return (isOne ? SPREAD : GAP) * run.getFirst().area().height();
  }

  private static boolean isWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  static double gap(PrintedGlyph left, PrintedGlyph right) {
    return right.area().x() - left.area().right();
  }

  private static String joined(List<PrintedGlyph> line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.size(); i++) {
      PrintedGlyph glyph = line.get(i);
      boolean isApart =
          i > 0
              && isLatin(line.get(i - 1))
              && isLatin(glyph)
              && gap(line.get(i - 1), glyph) > BLANK * glyph.area().height();
      text.append(isApart ? " " : "").append(glyph.text());
    }
    return text.toString();
  }

  private static boolean isLatin(PrintedGlyph glyph) {
    return glyph.text().codePoints().allMatch(point -> point < 0x250);
  }
}
