package org.sealready.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The key file of a data folder and its copy. What is written goes to the file first and to the
 * copy second; the file counts wherever it can be read. Nothing in a file that cannot be read is
 * ever written over.
 */
final class KeyFiles {

  private static final String FILE = "vault.key";
  private static final String COPY = "vault.key.copy";
  private static final String OLD = "vault.key.old";
  private static final String ASIDE = "vault.key.aside-";

  private final Path folder;
  private final Path file;
  private final Path copy;

  KeyFiles(Path folder) {
    this.folder = folder;
    this.file = folder.resolve(FILE);
    this.copy = folder.resolve(COPY);
  }

  /**
   * The key file, or its copy where the file itself is lost; empty if nothing was ever sealed.
   *
   * @throws Unreadable if neither can be read, or both are gone while sealed files are there: a new
   *     vault beside them would hide that their keys are lost
   */
  Optional<KeyFileFormat.Parsed> read() throws Unreadable {
    if (!Files.exists(file) && !Files.exists(copy)) {
      if (SealedFiles.areIn(folder)) {
        throw new Unreadable(Unreadable.Kind.GONE);
      }
      return Optional.empty();
    }
    try {
      return Optional.of(parsed(file));
    } catch (Unreadable broken) {
      if (broken.kind() == Unreadable.Kind.NEWER || !Files.exists(copy)) {
        throw broken;
      }
      return Optional.of(parsed(copy));
    }
  }

  private static KeyFileFormat.Parsed parsed(Path path) throws Unreadable {
    return KeyFileFormat.read(LimitedFile.read(path, KeyFileFormat.MAX_BYTES));
  }

  /**
   * Writes the file, then the copy. If the file cannot be written it is as it was before; a copy
   * that cannot be written now is mended at the next start.
   */
  void write(byte[] content) throws IOException {
    OwnerOnly.createFolder(folder);
    Optional<byte[]> before = bytes(file);
    try {
      WholeFile.write(file, content);
    } catch (IOException | RuntimeException failure) {
      undo(before);
      throw failure;
    }
    try {
      WholeFile.write(copy, content);
    } catch (IOException later) {
      // The new file is in place and counts; the next start finishes this.
      return;
    }
  }

  private static Optional<byte[]> bytes(Path path) throws IOException {
    return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
  }

  /** Who is told that nothing was written must not find it written at the next start. */
  private void undo(Optional<byte[]> before) {
    try {
      if (before.isEmpty()) {
        Files.deleteIfExists(file);
      } else if (!Arrays.equals(before.get(), bytes(file).orElse(new byte[0]))) {
        WholeFile.write(file, before.get());
      }
    } catch (IOException dyingDisk) {
      // The failure that led here is thrown by the caller, and says that nothing was saved.
      return;
    }
  }

  /**
   * Writes both so that no block of the disk keeps what they held: the old file told everybody the
   * key. At every moment one of them is whole; if it fails, the old one counts.
   */
  void replace(byte[] content) throws IOException {
    Path old = folder.resolve(OLD);
    Shredding.file(copy);
    WholeFile.write(copy, content);
    try {
      WholeFile.move(file, old);
      WholeFile.write(file, content);
    } catch (IOException | RuntimeException failure) {
      takeBack(old);
      throw failure;
    }
    try {
      shredOld();
    } catch (IOException later) {
      // The new file is in place and counts; the next start finishes this.
      return;
    }
  }

  private void takeBack(Path old) {
    try {
      if (Files.exists(old)) {
        WholeFile.move(old, file);
      }
    } catch (IOException dyingDisk) {
      // The failure that led here is thrown by the caller, and says that nothing was saved.
      return;
    }
  }

  private void shredOld() throws IOException {
    Shredding.file(folder.resolve(OLD));
    for (Path aside : named(path -> path.getFileName().toString().startsWith(ASIDE))) {
      if (mayTellAKey(aside)) {
        Shredding.file(aside);
      }
    }
  }

  /** A damaged one may; one that a passphrase protects does not, and may be needed some day. */
  private static boolean mayTellAKey(Path aside) {
    try {
      return parsed(aside).file().slot(KeySlot.Unprotected.class).isPresent();
    } catch (Unreadable damaged) {
      // Only its content is asked for: a damaged one is of no use to this caller.
      return damaged.kind() == Unreadable.Kind.DAMAGED;
    }
  }

  /**
   * Puts right what an end in the middle of writing has left, once the vault is open and this
   * program alone writes: makes file and copy equal again and clears away every temporary file of
   * the data folder itself.
   */
  void mend(Key master) throws IOException {
    Optional<byte[]> good = good(file, master);
    if (good.isEmpty()) {
      good = good(copy, master);
    }
    if (good.isPresent()) {
      for (Path path : List.of(file, copy)) {
        mend(path, good.get(), master);
      }
      Shredding.file(folder.resolve(OLD));
    }
    for (Path left : named(WholeFile::isTemporary)) {
      Shredding.file(left);
    }
  }

  private void mend(Path path, byte[] good, Key master) throws IOException {
    if (!Arrays.equals(good, bytes(path).orElse(new byte[0]))) {
      if (good(path, master).isEmpty()) {
        setAside(path);
      }
      WholeFile.write(path, good);
    }
  }

  private static Optional<byte[]> good(Path path, Key master) throws IOException {
    Optional<byte[]> content = bytes(path);
    try {
      return content.isPresent() && KeyFileFormat.read(content.get()).isFrom(master)
          ? content
          : Optional.empty();
    } catch (Unreadable damaged) {
      // Only its content is asked for: a damaged one is of no use to this caller.
      return Optional.empty();
    }
  }

  /** It may be the key file of another vault, or damaged in a way that somebody can mend. */
  private void setAside(Path path) throws IOException {
    if (Files.exists(path)) {
      WholeFile.move(path, folder.resolve(ASIDE + UUID.randomUUID()));
    }
  }

  private List<Path> named(Predicate<Path> wanted) throws IOException {
    return Folder.list(folder).stream().filter(wanted).toList();
  }
}
