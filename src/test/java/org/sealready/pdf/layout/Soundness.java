package org.sealready.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sealready.letter.Block;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Run;
import org.sealready.pdf.font.FontBook;
import org.sealready.pdf.line.Kinsoku;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.pdf.line.MeasuredParagraph;
import org.sealready.pdf.line.Measurer;
import org.sealready.pdf.line.PlacedGlyph;

/**
 * What holds of every letter that is laid out, read from the page alone and from the data file of
 * line breaking, not from the program's own sets.
 */
public final class Soundness {

  /** What stays in one line wherever a line can hold it. */
  private static final List<Pattern> UNBREAKABLE =
      List.of(
          Pattern.compile("——|……"),
          Pattern.compile("\\d{4}年\\d{1,2}月(\\d{1,2}日)?"),
          Pattern.compile("\\+?\\d{2,}([ -]\\d{2,}){1,5}"),
          Pattern.compile("[\\w.,:/?&=#@%'+\\-]+"));

  private static final BitSet NOT_AT_START = edge("notAtLineStart");
  private static final BitSet NOT_AT_END = edge("notAtLineEnd");

  private final FilledLetter letter;
  private final PlacedPage page;
  private final String what;
  private final List<Placed.Text> lines;

  private Soundness(FilledLetter letter, PlacedPage page, String what) {
    this.letter = letter;
    this.page = page;
    this.what = what;
    this.lines = page.lines().toList();
  }

  public static void check(FilledLetter letter, PlacedPage page, String what) {
    Soundness soundness = new Soundness(letter, page, what);
    soundness.nothingIsLost();
    soundness.nothingLeavesItsBox();
    soundness.nothingOverlaps();
    soundness.theSealRoomHoldsNothingElse();
    soundness.paragraphsAreWellBroken();
  }

