package org.sealready.pdf.intake;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * JBIG2 data as PDFs hold it: segments one after another (ITU-T T.88, 7.2), each with its length.
 */
final class Jbig2File {

  private static final int UNKNOWN = -1;
  private static final int LARGE_PAGE = 0x40;

  private Jbig2File() {}

  /**
   * The decoder makes up what is missing at the end.
   *
   * @throws IOException if a segment is cut off
   */
  static void check(byte[] data) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(data);
    try {
      while (rest.remaining() > 4) {
        int length = length(rest);
        if (length == UNKNOWN) {
          return;
        }
        rest.position(Math.addExact(rest.position(), length));
      }
    } catch (BufferUnderflowException | IllegalArgumentException | ArithmeticException cut) {
      throw new IOException(cut);
    }
  }

  /** Of the segment that begins here, behind its header. */
  private static int length(ByteBuffer rest) {
    int number = rest.getInt();
    int flags = rest.get();
    int count = rest.get() >> 5 & 7;
    if (count == 7) {
      rest.position(rest.position() - 1);
      count = rest.getInt() & 0x1FFFFFFF;
      rest.position(rest.position() + (count + 8) / 8);
    }
    int size = number <= 256 ? 1 : number <= 65536 ? 2 : 4;
    int page = (flags & LARGE_PAGE) == 0 ? 1 : 4;
    rest.position(
        Math.addExact(rest.position(), Math.addExact(Math.multiplyExact(count, size), page)));
    return rest.getInt();
  }
}
