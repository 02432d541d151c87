package org.sealready.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.sealready.letter.Block;
import org.sealready.pdf.line.LineBreaker;
import org.sealready.pdf.line.LineSetter;
import org.sealready.pdf.line.MeasuredParagraph;
import org.sealready.pdf.line.NameBreaker;
import org.sealready.pdf.line.PlacedGlyph;

/** Makes rows of a letter's blocks in one size of type. */
final class Composer {

  /** A block with its text measured; {@code date} is empty but for a close. */
  record Piece(Block block, MeasuredParagraph text, MeasuredParagraph date) {}

  /** Height of a label's own line beside the lower end of a frame, in ems. */
  private static final double LABEL = 1.3;

  private final double size;
  private final double columns;
  private final double right;
  private final List<Row> rows = new ArrayList<>();

  Composer(double size) {
    this.size = size;
    this.columns = Geometry.columns(size);
    this.right = Geometry.LEFT + columns * size;
  }

  List<Row> compose(List<Piece> pieces) {
    boolean signing = false;
    for (Piece piece : pieces) {
      boolean signs =
          piece.block() instanceof Block.SignatureLine
              || piece.block() instanceof Block.Fingerprint;
      if (signs && !signing) {
        rows.add(new Row.Space(0.7, 0, 0.3));
        signing = true;
      }
      add(piece);
    }
    return rows;
  }

  private void add(Piece piece) {
    switch (piece.block()) {
      case Block.Title title -> title(piece.text());
      case Block.Addressee addressee -> paragraph(piece.text(), 0);
      case Block.Paragraph paragraph -> paragraph(piece.text(), 2);
      case Block.Line line -> paragraph(piece.text(), 0);
      case Block.RuledLine line -> ruled(piece.text());
      case Block.Sketch sketch -> sketch(piece.text(), sketch.sealed());
      case Block.SignatureLine line -> signature(piece.text());
      case Block.Fingerprint print -> fingerprint(piece.text());
      case Block.Close close -> close(piece, close.sealed());
    }
  }

  private void title(MeasuredParagraph text) {
    double room = Geometry.WIDTH / Geometry.TITLE;
    for (LineBreaker.Span span : NameBreaker.lines(text, room)) {
      LineSetter line = new LineSetter(text, span);
      double width = Math.min(room, line.natural()) * Geometry.TITLE;
      double x = (Geometry.LEFT + right - width) / 2;
      rows.add(new Row.Line(0, 1.5 * Geometry.TITLE, Geometry.TITLE, set(line, x, Geometry.TITLE)));
    }
    rows.add(new Row.Space(0.8, 0, 0.06));
  }

  private static List<PlacedGlyph> set(LineSetter line, double x, double size) {
    return line.set(x, Geometry.WIDTH / size, size, false);
  }

  private void paragraph(MeasuredParagraph text, double indent) {
    List<LineBreaker.Span> spans = text.lines(indent, columns);
    for (LineBreaker.Span span : spans) {
      double left = span.from() == 0 ? indent : 0;
      boolean full = span != spans.getLast();
      List<PlacedGlyph> glyphs =
          new LineSetter(text, span).set(Geometry.LEFT + left * size, columns - left, size, full);
      rows.add(new Row.Line(1, 0, size, glyphs));
    }
  }

  private void signature(MeasuredParagraph text) {
    rows.add(new Row.Space(0, 0.4 * size, 0));
    Row.Line label = label(text, Geometry.SIGNATURE, 1, 0.4 * size);
    double from = end(label);
    rows.add(new Row.Blank(label, from, Math.min(right, from + Geometry.SIGNATURE)));
  }

  private void ruled(MeasuredParagraph text) {
    Row.Line label = label(text, Geometry.SIGNATURE, 0, Geometry.RULED_LINE);
    rows.add(new Row.Blank(label, end(label), right));
  }

  /** Its words stand between bars; each is set by itself and moved to its place later. */
  private void sketch(MeasuredParagraph text, boolean sealed) {
    List<Sketch.Word> words = new ArrayList<>();
    for (int from = 0, to; from < text.cells().size(); from = to + 1) {
      to = from;
      while (to < text.cells().size() && text.cells().get(to).point() != '|') {
        to++;
      }
      LineSetter word = new LineSetter(text, new LineBreaker.Span(from, to));
      words.add(
          new Sketch.Word(word.set(0, columns, Sketch.TYPE, false), word.natural() * Sketch.TYPE));
    }
    double left = (Geometry.LEFT + right - Sketch.WIDTH) / 2;
    rows.add(new Row.Drawing(new Sketch(left, sealed, words)));
  }

  /** At the right beside the signature, or below it where there is no room beside it. */
  private void fingerprint(MeasuredParagraph text) {
    double width = Geometry.FINGERPRINT_WIDTH;
    double from = right - width - size;
    double left = from - (text.natural() + 0.25) * size;
    if (Signing.end(rows) > left - size) {
      fingerprintBelow(text);
      return;
    }
    List<PlacedGlyph> label = new LineSetter(text, text.whole()).set(left, columns, size, false);
    double beside = Signing.leastHeight(rows, Geometry.TIGHTEST_LEADING * size);
    double rise = Math.min(beside, Geometry.FINGERPRINT_HEIGHT - LABEL * size);
    Row.Line line = new Row.Line(0, Geometry.FINGERPRINT_HEIGHT - rise, size, label);
    rows.add(new Row.Frame(line, from, from + width, rise));
  }

  private void fingerprintBelow(MeasuredParagraph text) {
    rows.add(new Row.Space(0, 0.5 * size, 0));
    Row.Line label = label(text, Geometry.FINGERPRINT_WIDTH, 0, Geometry.FINGERPRINT_HEIGHT);
    double from = end(label);
    rows.add(new Row.Frame(label, from, from + Geometry.FINGERPRINT_WIDTH, 0));
  }

  /** All lines of a label but the last become rows of their own. */
  private Row.Line label(MeasuredParagraph text, double beside, double leadings, double points) {
    double room = columns - beside / size;
    List<LineBreaker.Span> spans = text.lines(0, room);
    if (spans.isEmpty()) {
      return new Row.Line(leadings, points, size, List.of());
    }
    for (LineBreaker.Span span : spans.subList(0, spans.size() - 1)) {
      rows.add(new Row.Line(1, 0, size, set(text, span, room)));
    }
    return new Row.Line(leadings, points, size, set(text, spans.getLast(), room));
  }

  private List<PlacedGlyph> set(MeasuredParagraph text, LineBreaker.Span span, double room) {
    return new LineSetter(text, span).set(Geometry.LEFT, room, size, false);
  }

  private double end(Row.Line label) {
    if (label.glyphs().isEmpty()) {
      return Geometry.LEFT;
    }
    PlacedGlyph last = label.glyphs().getLast();
    return last.x() + last.width() + 0.25 * size;
  }

  private void close(Piece piece, boolean sealed) {
    List<Row.Closing> lines = new CloseSetter(size).lines(piece.text(), piece.date());
    double height = lines.stream().mapToDouble(Row::points).sum();
    double above = Math.max(0, (Geometry.SEAL - height) / 2);
    rows.add(sealed ? new Row.Space(0, above, 0.34) : new Row.Space(1, 0, 0.34));
    rows.addAll(lines);
  }
}
