package org.sealready.vault.crypto;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.MessageDigest;

/**
 * Decrypts what {@link ChunkOutput} has sealed, chunk by chunk; returns authenticated bytes only.
 */
public final class ChunkInput extends InputStream {

  private static final int SEALED = ChunkOutput.CHUNK + Gcm.TAG;

  private final PushbackInputStream in;
  private final Key key;
  private final byte[] header;
  private final MessageDigest read = Digests.running();
  private byte[] chunk = new byte[0];
  private int at;
  private long place;
  private boolean ended;

  /** A chunk is not what was sealed in its place. */
  public static final class Damaged extends IOException {
    private static final long serialVersionUID = 1L;

    Damaged() {
      super("not what was sealed");
    }
  }

  /**
   * @param in positioned after this header
   */
  public ChunkInput(InputStream in, Key key, byte[] header) {
    this.in = new PushbackInputStream(in, 1);
    this.key = key;
    this.header = Digests.sum(header);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (at == chunk.length) {
      if (ended) {
        return -1;
      }
      next();
    }
    int part = Math.min(length, chunk.length - at);
    System.arraycopy(chunk, at, target, offset, part);
    at += part;
    return part;
  }

  private void next() throws IOException {
    byte[] sealed = in.readNBytes(SEALED);
    int after = in.read();
    ended = after < 0;
    if (!ended) {
      in.unread(after);
    }
    chunk =
        Gcm.open(key, ChunkOutput.nonce(place), ChunkOutput.context(header, place, ended), sealed)
            .orElseThrow(Damaged::new);
    read.update(chunk);
    place++;
    at = 0;
  }

  /** How many chunks were opened. */
  public long chunks() {
    return place;
  }

  /** SHA-256 of everything that was opened; ends the counting. */
  public byte[] sum() {
    return read.digest();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
