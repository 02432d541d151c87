package org.sealready.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes TrueType files of a few square glyphs, whole and broken ones. */
public final class TinyFont {

  private static final int UNITS = 256;

  private final int[] characters;
  private int type;
  private int weight = 400;
  private byte[] glyph = square();

  private TinyFont(int[] characters) {
    this.characters = characters;
  }

  /** Shows a blank and these characters. */
  public static TinyFont of(String characters) {
    return new TinyFont((" " + characters).codePoints().sorted().toArray());
  }

  /** What its maker allows: the bits of OS/2 fsType. */
  public TinyFont type(int bits) {
    type = bits;
    return this;
  }

  public TinyFont weight(int value) {
    weight = value;
    return this;
  }

  /** Every glyph has itself as its only part. */
  public TinyFont endless() {
    glyph = ByteBuffer.allocate(18).putShort((short) -1).putLong(0).putShort((short) 3).array();
    glyph[13] = 2;
    return this;
  }

  /** Nothing is drawn. */
  public TinyFont empty() {
    glyph = new byte[0];
    return this;
  }

  /** A contour of four points, clockwise from the lower left. */
  private static byte[] square() {
    ByteBuffer bytes = ByteBuffer.allocate(34);
    bytes.putShort((short) 1);
    for (int edge : new int[] {20, -20, 236, 200}) {
      bytes.putShort((short) edge);
    }
    bytes.putShort((short) 3).putShort((short) 0);
    bytes.put(new byte[] {1, 1, 1, 1});
    for (int distance : new int[] {20, 0, 216, 0, -20, 220, 0, -220}) {
      bytes.putShort((short) distance);
    }
    return bytes.array();
  }

  private record Table(String tag, byte[] bytes) {}

  public byte[] bytes() {
    return file(0);
  }

  /** A collection of these. */
  public static byte[] collection(TinyFont... fonts) {
    int at = 12 + 4 * fonts.length;
    ByteBuffer head = ByteBuffer.allocate(at);
    head.put("ttcf".getBytes(StandardCharsets.US_ASCII)).putInt(0x00010000).putInt(fonts.length);
    List<byte[]> files = new ArrayList<>();
    for (TinyFont font : fonts) {
      head.putInt(at);
      files.add(font.file(at));
      at += files.getLast().length;
    }
    ByteBuffer all = ByteBuffer.allocate(at).put(head.array());
    files.forEach(all::put);
    return all.array();
  }

  /**
   * @param start where the file will be in another one, from whose beginning its tables are found
   */
  private byte[] file(int start) {
    List<Table> tables =
        List.of(
            new Table("OS/2", os2()),
            new Table("cmap", cmap()),
            new Table("glyf", glyf()),
            new Table("head", head()),
            new Table("hhea", hhea()),
            new Table("hmtx", hmtx()),
            new Table("loca", loca()),
            new Table("name", name()));
    int length = 12 + tables.stream().mapToInt(table -> 16 + padded(table.bytes().length)).sum();
    ByteBuffer file = ByteBuffer.allocate(length);
    file.putInt(0x00010000).putShort((short) tables.size()).position(12);
    int at = 12 + 16 * tables.size();
    for (Table table : tables) {
      file.put(table.tag().getBytes(StandardCharsets.US_ASCII));
      file.putInt(0).putInt(start + at).putInt(table.bytes().length);
      file.put(at, table.bytes());
      at += padded(table.bytes().length);
    }
    return file.array();
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  private byte[] os2() {
    ByteBuffer table = ByteBuffer.allocate(96);
    return table.putShort(4, (short) weight).putShort(8, (short) type).array();
  }

  /** Format 12, a group for each character; glyph 0 is the missing one, the blank comes next. */
  private byte[] cmap() {
    ByteBuffer table = ByteBuffer.allocate(12 + 16 + 12 * characters.length);
    table.putShort((short) 0).putShort((short) 1);
    table.putShort((short) 3).putShort((short) 10).putInt(12);
    table.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * characters.length).putInt(0);
    table.putInt(characters.length);
    for (int i = 0; i < characters.length; i++) {
      table.putInt(characters[i]).putInt(characters[i]).putInt(i + 1);
    }
    return table.array();
  }

  private byte[] glyf() {
    ByteBuffer table = ByteBuffer.allocate(Math.max(4, padded(glyph.length) * characters.length));
    for (int i = 0; i < characters.length - 1; i++) {
      table.put(i * padded(glyph.length), glyph);
    }
    return table.array();
  }

  private byte[] loca() {
    ByteBuffer table = ByteBuffer.allocate(4 * (characters.length + 2));
    table.putInt(0).putInt(0).putInt(0);
    for (int i = 1; i < characters.length; i++) {
      table.putInt(i * padded(glyph.length));
    }
    return table.array();
  }

  private byte[] head() {
    return ByteBuffer.allocate(54).putShort(18, (short) UNITS).putShort(50, (short) 1).array();
  }

  private byte[] hhea() {
    ByteBuffer table = ByteBuffer.allocate(36);
    table.putShort(4, (short) 220).putShort(6, (short) -36);
    return table.putShort(34, (short) (characters.length + 1)).array();
  }

  private byte[] hmtx() {
    ByteBuffer table = ByteBuffer.allocate(4 * (characters.length + 1));
    for (int i = 0; i <= characters.length; i++) {
      table.putShort((short) UNITS).putShort((short) 0);
    }
    return table.array();
  }

  private static byte[] name() {
    byte[] text = "TinyFont".getBytes(StandardCharsets.US_ASCII);
    ByteBuffer table = ByteBuffer.allocate(18 + text.length);
    table.putShort((short) 0).putShort((short) 1).putShort((short) 18);
    table.putShort((short) 1).putShort((short) 0).putShort((short) 0).putShort((short) 6);
    return table.putShort((short) text.length).putShort((short) 0).put(text).array();
  }
}