  private static BitSet edge(String name) {
    try {
      JsonNode file = new ObjectMapper().readTree(Path.of("assets/data/kinsoku.json").toFile());
      BitSet marks = new BitSet();
      for (String level : List.of("basic", "gb", "strict")) {
        file.path(level).path(name).asText().codePoints().forEach(marks::set);
      }
      return marks;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private void nothingIsLost() {
    assertEquals(
        letter.blocks().stream().map(Block::plain).collect(Collectors.joining()),
        lines.stream().map(Placed.Text::text).collect(Collectors.joining()),
        what);
    assertTrue(page.bodySize() >= 12, what);
  }

  private void nothingLeavesItsBox() {
    Box area = Geometry.typeArea();
    for (Placed.Text line : lines) {
      assertTrue(holds(area, line.box()), () -> what + " leaves the page: " + line.text());
    }
    for (Placed.Rule rule : rules()) {
      assertTrue(holds(area, box(rule)), () -> what + " rule leaves the page");
    }
  }

  private List<Placed.Rule> rules() {
    return page.items().stream()
        .filter(Placed.Rule.class::isInstance)
        .map(Placed.Rule.class::cast)
        .toList();
  }

  /** Whether the inner box lies in the outer one, give or take a hundredth of a point. */
  static boolean holds(Box outer, Box inner) {
    return inner.x() >= outer.x() - 0.01
        && inner.y() >= outer.y() - 0.01
        && inner.right() <= outer.right() + 0.01
        && inner.bottom() <= outer.bottom() + 0.01;
  }

  /** Whether these boxes have more than an edge in common. */
  public static boolean overlap(Box one, Box other) {
    return other.x() < one.right()
        && one.x() < other.right()
        && other.y() < one.bottom()
        && one.y() < other.bottom();
  }

  private static Box box(Placed.Rule rule) {
    return new Box(rule.x1(), rule.y1(), rule.x2() - rule.x1(), rule.y2() - rule.y1());
  }

  private void nothingOverlaps() {
    List<Box> boxes = lines.stream().map(Placed.Text::box).toList();
    for (int i = 0; i < boxes.size(); i++) {
      inOrder(lines.get(i));
      for (int j = 0; j < i; j++) {
        String both = what + ": " + i + ", " + j;
        assertTrue(!overlap(boxes.get(i), boxes.get(j)), both);
      }
      for (Placed.Rule rule : rules()) {
        Box thin = box(rule);
        Box drawn = new Box(thin.x(), thin.y(), thin.width() + 0.1, thin.height() + 0.1);
        assertTrue(!overlap(boxes.get(i), drawn), () -> what + " a rule crosses text");
      }
    }
  }

  private void inOrder(Placed.Text line) {
    double end = Double.NEGATIVE_INFINITY;
    for (PlacedGlyph glyph : line.glyphs()) {
      assertTrue(glyph.x() >= end - 1e-6, () -> what + " glyphs overlap: " + line.text());
      end = glyph.x() + glyph.width();
    }
  }

  private void theSealRoomHoldsNothingElse() {
    if (page.sealRoom().isEmpty()) {
      assertTrue(letter.blocks().stream().noneMatch(Soundness::isSealed), what);
      return;
    }
    Box room = page.sealRoom().get();
    Block.Close close = (Block.Close) letter.blocks().getLast();
    assertTrue(room.width() >= PlacedPage.mm(45) - 0.01 && room.height() == room.width(), what);
    assertTrue(holds(new Box(0, 0, PlacedPage.WIDTH, PlacedPage.HEIGHT), room), what);
    String inside =
        lines.stream()
            .filter(line -> overlap(room, line.box()))
            .map(Placed.Text::text)
            .collect(Collectors.joining());
    assertTrue(close.plain().endsWith(inside) && !inside.isEmpty(), () -> what + ": " + inside);
    rules().forEach(rule -> assertTrue(!overlap(room, box(rule)), what));
  }

  private static boolean isSealed(Block block) {
    return block instanceof Block.Close close && close.sealed();
  }

  private void paragraphsAreWellBroken() {
    int line = 0;
    for (Block block : letter.blocks()) {
      List<String> own = new ArrayList<>();
      int length = block.plain().length();
      for (int at = 0; at < length; line++) {
        own.add(lines.get(line).text());
        at += own.getLast().length();
      }
      if (block instanceof Block.Paragraph || block instanceof Block.Line) {
        edges(own);
        unbroken(block, own);
      }
    }
  }

  private void edges(List<String> own) {
    for (int i = 1; i < own.size(); i++) {
      String before = own.get(i - 1);
      String after = own.get(i);
      boolean inUnbreakable = isLongerThanALine(before, after);
      int last = before.codePointBefore(before.length());
      boolean fine = !NOT_AT_START.get(after.codePointAt(0)) && !NOT_AT_END.get(last);
      assertTrue(fine || inUnbreakable, () -> what + ": " + before + " | " + after);
    }
  }

  /** Marks without end leave nowhere to break, and then anywhere will do. */
  private static boolean isLongerThanALine(String before, String after) {
    return before.codePoints().skip(1).allMatch(NOT_AT_START::get)
        || before.codePoints().allMatch(NOT_AT_END::get)
        || after.codePoints().allMatch(NOT_AT_START::get);
  }

  private void unbroken(Block block, List<String> own) {
    BitSet ends = new BitSet();
    int at = 0;
    for (String line : own.subList(0, own.size() - 1)) {
      at += line.length();
      ends.set(at);
    }
    BitSet together = new BitSet();
    int from = 0;
    for (Run run : block.text()) {
      int to = from + run.text().length();
      if (run.together() && to > from) {
        together.set(from + 1, to);
      }
      from = to;
    }
    for (Pattern pattern : UNBREAKABLE) {
      pattern
          .matcher(block.plain())
          .results()
          .forEach(found -> together.set(found.start() + 1, found.end()));
    }
    ends.stream().forEach(end -> whole(block, end, together));
  }

  /** A break within is right only where no line holds it with the marks that cling to it. */
  private void whole(Block block, int cut, BitSet together) {
    String text = block.plain();
    if (!together.get(cut)) {
      return;
    }
    int start = cut;
    int end = cut;
    while (start > 0 && (together.get(start) || clings(text, start))) {
      start--;
    }
    while (end < text.length() && (together.get(end) || clings(text, end))) {
      end++;
    }
    double room = Geometry.columns(page.bodySize());
    if (start == 0 && block instanceof Block.Paragraph) {
      room -= 2;
    }
    String broken = text.substring(start, end);
    boolean name = "· ".indexOf(text.charAt(cut - 1)) >= 0;
    double longest = name ? room / 2 : room;
    assertTrue(least(broken) > longest, () -> what + " broken: " + broken);
  }

  private static boolean clings(String text, int at) {
    if (Character.isLowSurrogate(text.charAt(at))) {
      return true;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    return !Kinsoku.mayEnd(before)
        || !Kinsoku.mayStart(after)
        || before == '·'
        || after == ' '
        || isLatin(before) && isLatin(after);
  }

  private static boolean isLatin(int point) {
    return Kinsoku.kindOf(point) == Kinsoku.Kind.LATIN;
  }

  private static double least(String text) {
    try {
      MeasuredParagraph measured =
          new Measurer(FontBook.bundled(), false).measure(List.of(Run.fixed(text)));
      return measured.least(0, measured.cells().size());
    } catch (LetterRefused impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
