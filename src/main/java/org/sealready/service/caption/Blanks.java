package org.sealready.service.caption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sealready.paper.Area;
import org.sealready.paper.Paper;
import org.sealready.paper.PaperPage;
import org.sealready.paper.RuledLine;
import org.sealready.paper.Slot;
import org.sealready.pdf.intake.PrintedGlyph;

/**
 * Finds where a paper without fields leaves room to be filled in, and the words that are printed
 * there. What is doubtful is left out: a person places it by hand.
 */
public final class Blanks {

  /** Of one page; more of them are no form. */
  private static final int MOST = 250;

  /** A page with more lines is a drawing. */
  private static final int MOST_LINES = 800;

  private static final double USUAL_EM = 4.2;

  /** The edges of a box lie so near it. */
  private static final double AROUND = 1;

  private Blanks() {}

  /**
   * The blanks as fields without names of their own, in the order in which they are read.
   *
   * @param ruled the paper with its lines, those that are drawn and those that are seen
   */
  public static List<Slot> read(Paper ruled, List<PrintedGlyph> glyphs) {
    List<Slot> found = new ArrayList<>();
    List<PaperPage> pages = new ArrayList<>();
    for (int i = 0; i < ruled.pages().size(); i++) {
      int page = i;
      PaperPage merged = merged(ruled.pages().get(page));
      Print print =
          new Print(glyphs.stream().filter(glyph -> glyph.page() == page).toList())
              .in(whole(merged));
      List<Blank> blanks = onPage(print, new Table(merged, List.of()));
      pages.add(withoutBoxes(merged, blanks));
      for (int number = 0; number < blanks.size() && blanks.size() <= MOST; number++) {
        found.add(blanks.get(number).asSlot(page, number + 1));
      }
    }
    return Captions.read(new Paper(ruled.kind(), pages, found, ruled.signed()), glyphs);
  }

  private static Area whole(PaperPage page) {
    return new Area(0, 0, page.width(), page.height());
  }

  /** The edges of a box to tick part no words. */
  private static PaperPage withoutBoxes(PaperPage page, List<Blank> blanks) {
    List<RuledLine> lines = new ArrayList<>(page.rulings());
    for (Blank blank : blanks) {
      if (blank.style().isEmpty()) {
        Area box = blank.area();
        Area around =
            new Area(
                box.x() - AROUND,
                box.y() - AROUND,
                box.width() + 2 * AROUND,
                box.height() + 2 * AROUND);
        lines.removeIf(
            line -> around.holds(line.x1(), line.y1()) && around.holds(line.x2(), line.y2()));
      }
    }
    return new PaperPage(page.width(), page.height(), lines);
  }

  private static PaperPage merged(PaperPage page) {
    List<RuledLine> lines = page.rulings().size() > MOST_LINES ? List.of() : page.rulings();
    return new PaperPage(page.width(), page.height(), MergedLines.of(lines));
  }

  /** What is told by characters goes before what is told by lines. */
  private static List<Blank> onPage(Print print, Table table) {
    if (print.isEmpty()) {
      return List.of();
    }
    double em = usual(print);
    List<Blank> all = new ArrayList<>(new LineBlanks(print, table).find());
    all.addAll(new CellBlanks(print, table, em).find());
    all.addAll(new RuleBlanks(print, table, em).find());
    List<Blank> kept = new ArrayList<>();
    for (Blank blank : all) {
      if (kept.size() <= MOST
          && blank.area().isIn(whole(table.page()))
          && kept.stream().noneMatch(blank::meets)) {
        kept.add(blank);
      }
    }
    return kept;
  }

  /** The size of most of its type, in millimetres. */
  private static double usual(Print print) {
    Map<Long, Integer> count = new TreeMap<>();
    print
        .glyphs()
        .forEach(glyph -> count.merge(Math.round(10 * glyph.area().height()), 1, Integer::sum));
    return count.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(each -> each.getKey() / 10.0)
        .orElse(USUAL_EM);
  }
}
