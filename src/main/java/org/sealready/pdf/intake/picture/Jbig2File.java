package org.sealready.pdf.intake.picture;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Set;

/**
 * JBIG2 data as embedded in PDFs: segments one after another (ITU-T T.88, 7.2), each with its
 * length.
 */
final class Jbig2File {

  private static final int UNKNOWN = -1;
  private static final int LARGE_PAGE = 0x40;
  private static final int TYPE = 0x3F;

  /** Halftone regions: intermediate, immediate, immediate and lossless. */
  private static final Set<Integer> HALFTONES = Set.of(20, 22, 23);

  /** Bytes before a halftone region's flags: width, height, place and operator of the region. */
  private static final int REGION = 17;

  private static final int OR = 0;
  private static final int REPLACE = 4;

  /** The header of a segment. */
  private record Segment(int type, int length) {}

  private Jbig2File() {}

  /**
   * The decoder makes up what is missing at the end, and readers disagree on halftones whose
   * patterns are not simply laid down.
   *
   * @throws IOException if a segment is cut off, or readers would not agree
   */
  static void check(byte[] data) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(data);
    try {
      while (rest.remaining() > 4) {
        Segment segment = header(rest);
        if (segment.length() == UNKNOWN) {
          return;
        }
        if (HALFTONES.contains(segment.type()) && !isLaidDown(rest)) {
          throw new IOException("halftones that readers draw differently");
        }
        rest.position(Math.addExact(rest.position(), segment.length()));
      }
    } catch (BufferUnderflowException
        | IndexOutOfBoundsException
        | IllegalArgumentException
        | ArithmeticException cut) {
      throw new IOException(cut);
    }
  }

  /** By the operator with which a region's patterns are combined (ITU-T T.88, 7.4.5.1.1). */
  private static boolean isLaidDown(ByteBuffer region) {
    int operator = region.get(region.position() + REGION) >> 4 & 7;
    return operator == OR || operator == REPLACE;
  }

  /** Of the segment that begins here; its data come next. */
  private static Segment header(ByteBuffer rest) {
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
    return new Segment(flags & TYPE, rest.getInt());
  }
}
