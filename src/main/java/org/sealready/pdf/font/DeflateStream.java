package org.sealready.pdf.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/** Deflates bytes as PDF's FlateDecode wants them (RFC 1950 and 1951). */
final class DeflateStream {

  /** How far back a deflated stream may point. */
  private static final int WINDOW = 32768;

  private static final byte[] HEADER = {0x78, (byte) 0x9C};

  private DeflateStream() {}

  /** The bytes as a piece of a stream, which may stand after any other. */
  static byte[] piece(byte[] bytes) {
    return packed(raw(), bytes, false);
  }

  /**
   * A stream of three parts, of which the middle one is packed already.
   *
   * @param packed what {@link #piece} makes of the middle part
   */
  static byte[] around(byte[] before, byte[] middle, byte[] packed, byte[] after) {
    Deflater last = raw();
    if (middle.length > 0) {
      int from = Math.max(0, middle.length - WINDOW);
      last.setDictionary(middle, from, middle.length - from);
    }
    Adler32 sum = new Adler32();
    sum.update(before);
    sum.update(middle);
    sum.update(after);
    ByteArrayOutputStream stream = new ByteArrayOutputStream(65536);
    stream.writeBytes(HEADER);
    stream.writeBytes(piece(before));
    stream.writeBytes(packed);
    stream.writeBytes(packed(last, after, true));
    stream.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    return stream.toByteArray();
  }

  private static Deflater raw() {
    return new Deflater(Deflater.DEFAULT_COMPRESSION, true);
  }

  private static byte[] packed(Deflater deflater, byte[] bytes, boolean last) {
    try (deflater) {
      deflater.setInput(bytes);
      if (last) {
        deflater.finish();
      }
      byte[] packed = new byte[bytes.length + bytes.length / 1000 + 64];
      int length =
          deflater.deflate(
              packed, 0, packed.length, last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
      return Arrays.copyOf(packed, length);
    }
  }
}
