package org.sealready.vault.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sealready.vault.crypto.Key;
import org.sealready.vault.crypto.Shredding;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.Folder;
import org.sealready.vault.file.WholeFile;

/**
 * Writes the key file of a data folder first and its copy second. Only key files whose keys are all
 * in this vault are overwritten, shredded or deleted; any other file is moved aside ({@link
 * AsideKeyFiles}).
 */
public final class KeyFileWriter {

  private final Path folder;
  private final Path file;
  private final Path copy;
  private final Path old;
  private final AsideKeyFiles aside;

  public KeyFileWriter(KeyFiles files) {
    this.folder = files.folder();
    this.file = files.file();
    this.copy = files.copy();
    this.old = files.old();
    this.aside = files.aside();
  }

  /**
   * Moves this one to the first path; the files at the first and the second are moved aside.
   *
   * @return the first path
   */
  public Path install(KeyCandidate key) throws IOException {
    put(KeyCandidate.at(file));
    WholeFile.move(key.path(), file);
    put(KeyCandidate.at(copy));
    return file;
  }

  private void put(KeyCandidate there) throws IOException {
    if (there.isThere()) {
      aside.put(there);
    }
  }

  /**
   * Makes file and copy what this vault has written last, where they are not.
   *
   * @throws IOException if the file cannot be written; a copy that cannot is tried again later
   */
  void putBack(Vault vault) throws IOException {
    putBack(file, vault);
    try {
      putBack(copy, vault);
    } catch (IOException later) {
      // The new file is in place and counts; the next start finishes this.
      return;
    }
  }

  private void putBack(Path path, Vault vault) throws IOException {
    KeyCandidate there = KeyCandidate.at(path);
    if (!Arrays.equals(vault.keyFile(), there.content())) {
      clear(there, vault);
      WholeFile.write(path, vault.keyFile());
      shred(KeyCandidate.at(old), vault);
    }
  }

  /**
   * Frees the path for this vault's key file: a file that it does not supersede is moved aside, and
   * so is one with other key slots, which may be older or newer.
   */
  private void clear(KeyCandidate there, Vault vault) throws IOException {
    if (!there.isThere() || Arrays.equals(there.content(), vault.keyFile())) {
      return;
    }
    if (!isSpare(there, vault) || there.path().equals(file) && !there.isOpen()) {
      aside.put(there);
    } else if (there.isOpen() && vault.isProtected()) {
      // Its key is unencrypted: it is shredded after the new one was written.
      shred(KeyCandidate.at(old), vault);
      WholeFile.move(there.path(), old);
    }
  }

  /** Whether all keys in it are among those of this vault, which wrote it once. */
  private static boolean isSpare(KeyCandidate key, Vault vault) {
    List<Key> ours = vault.keys();
    return Files.isRegularFile(key.path())
        && key.parsed()
            .filter(each -> Arrays.equals(each.file().vault(), vault.id()))
            .filter(each -> ours.stream().anyMatch(each::isFrom))
            .filter(each -> each.file().earlier().size() < ours.size())
            .isPresent();
  }

  /**
   * Writes the file, then the copy. If the file cannot be written it is unchanged; a copy that
   * cannot be written now is repaired at the next start.
   *
   * @param vault the vault of these keys; remembers the written content
   */
  void write(byte[] content, Vault vault) throws IOException {
    KeyCandidate there = KeyCandidate.at(file);
    Optional<byte[]> before =
        there.isThere() && isSpare(there, vault) ? Optional.of(there.content()) : Optional.empty();
    clear(there, vault);
    try {
      WholeFile.write(file, content);
    } catch (IOException | RuntimeException failure) {
      undo(before, content);
      throw failure;
    }
    vault.with(content);
    try {
      putBack(copy, vault);
    } catch (IOException later) {
      // The new file is in place and counts; the next start writes the copy.
      return;
    }
  }

  /** After a reported failure the new file must not be there at the next start. */
  private void undo(Optional<byte[]> before, byte[] unwanted) {
    try {
      byte[] now = KeyCandidate.at(file).content();
      if (before.isPresent() && !Arrays.equals(before.get(), now)) {
        WholeFile.write(file, before.get());
      } else if (before.isEmpty() && Arrays.equals(unwanted, now)) {
        Files.deleteIfExists(file);
      }
    } catch (IOException dyingDisk) {
      // The caller throws the first failure, which says that nothing was saved.
      return;
    }
  }

  /**
   * Writes both and shreds the old content, because its key was unencrypted. At every moment one of
   * them is complete; after a failure the old one is used.
   *
   * @param renewed the vault of the new keys, which has the old ones too
   */
  void replace(byte[] content, Vault renewed) throws IOException {
    KeyCandidate before = KeyCandidate.at(file);
    try {
      shred(KeyCandidate.at(copy), renewed);
      WholeFile.write(copy, content);
      if (before.isThere() && isSpare(before, renewed)) {
        WholeFile.move(file, old);
      } else if (before.isThere()) {
        aside.put(before);
      }
      WholeFile.write(file, content);
    } catch (IOException | RuntimeException failure) {
      takeBack(before.content());
      throw failure;
    }
    renewed.with(content);
    try {
      shred(KeyCandidate.at(old), renewed);
      aside.shredOpen(renewed);
    } catch (IOException later) {
      // The new file is in place and counts; the next start finishes this.
      return;
    }
  }

  private void takeBack(byte[] before) {
    try {
      if (Files.exists(old)) {
        WholeFile.move(old, file);
      }
      if (before.length > 0) {
        WholeFile.write(copy, before);
      }
    } catch (IOException dyingDisk) {
      // The caller throws the first failure, which says that nothing was saved.
      return;
    }
  }

  private void shred(KeyCandidate there, Vault vault) throws IOException {
    if (there.isThere() && isSpare(there, vault)) {
      Shredding.file(there.path());
    } else if (there.isThere()) {
      aside.put(there);
    }
  }

  /**
   * Repairs an interrupted write of the key file, with the vault open and the write lock: makes
   * file and copy equal again and removes temporary files from the data folder.
   */
  void mend(Vault vault) throws IOException {
    for (Path path : List.of(file, copy)) {
      putBack(path, vault);
    }
    shred(KeyCandidate.at(old), vault);
    for (Path left : Folder.list(folder)) {
      if (WholeFile.isTemporary(left)) {
        shredLeft(KeyCandidate.at(left), vault);
      }
    }
    FolderMark.put(folder, vault.name());
  }

  /** An intact key file of another vault was copied here from another folder. */
  private void shredLeft(KeyCandidate left, Vault vault) throws IOException {
    if (left.parsed().isPresent() && !isSpare(left, vault)) {
      aside.put(left);
    } else {
      Shredding.file(left.path());
    }
  }
}
