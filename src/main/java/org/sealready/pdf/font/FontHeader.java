package org.sealready.pdf.font;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has to be known of a face before it is used: whether it may be, and for which characters.
 * Reads an untrusted file: whatever is wrong in it causes no more than an exception.
 *
 * @param start where in the file the face's table of contents is
 * @param slanted whether it is an italic
 * @param bold whether it is blacker than body text is
 */
record FontHeader(
    Path file, long start, CharacterMap characters, int mapBytes, boolean slanted, boolean bold) {

  /** Weights above 中等 are for titles (OS/2 usWeightClass). */
  private static final int HEAVIEST = 500;

  private static final int COLLECTION = 0x74746366; // "ttcf"
  private static final int MOST_FACES = 64;
  private static final int MOST_TABLES = 256;
  private static final int MOST_MAP_BYTES = 8 * 1024 * 1024;

  /** Bits of OS/2 fsType (OpenType 1.9): of the licences the one that forbids embedding ... */
  private static final int LICENCES = 0x000F;

  private static final int RESTRICTED = 0x0002;

  /** ... and that only the whole face may be embedded, or only its bitmaps. */
  private static final int NOT_IN_PARTS = 0x0300;

  /**
   * The faces of a file that may be embedded in parts and have TrueType outlines; none where it
   * cannot be made sense of.
   */
  static List<FontHeader> read(Path path) {
    List<FontHeader> found = new ArrayList<>();
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      for (long start : starts(file)) {
        read(path, file, start, found);
      }
    } catch (IOException | RuntimeException damaged) {
      // A font that cannot be read is not used: a character without one is named.
      return List.copyOf(found);
    }
    return List.copyOf(found);
  }

  private static List<Long> starts(RandomAccessFile file) throws IOException {
    if (file.readInt() != COLLECTION) {
      return List.of(0L);
    }
    file.seek(8);
    int count = Math.min(file.readInt(), MOST_FACES);
    List<Long> starts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      starts.add(Integer.toUnsignedLong(file.readInt()));
    }
    return starts;
  }

  private static void read(Path path, RandomAccessFile file, long start, List<FontHeader> found)
      throws IOException {
    Map<String, ByteRange> tables = tables(file, start);
    if (!tables.keySet().containsAll(List.of("glyf", "OS/2", "cmap"))) {
      return;
    }
    ByteBuffer os2 = table(file, tables.get("OS/2"), 64);
    if (!mayBeEmbedded(Short.toUnsignedInt(os2.getShort(8)))) {
      return;
    }
    ByteBuffer map = table(file, tables.get("cmap"), MOST_MAP_BYTES);
    boolean slanted = (os2.getShort(62) & 1) != 0;
    boolean bold = Short.toUnsignedInt(os2.getShort(4)) > HEAVIEST;
    found.add(new FontHeader(path, start, CharacterMap.of(map), map.limit(), slanted, bold));
  }

  private static boolean mayBeEmbedded(int type) {
    return (type & LICENCES) != RESTRICTED && (type & NOT_IN_PARTS) == 0;
  }

  private static Map<String, ByteRange> tables(RandomAccessFile file, long start)
      throws IOException {
    file.seek(start + 4);
    int count = Math.min(file.readUnsignedShort(), MOST_TABLES);
    file.seek(start + 12);
    Map<String, ByteRange> tables = new HashMap<>();
    for (int i = 0; i < count; i++) {
      byte[] tag = new byte[4];
      file.readFully(tag);
      file.readInt();
      long from = Integer.toUnsignedLong(file.readInt());
      tables.put(new String(tag, StandardCharsets.ISO_8859_1), new ByteRange(from, file.readInt()));
    }
    return tables;
  }

  private static ByteBuffer table(RandomAccessFile file, ByteRange place, int most)
      throws IOException {
    byte[] bytes = new byte[Math.clamp(place.length(), 0, most)];
    file.seek(place.from());
    file.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }

  /** Whether the face shows this character. */
  boolean has(int codePoint) {
    try {
      return characters.glyph(codePoint) != 0;
    } catch (RuntimeException damaged) {
      // A font that cannot be read is not used: a character without one is named.
      return false;
    }
  }
}
