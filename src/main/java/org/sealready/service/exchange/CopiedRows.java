package org.sealready.service.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which rows of a copy sheet were copied, each with a digest of the value that it had then: so a
 * value that was changed since is noticed, and the value itself is kept nowhere else.
 *
 * @param digests by the names of the rows
 */
public record CopiedRows(Map<String, String> digests) {

  /** Enough to tell two values of one field apart. */
  private static final int DIGEST_BYTES = 6;

  /** How a row stands to what was copied. */
  public enum State {
    OPEN,
    DONE,
    /** Copied with another value. */
    CHANGED
  }

  public CopiedRows {
    digests = Collections.unmodifiableMap(new TreeMap<>(digests));
  }

  /** As {@link #text} has written it; what cannot be read is left out. */
  public static CopiedRows read(String text) {
    return new CopiedRows(
        text.lines()
            .map(line -> line.split(" ", 2))
            .filter(parts -> parts.length == 2)
            .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0], (one, other) -> one)));
  }

  /** A line for each row. */
  public String text() {
    return digests.entrySet().stream()
        .map(row -> row.getValue() + " " + row.getKey())
        .collect(Collectors.joining("\n"));
  }

  public State of(CopyRow row) {
    String copied = digests.get(name(row));
    if (copied == null) {
      return State.OPEN;
    }
    return copied.equals(digest(row)) ? State.DONE : State.CHANGED;
  }

  public CopiedRows with(CopyRow row) {
    Map<String, String> more = new TreeMap<>(digests);
    more.put(name(row), digest(row));
    return new CopiedRows(more);
  }

  public CopiedRows without(CopyRow row) {
    Map<String, String> fewer = new TreeMap<>(digests);
    fewer.remove(name(row));
    return new CopiedRows(fewer);
  }

  private static String name(CopyRow row) {
    return row.path() + " " + row.field();
  }

  private static String digest(CopyRow row) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(row.value().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent); // every JDK has it
    }
  }
}
