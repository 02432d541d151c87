package org.sealready.vault.crypto;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Encrypts a stream of any length in chunks of 64 KiB (AES-256-GCM), so that only one chunk is in
 * memory. The associated data of each are its index, whether it is the last, and the hash of the
 * header: no chunk can be changed, dropped, reordered or taken from another stream, and truncation
 * is detected. One key encrypts one stream only.
 */
public final class ChunkOutput extends OutputStream {

  /** How much of the content is in one chunk, the last excepted. */
  public static final int CHUNK = 64 * 1024;

  private final Sink sink;
  private final Key key;
  private final byte[] header;
  private final MessageDigest written = Digests.running();
  private final byte[] chunk = new byte[CHUNK];
  private int filled;
  private long place;

  /** Where the sealed chunks go. */
  public interface Sink {
    void write(byte[] sealed) throws IOException;
  }

  /**
   * @param header the bytes before the chunks
   */
  public ChunkOutput(Sink sink, Key key, byte[] header) {
    this.sink = sink;
    this.key = key;
    this.header = Digests.sum(header);
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    written.update(bytes, offset, length);
    for (int done = 0; done < length; ) {
      if (filled == CHUNK) {
        seal(false);
      }
      int part = Math.min(length - done, CHUNK - filled);
      System.arraycopy(bytes, offset + done, chunk, filled, part);
      filled += part;
      done += part;
    }
  }

  private void seal(boolean isLast) throws IOException {
    byte[] plain = Arrays.copyOf(chunk, filled);
    sink.write(Gcm.seal(key, nonce(place), context(header, place, isLast), plain));
    place++;
    filled = 0;
  }

  /** Seals what is left as the last chunk. */
  @Override
  public void close() throws IOException {
    seal(true);
    Arrays.fill(chunk, (byte) 0);
  }

  /** SHA-256 of everything that was written; ends the counting. */
  public byte[] sum() {
    return written.digest();
  }

  static byte[] nonce(long place) {
    return ByteBuffer.allocate(Gcm.NONCE).putInt(0).putLong(place).array();
  }

  static byte[] context(byte[] headerSum, long place, boolean isLast) {
    return ByteBuffer.allocate(headerSum.length + Long.BYTES + 1)
        .put(headerSum)
        .putLong(place)
        .put((byte) (isLast ? 1 : 0))
        .array();
  }
}
