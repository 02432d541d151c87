package org.sealready.service.confinement;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sealready.words.Words;

/**
 * The sandbox features in force in the process that reads an untrusted file. Systems differ in what
 * they support; the process itself reports, before it gets the file, what is in force.
 */
public record Confinement(Set<Promise> kept) {

  private static final String MARK = "ready ";

  /**
   * A restriction that may be in force; the texts are in the words resources under {@code
   * confinement.<promise>}.
   */
  public enum Promise {
    /** It gets little memory for what it makes of the file. */
    MEMORY,
    /** It ends itself after a timeout, also if the parent process is gone. */
    TIME,
    /** It ends with its parent process. */
    COMPANY,
    /** The system kills it at a limit of CPU time. */
    PROCESSOR,
    /** The system gives it no more memory in all. */
    ADDRESSES,
    /** It cannot write a file. */
    WRITING,
    /** It cannot have many files open. */
    OPEN_FILES,
    /** It cannot open a socket, nor start another program. */
    NETWORK,
    /** It sees no files but Java's and this program's. */
    FILES
  }

  public Confinement {
    EnumSet<Promise> copy = EnumSet.noneOf(Promise.class);
    copy.addAll(kept);
    kept = java.util.Collections.unmodifiableSet(copy);
  }

  public Confinement with(Promise promise) {
    EnumSet<Promise> more = EnumSet.of(promise);
    more.addAll(kept);
    return new Confinement(more);
  }

  /** Encoded as a line, for the other process. */
  String line() {
    return kept.stream().map(Promise::name).collect(Collectors.joining(" ", MARK, "\n"));
  }

  /**
   * Decodes such a line.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Confinement of(String line) {
    if (!line.startsWith(MARK)) {
      throw new IllegalArgumentException("the process did not get ready");
    }
    EnumSet<Promise> kept = EnumSet.noneOf(Promise.class);
    for (String name : line.substring(MARK.length()).strip().split(" ")) {
      kept.add(Promise.valueOf(name));
    }
    return new Confinement(kept);
  }

  /** The text of this promise. */
  public static String text(Promise promise, Words words) {
    return words.text("confinement." + promise.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
