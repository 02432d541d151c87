package org.sealready.cli.common;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import org.sealready.words.Visible;

/** An output filter for the terminal: control characters and escape sequences are made visible. */
final class VisibleStream extends OutputStream {

  private static final int ROOM = 8192;

  private final PrintStream terminal;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(ROOM);
  private final CharBuffer characters = CharBuffer.allocate(ROOM);

  private VisibleStream(PrintStream terminal) {
    this.terminal = terminal;
    decoder =
        terminal
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  /** A stream that prints to this one. */
  static PrintStream before(PrintStream terminal) {
    return new PrintStream(new VisibleStream(terminal), true, terminal.charset());
  }

  @Override
  public synchronized void write(int octet) {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] some, int from, int count) {
    for (int at = from; at < from + count; at += ROOM / 2) {
      bytes.put(some, at, Math.min(ROOM / 2, from + count - at));
      bytes.flip();
      // The rest is the beginning of a character whose other bytes are still to come.
      decoder.decode(bytes, characters, false);
      bytes.compact();
      characters.flip();
      terminal.print(Visible.lines(characters.toString()));
      characters.clear();
    }
  }

  @Override
  public synchronized void flush() {
    terminal.flush();
  }
}
