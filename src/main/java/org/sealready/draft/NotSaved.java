package org.sealready.draft;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;

/** A save that did not happen; what was saved before is still there. */
public final class NotSaved extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Why, as far as it can be told; the texts stand in the words resources under {@code
   * save.<kind>}.
   */
  public enum Kind {
    /** The folder or the disk does not take writes. */
    READ_ONLY,
    /** The disk is full. */
    NO_SPACE,
    /** The folder is gone. */
    GONE,
    /** What was written could not be read back. */
    DAMAGED,
    /** Anything else. */
    OTHER
  }

  private final Kind kind;

  NotSaved(Kind kind) {
    super(kind.name());
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** What this failure of the file system means for a save. */
  static NotSaved because(Exception failure) {
    return new NotSaved(
        switch (failure) {
          case NotSaved known -> known.kind();
          case AccessDeniedException denied -> Kind.READ_ONLY;
          case ReadOnlyFileSystemException readOnly -> Kind.READ_ONLY;
          case NoSuchFileException missing -> Kind.GONE;
          case FileSystemException other when says(other, "Read-only") -> Kind.READ_ONLY;
          case IOException other when says(other, "space") || says(other, "quota") -> Kind.NO_SPACE;
          default -> Kind.OTHER;
        });
  }

  private static boolean says(IOException failure, String word) {
    return failure.getMessage() != null
        && failure
            .getMessage()
            .toLowerCase(java.util.Locale.ROOT)
            .contains(word.toLowerCase(java.util.Locale.ROOT));
  }
}
