package org.sealready.pdf.intake.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The segments of a JPEG file (ITU-T T.81, annex B): those that the pixels need are copied,
 * metadata of cameras and programs is not.
 */
final class JpegSegments {

  private static final int APP0 = 0xE0;
  private static final int APP14 = 0xEE;
  private static final int APP15 = 0xEF;
  private static final int COMMENT = 0xFE;
  private static final int START = 0xD8;
  private static final int SCAN = 0xDA;

  /** Length, name, version, density and an empty thumbnail. */
  private static final int JFIF_LENGTH = 16;

  private static final int ADOBE_LENGTH = 14;

  private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
  private int parts;
  private int transform;

  private JpegSegments() {}

  /**
   * Reads the segments up to the first scan.
   *
   * @throws IOException if the file has no pixels
   */
  static JpegSegments of(byte[] file) throws IOException {
    JpegSegments segments = new JpegSegments();
    try {
      segments.read(file);
    } catch (IndexOutOfBoundsException cut) {
      throw new IOException("cut off", cut);
    }
    return segments;
  }

  private void read(byte[] file) throws IOException {
    int at = 0;
    while (!(at(file, at) == 0xFF && at(file, at + 1) == START)) {
      at++;
    }
    bare.write(file, at, 2);
    at += 2;
    while (true) {
      if (at(file, at) != 0xFF || at(file, at + 1) == 0xFF || at(file, at + 1) == 0) {
        at++;
        continue;
      }
      int marker = at(file, at + 1);
      if (marker == SCAN) {
        bare.write(file, at, file.length - at);
        return;
      }
      int length = at(file, at + 2) << 8 | at(file, at + 3);
      if (length < 2) {
        throw new IOException("no length");
      }
      segment(file, at, marker, length);
      at += 2 + length;
    }
  }

  private void segment(byte[] file, int at, int marker, int length) {
    if (isFrame(marker)) {
      parts = at(file, at + 9);
    }
    if (marker == APP0 && says(file, at + 4, "JFIF") && length >= JFIF_LENGTH) {
      bare.write(file, at, 2);
      bare.write(0);
      bare.write(JFIF_LENGTH);
      bare.write(file, at + 4, JFIF_LENGTH - 4);
      bare.write(0);
      bare.write(0);
    } else if (marker == APP14 && says(file, at + 4, "Adobe") && length >= ADOBE_LENGTH) {
      transform = at(file, at + 15);
      bare.write(file, at, 2);
      bare.write(0);
      bare.write(ADOBE_LENGTH);
      bare.write(file, at + 4, ADOBE_LENGTH - 2);
    } else if (!(marker >= APP0 && marker <= APP15) && marker != COMMENT) {
      bare.write(file, at, 2 + length);
    }
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static boolean says(byte[] file, int at, String name) {
    return new String(file, at, name.length(), StandardCharsets.ISO_8859_1).equals(name);
  }

  private static int at(byte[] file, int index) {
    return file[index] & 0xFF;
  }

  /** The file with nothing but what its pixels need. */
  byte[] bare() {
    return bare.toByteArray();
  }

  /** How many parts a pixel has. */
  int parts() {
    return parts;
  }

  /** The colour transform of Adobe's segment; 0 for none. */
  int transform() {
    return transform;
  }
}
