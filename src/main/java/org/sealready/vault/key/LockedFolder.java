package org.sealready.vault.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.crypto.VaultId;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;

/**
 * The precondition of every save: the data folder is the one that this program has locked, and
 * contains the key file of the vault. A save is verified against the key file on the disk, not the
 * keys in memory.
 */
public final class LockedFolder {

  /** Whether the folder at the path is still the one that this program has locked. */
  public interface Hold {
    /** No lock: the folder at the path is used as it is. */
    Hold NONE = () -> true;

    public boolean confirm() throws IOException;
  }

  private final Path dataFolder;
  private final KeyFiles files;
  private final Hold hold;

  LockedFolder(Path dataFolder, KeyFiles files, Hold hold) {
    this.dataFolder = dataFolder;
    this.files = files;
    this.hold = hold;
  }

  /**
   * Requires that the folder exists and is the locked one.
   *
   * @throws NotSaved if it was moved or replaced; it is never recreated
   */
  public void requireHere() throws NotSaved {
    if (!Files.exists(dataFolder)) {
      throw new NotSaved(NotSaved.Kind.GONE);
    }
    try {
      if (!hold.confirm()) {
        throw new NotSaved(NotSaved.Kind.MOVED);
      }
    } catch (IOException failure) {
      throw NotSaved.because(failure);
    }
  }

  /**
   * Requires before a write that this vault's key file is in the folder, and writes it again from
   * memory where it is not; a file in its place is moved aside.
   *
   * @throws NotSaved if the folder is not the locked one, if it contains files of another vault and
   *     none of this, if a newer version wrote its key file, or if it cannot be written
   */
  public void require(Vault vault) throws NotSaved {
    requireHere();
    if (files.are(vault)) {
      return;
    }
    try {
      if (files.isNewer()) {
        throw new NotSaved(NotSaved.Kind.NEWER);
      }
      if (!files.isThere(vault) && isOthers(vault.name())) {
        throw new NotSaved(NotSaved.Kind.FOREIGN);
      }
      new KeyFileWriter(files).putBack(vault);
    } catch (Unreadable unlisted) {
      throw new NotSaved(NotSaved.Kind.GONE);
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }

  private boolean isOthers(VaultId vault) throws Unreadable, IOException {
    SealedFileCount fileCount = SealedFileCount.of(dataFolder);
    return fileCount.of(vault) == 0
        && fileCount.all() > 0
        && !FolderMark.in(dataFolder).contains(vault);
  }

  /**
   * Sees after something was written that the next start will find it.
   *
   * @throws NotSaved if it will not
   */
  public void confirm(Vault vault, Path written) throws NotSaved {
    requireHere();
    if (!files.isThere(vault) || !Files.exists(written)) {
      throw new NotSaved(NotSaved.Kind.DAMAGED);
    }
  }

  /** The names of key files moved aside since the last call. */
  public List<String> takeAside() {
    return files.aside().takeFresh();
  }

  /** The names of all moved-aside key files. */
  public List<String> lyingAside() throws IOException {
    return files.aside().files().stream().map(file -> file.getFileName().toString()).toList();
  }

  /**
   * Whether this vault fits the folder that is at the path now: it contains its key file, or
   * nothing of any vault.
   */
  public boolean fits(Vault vault) {
    try {
      return Files.isDirectory(dataFolder)
          && files.candidates().stream()
              .filter(KeyCandidate::isThere)
              .allMatch(each -> each.isOf(vault.name()))
          && !isOthers(vault.name());
    } catch (IOException | Unreadable unlisted) {
      // A folder that cannot be listed does not fit, and the save reports why.
      return false;
    }
  }
}
