package org.sealready.pdf.font;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A part of a file: where it begins, and how many bytes it has. */
record ByteRange(long from, int length) {

  /**
   * Reads these parts in one pass; they are in the order of the file and do not overlap. What is
   * between them is skipped, which costs nothing in a file or in a stored entry of an archive.
   */
  static List<ByteBuffer> read(InputStream in, List<ByteRange> parts) throws IOException {
    List<ByteBuffer> found = new ArrayList<>();
    long at = 0;
    for (ByteRange part : parts) {
      in.skipNBytes(part.from - at);
      byte[] bytes = in.readNBytes(part.length);
      if (bytes.length < part.length) {
        throw new EOFException();
      }
      found.add(ByteBuffer.wrap(bytes));
      at = part.from + part.length;
    }
    return found;
  }
}
