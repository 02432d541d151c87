package org.sealready.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * A TrueType file (OpenType 1.9, outlines in "glyf") of which only what is needed is read: its
 * small tables when it is opened, an outline when it is first asked for. A Chinese face has 15 MB
 * and more, a letter needs 100 kB of them. Threads may share it.
 */
public final class FontFile {

  /** Opens the file from its beginning, whenever something more is read. */
  interface Source {
    InputStream open() throws IOException;
  }

  private static final Set<String> SMALL = Set.of("cmap", "head", "hhea", "hmtx", "loca", "name");

  /** How many times parts may have parts; no face needs more than three. */
  private static final int MOST_DEPTH = 6;

  private final Source source;
  private final Map<String, ByteBuffer> tables;
  private final long glyf;
  private final CharacterMap characters;
  private final Map<Integer, Outline> outlines = new ConcurrentHashMap<>();
  private final KnownBlocks known = new KnownBlocks(this);
  private final FontMatch fit;

  private FontFile(Source source, Map<String, ByteBuffer> tables, long glyf, FontMatch fit) {
    this.source = source;
    this.tables = tables;
    this.glyf = glyf;
    this.fit = fit;
    characters = CharacterMap.of(tables.get("cmap"));
  }

  /** The same face, made to look like another one. */
  FontFile fitted(FontMatch other) {
    return new FontFile(source, tables, glyf, other);
  }

  /**
   * Reads the small tables.
   *
   * @param start where the table of contents is: 0 but in a collection
   * @throws IOException if the file cannot be read, or has no such outlines
   */
  static FontFile read(Source source, long start) throws IOException {
    Map<String, ByteRange> directory = directory(source, start);
    ByteRange glyf = directory.remove("glyf");
    directory.keySet().retainAll(SMALL);
    if (glyf == null || directory.size() < SMALL.size()) {
      throw new IOException("not a TrueType font");
    }
    List<String> names =
        directory.keySet().stream()
            .sorted(Comparator.comparing(name -> directory.get(name).from()))
            .toList();
    Map<String, ByteBuffer> tables = new HashMap<>();
    try (InputStream in = source.open()) {
      List<ByteBuffer> read = ByteRange.read(in, names.stream().map(directory::get).toList());
      for (int i = 0; i < read.size(); i++) {
        tables.put(names.get(i), read.get(i));
      }
    }
    return new FontFile(source, tables, glyf.from(), FontMatch.NONE);
  }

  private static Map<String, ByteRange> directory(Source source, long start) throws IOException {
    Map<String, ByteRange> directory = new HashMap<>();
    try (InputStream in = source.open()) {
      in.skipNBytes(start);
      int count = ByteBuffer.wrap(in.readNBytes(12)).getShort(4);
      ByteBuffer entries = ByteBuffer.wrap(in.readNBytes(16 * count));
      for (int i = 0; i < count; i++) {
        String tag = new String(entries.array(), 16 * i, 4, StandardCharsets.US_ASCII);
        long from = Integer.toUnsignedLong(entries.getInt(16 * i + 8));
        directory.put(tag, new ByteRange(from, entries.getInt(16 * i + 12)));
      }
    }
    return directory;
  }

  /** The glyph of a character, 0 where it has none. */
  public int glyph(int codePoint) {
    return characters.glyph(codePoint);
  }

  public int unitsPerEm() {
    return isFitted() ? FontMatch.UNITS : own();
  }

  private boolean isFitted() {
    return fit != FontMatch.NONE;
  }

  /** The units of the file. */
  private int own() {
    return Short.toUnsignedInt(tables.get("head").getShort(18));
  }

  /** How far the pen moves, in units of the face. */
  int advance(int glyph) {
    int entry = Math.min(glyph, Short.toUnsignedInt(tables.get("hhea").getShort(34)) - 1);
    int advance = Short.toUnsignedInt(tables.get("hmtx").getShort(4 * entry));
    return isFitted() ? fit.advance(advance, own()) : advance;
  }

  /** Its smallest and largest coordinates: left, bottom, right, top. */
  int[] box() {
    ByteBuffer head = tables.get("head");
    return IntStream.of(36, 38, 40, 42).map(at -> units(head.getShort(at))).toArray();
  }

  int ascent() {
    return units(tables.get("hhea").getShort(4));
  }

  int descent() {
    return units(tables.get("hhea").getShort(6));
  }

  private int units(int length) {
    return isFitted() ? fit.units(length, own()) : length;
  }

  /** Its PostScript name, which is plain ASCII. */
  String name() {
    ByteBuffer table = tables.get("name");
    for (int i = 0; i < table.getShort(2); i++) {
      int entry = 6 + 12 * i;
      if (table.getShort(entry + 6) == 6) {
        int from = table.getShort(4) + table.getShort(entry + 10);
        byte[] text = new byte[table.getShort(entry + 8)];
        table.get(from, text);
        return new String(text, StandardCharsets.ISO_8859_1)
            .replaceAll("[^!-~]|[()<>/%{}]|\\[|]", "");
      }
    }
    return "Font";
  }

  /** How many bytes the descriptions of these glyphs take in the file. */
  public int weight(List<Integer> glyphs) {
    return glyphs.stream().mapToInt(glyph -> place(glyph).length()).sum();
  }

  /** The outlines of these glyphs; what was read once is kept. */
  public List<Outline> outlines(List<Integer> glyphs) {
    List<Integer> missing =
        glyphs.stream().filter(glyph -> !outlines.containsKey(glyph)).distinct().sorted().toList();
    if (!missing.isEmpty()) {
      read(missing);
    }
    return glyphs.stream().map(outlines::get).toList();
  }

  private void read(List<Integer> glyphs) {
    try (InputStream in = source.open()) {
      List<ByteBuffer> read = ByteRange.read(in, glyphs.stream().map(this::place).toList());
      for (int i = 0; i < read.size(); i++) {
        Outline outline = Outline.read(read.get(i), part -> part(part, 1));
        outlines.put(glyphs.get(i), isFitted() ? fit.of(outline, own()) : outline);
      }
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  KnownBlocks known() {
    return known;
  }

  /** A part of a glyph, which is fitted together with the whole. */
  private Outline part(int glyph, int depth) {
    if (depth > MOST_DEPTH) {
      throw new IllegalStateException("a glyph of glyphs without end");
    }
    try (InputStream in = source.open()) {
      ByteBuffer bytes = ByteRange.read(in, List.of(place(glyph))).getFirst();
      return Outline.read(bytes, part -> part(part, depth + 1));
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  private ByteRange place(int glyph) {
    long from = location(glyph);
    return new ByteRange(glyf + from, (int) (location(glyph + 1) - from));
  }

  private long location(int glyph) {
    ByteBuffer loca = tables.get("loca");
    boolean isLong = tables.get("head").getShort(50) != 0;
    return isLong
        ? Integer.toUnsignedLong(loca.getInt(4 * glyph))
        : 2L * Short.toUnsignedInt(loca.getShort(2 * glyph));
  }
}
