package org.sealready.picture;

/**
 * What the head of a JPEG file says beside its pixels: orientation (EXIF 2.32, tag 0x0112) and
 * resolution (JFIF 1.02, density; EXIF, tags 0x011A and 0x0128).
 */
final class Jpeg {

  private static final int MARKER = 0xFF;
  private static final int START_OF_SCAN = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final double INCH = 2.54;

  private final byte[] bytes;
  private final Heading heading = new Heading();

  private Jpeg(byte[] bytes) {
    this.bytes = bytes;
  }

  static boolean isOne(byte[] bytes) {
    return bytes.length > 4 && at(bytes, 0) == MARKER && at(bytes, 1) == 0xD8;
  }

  /** Reads as much of the head as is whole; a broken head says nothing. */
  static Jpeg read(byte[] bytes) {
    Jpeg jpeg = new Jpeg(bytes);
    try {
      jpeg.segments();
    } catch (IndexOutOfBoundsException cut) {
      // A broken head says nothing of resolution and turning; the decoder judges the picture.
      return jpeg;
    }
    return jpeg;
  }

  Heading heading() {
    return heading;
  }

  private void segments() {
    int at = 2;
    while (at(bytes, at) == MARKER && at(bytes, at + 1) != START_OF_SCAN) {
      int length = at(bytes, at + 2) << 8 | at(bytes, at + 3);
      if (length < 2) {
        return;
      }
      int body = at + 4;
      if (at(bytes, at + 1) == APP0 && says("JFIF\0", body)) {
        jfif(body + 5);
      }
      if (at(bytes, at + 1) == APP1 && says("Exif\0\0", body)) {
        new Tiff(bytes, body + 6).first(heading);
      }
      at += 2 + length;
    }
  }

  private void jfif(int at) {
    int unit = at(bytes, at + 2);
    double density = at(bytes, at + 3) << 8 | at(bytes, at + 4);
    if (unit == 1) {
      heading.resolution(density);
    } else if (unit == 2) {
      heading.resolution(density * INCH);
    }
  }

  private boolean says(String text, int from) {
    for (int i = 0; i < text.length(); i++) {
      if (at(bytes, from + i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static int at(byte[] bytes, int index) {
    return bytes[index] & 0xFF;
  }
}
