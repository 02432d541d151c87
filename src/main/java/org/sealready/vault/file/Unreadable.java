package org.sealready.vault.file;

/** A saved file that cannot be read. It stays where it is and is never overwritten. */
public final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  /** The reason; the texts are in the words resources under {@code draft.<kind>}. */
  public enum Kind {
    /** Its content is not what was saved. */
    DAMAGED,
    /** A newer version of the program wrote it. */
    NEWER,
    /** It was sealed with the keys of another data folder. */
    FOREIGN,
    /** The key file is older than the master key that sealed most files here. */
    OLDER,
    /** The file is not there or cannot be opened. */
    GONE
  }

  private final Kind kind;

  public Unreadable(Kind kind) {
    super(kind.name());
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
