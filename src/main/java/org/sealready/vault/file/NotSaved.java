package org.sealready.vault.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;

/** A save that failed; the last save is still there. */
public final class NotSaved extends IOException {

  private static final long serialVersionUID = 1L;

  /** The reason, as far as it is known. */
  public enum Kind {
    /** The folder or the disk does not take writes. */
    READ_ONLY,
    /** Another program has the right to write. */
    TAKEN,
    /** There is a passphrase, and it was not given. */
    LOCKED,
    /** The disk is full. */
    NO_SPACE,
    /** The folder is gone. */
    GONE,
    /** Another folder is in the place of the one that this program works in. */
    MOVED,
    /** The folder contains the keys or the files of another vault. */
    FOREIGN,
    /** A newer version of the program has written the key file. */
    NEWER,
    /** The path of the folder is a file. */
    NOT_A_FOLDER,
    /** What was written could not be read back. */
    DAMAGED,
    /** Anything else. */
    OTHER;

    /** The key of the text that says so: {@code save.<kind>}. */
    public String key() {
      return "save." + name().toLowerCase(Locale.ROOT);
    }
  }

  private static final List<String> FULL =
      List.of("space", "quota", "disk full", "空间", "限额", "配额", "磁盘已满");
  private static final List<String> LOCKED =
      List.of("read-only", "write protected", "write-protected", "只读", "写保护", "写入保护");

  private final Kind kind;

  public NotSaved(Kind kind) {
    super(kind.name());
    this.kind = kind;
  }

  /** Another program has the right to write. */
  public static NotSaved taken() {
    return new NotSaved(Kind.TAKEN);
  }

  /** Another folder is in the place of the one that this program works in. */
  public static NotSaved moved() {
    return new NotSaved(Kind.MOVED);
  }

  /** There is a passphrase, and it was not given. */
  public static NotSaved locked() {
    return new NotSaved(Kind.LOCKED);
  }

  /** The keys, which cannot be read for this reason, are needed to save anything. */
  public static NotSaved because(Unreadable.Kind keys) {
    return new NotSaved(
        switch (keys) {
          case GONE -> Kind.GONE;
          case DAMAGED -> Kind.DAMAGED;
          case NEWER -> Kind.NEWER;
          case FOREIGN, OLDER -> Kind.FOREIGN;
        });
  }

  public Kind kind() {
    return kind;
  }

  /** What this failure of the file system means for a save. */
  public static NotSaved because(Exception failure) {
    return new NotSaved(
        switch (failure) {
          case NotSaved known -> known.kind();
          case AccessDeniedException denied -> Kind.READ_ONLY;
          case ReadOnlyFileSystemException readOnly -> Kind.READ_ONLY;
          case NoSuchFileException missing -> Kind.GONE;
          case FileAlreadyExistsException file -> Kind.NOT_A_FOLDER;
          case NotDirectoryException file -> Kind.NOT_A_FOLDER;
          case FileSystemException other when says(other, "not a directory") -> Kind.NOT_A_FOLDER;
          case FileSystemException other -> told(other.getReason());
          case IOException other -> told(other.getMessage());
          default -> Kind.OTHER;
        });
  }

  private static boolean says(FileSystemException failure, String reason) {
    return failure.getReason() != null
        && failure.getReason().toLowerCase(Locale.ROOT).contains(reason);
  }

  /**
   * The kind of the operating system's error message, in the languages that it may have; never
   * looks at the path, which may contain any word.
   */
  private static Kind told(String reason) {
    String text = reason == null ? "" : reason.toLowerCase(Locale.ROOT);
    if (FULL.stream().anyMatch(text::contains)) {
      return Kind.NO_SPACE;
    }
    return LOCKED.stream().anyMatch(text::contains) ? Kind.READ_ONLY : Kind.OTHER;
  }
}
