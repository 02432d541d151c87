package org.sealready.papers;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Encodes a picture as JBIG2 the way office scanners do: one generic region, template 0, with the
 * arithmetic coder (ITU-T T.88, 6.2 and annex E), embedded as a PDF wants it.
 */
public final class Jbig2 {

  /** Probability of the less probable symbol, next state after it and after the other, switch. */
  private static final int[][] STATES = {
    {0x5601, 1, 1, 1}, {0x3401, 2, 6, 0}, {0x1801, 3, 9, 0}, {0x0AC1, 4, 12, 0},
    {0x0521, 5, 29, 0}, {0x0221, 38, 33, 0}, {0x5601, 7, 6, 1}, {0x5401, 8, 14, 0},
    {0x4801, 9, 14, 0}, {0x3801, 10, 14, 0}, {0x3001, 11, 17, 0}, {0x2401, 12, 18, 0},
    {0x1C01, 13, 20, 0}, {0x1601, 29, 21, 0}, {0x5601, 15, 14, 1}, {0x5401, 16, 14, 0},
    {0x5101, 17, 15, 0}, {0x4801, 18, 16, 0}, {0x3801, 19, 17, 0}, {0x3401, 20, 18, 0},
    {0x3001, 21, 19, 0}, {0x2801, 22, 19, 0}, {0x2401, 23, 20, 0}, {0x2201, 24, 21, 0},
    {0x1C01, 25, 22, 0}, {0x1801, 26, 23, 0}, {0x1601, 27, 24, 0}, {0x1401, 28, 25, 0},
    {0x1201, 29, 26, 0}, {0x1101, 30, 27, 0}, {0x0AC1, 31, 28, 0}, {0x09C1, 32, 29, 0},
    {0x08A1, 33, 30, 0}, {0x0521, 34, 31, 0}, {0x0441, 35, 32, 0}, {0x02A1, 36, 33, 0},
    {0x0221, 37, 34, 0}, {0x0141, 38, 35, 0}, {0x0111, 39, 36, 0}, {0x0085, 40, 37, 0},
    {0x0049, 41, 38, 0}, {0x0025, 42, 39, 0}, {0x0015, 43, 40, 0}, {0x0009, 44, 41, 0},
    {0x0005, 45, 42, 0}, {0x0001, 45, 43, 0}, {0x5601, 46, 46, 0}
  };

  private final boolean[][] black;
  private final int[] state = new int[1 << 16];
  private final int[] likely = new int[1 << 16];
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private long c;
  private int a = 0x8000;
  private int ct = 12;
  private int b = -1;

  private Jbig2(boolean[][] black) {
    this.black = black;
  }

  /** The segments of a page with this picture, row by row from the top. */
  public static byte[] encode(boolean[][] black) {
    byte[] data = new Jbig2(black).coded();
    int height = black.length;
    int width = black[0].length;
    ByteBuffer bytes = ByteBuffer.allocate(11 + 19 + 11 + 18 + 8 + data.length);
    bytes.putInt(0).put((byte) 48).put((byte) 0).put((byte) 1).putInt(19);
    bytes.putInt(width).putInt(height).putInt(0).putInt(0).put((byte) 0).putShort((short) 0);
    bytes.putInt(1).put((byte) 38).put((byte) 0).put((byte) 1).putInt(18 + 8 + data.length);
    bytes.putInt(width).putInt(height).putInt(0).putInt(0).put((byte) 0);
    bytes.put((byte) 0);
    bytes.put(new byte[] {3, -1, -3, -1, 2, -2, -2, -2});
    return bytes.put(data).array();
  }

  private byte[] coded() {
    for (int y = 0; y < black.length; y++) {
      for (int x = 0; x < black[0].length; x++) {
        code(context(x, y), at(x, y));
      }
    }
    flush();
    return out.toByteArray();
  }

  private int at(int x, int y) {
    boolean inside = y >= 0 && x >= 0 && x < black[0].length;
    return inside && black[y][x] ? 1 : 0;
  }

  /** Template 0 with its four movable pixels where the standard puts them (figure 3). */
  private int context(int x, int y) {
    int context = 0;
    int[][] around = {
      {-2, -2}, {-1, -2}, {0, -2}, {1, -2}, {2, -2}, {-3, -1}, {-2, -1}, {-1, -1}, {0, -1}, {1, -1},
      {2, -1}, {3, -1}, {-4, 0}, {-3, 0}, {-2, 0}, {-1, 0}
    };
    for (int[] pixel : around) {
      context = context << 1 | at(x + pixel[0], y + pixel[1]);
    }
    return context;
  }

  private void code(int context, int bit) {
    int[] now = STATES[state[context]];
    boolean isLikely = bit == likely[context];
    a -= now[0];
    if (isLikely) {
      if ((a & 0x8000) != 0) {
        c += now[0];
        return;
      }
      if (a < now[0]) {
        a = now[0];
      } else {
        c += now[0];
      }
      state[context] = now[1];
    } else {
      if (a < now[0]) {
        c += now[0];
      } else {
        a = now[0];
      }
      if (now[3] == 1) {
        likely[context] = 1 - likely[context];
      }
      state[context] = now[2];
    }
    do {
      a <<= 1;
      c <<= 1;
      ct--;
      if (ct == 0) {
        byteOut();
      }
    } while ((a & 0x8000) == 0);
  }

  private void byteOut() {
    if (b == 0xFF) {
      stuffed();
      return;
    }
    if (c >= 0x8000000L) {
      b++;
      if (b == 0xFF) {
        c &= 0x7FFFFFFL;
        stuffed();
        return;
      }
    }
    emit();
    b = (int) (c >> 19 & 0xFF);
    c &= 0x7FFFFL;
    ct = 8;
  }

  private void stuffed() {
    emit();
    b = (int) (c >> 20 & 0xFF);
    c &= 0xFFFFFL;
    ct = 7;
  }

  private void emit() {
    if (b >= 0) {
      out.write(b);
    }
  }

  private void flush() {
    long all = c + a;
    c |= 0xFFFF;
    if (c >= all) {
      c -= 0x8000;
    }
    c <<= ct;
    byteOut();
    c <<= ct;
    byteOut();
    emit();
    out.write(0xFF);
    out.write(0xAC);
  }
}
