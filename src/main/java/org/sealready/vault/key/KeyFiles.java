package org.sealready.vault.key;

import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sealready.vault.crypto.KeyFileFormat;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.crypto.VaultId;
import org.sealready.vault.file.Unreadable;

/** The key file of a data folder and its copy: their paths, and which of them is used. */
public final class KeyFiles {

  private static final String FILE = "vault.key";
  private static final String COPY = "vault.key.copy";
  private static final String OLD = "vault.key.old";

  private final Path folder;
  private final Path file;
  private final Path copy;
  private final Path old;
  private final AsideKeyFiles aside;

  public KeyFiles(Path folder) {
    this.folder = folder;
    this.file = folder.resolve(FILE);
    this.copy = folder.resolve(COPY);
    this.old = folder.resolve(OLD);
    this.aside = new AsideKeyFiles(folder);
  }

  Path folder() {
    return folder;
  }

  /** The key file itself. */
  Path file() {
    return file;
  }

  /** Its copy, written second. */
  Path copy() {
    return copy;
  }

  /** Path of the previous key file while it is replaced. */
  Path old() {
    return old;
  }

  public AsideKeyFiles aside() {
    return aside;
  }

  /** The files at the paths of key files, the usual paths first. */
  public List<KeyCandidate> candidates() throws IOException {
    List<KeyCandidate> all = new ArrayList<>();
    List.of(file, copy, old).forEach(path -> all.add(KeyCandidate.at(path)));
    aside.files().forEach(path -> all.add(KeyCandidate.at(path)));
    return all;
  }

  /** The key file that counts, and what was sealed here. */
  public record Chosen(KeyFileFormat.Parsed key, SealedFileCount fileCount) {}

  /**
   * The key file to use; empty if nothing was ever sealed here.
   *
   * @throws Unreadable if none fits the sealed files: a new vault would hide that their keys are
   *     lost
   */
  public Optional<Chosen> read() throws Unreadable {
    SealedFileCount fileCount = SealedFileCount.of(folder);
    List<KeyCandidate> all;
    Set<VaultId> owners;
    try {
      all = candidates();
      owners = FolderMark.in(folder);
    } catch (NotDirectoryException neverUsed) {
      // A path that is no folder has no key file; creating a vault there reports the obstacle.
      return Optional.empty();
    } catch (IOException unlisted) {
      throw new Unreadable(Unreadable.Kind.GONE);
    }
    if (fileCount.isEmpty() && all.stream().limit(2).noneMatch(KeyCandidate::isThere)) {
      return Optional.empty();
    }
    return new KeyChoice(all, fileCount, owners)
        .best()
        .parsed()
        .map(key -> new Chosen(key, fileCount));
  }

  /** Whether the next start would take this one if it stood in the first place. */
  public boolean wouldCount(KeyCandidate key) throws IOException, Unreadable {
    List<KeyCandidate> all = new ArrayList<>(List.of(key));
    candidates().stream().filter(each -> !each.path().equals(key.path())).forEach(all::add);
    return new KeyChoice(all, SealedFileCount.of(folder), FolderMark.in(folder)).best() == key;
  }

  /** Those in use that open the same vault as this one, which comes first: of another time. */
  List<KeyFileFormat.Parsed> ofTheSameVault(KeyFileFormat.Parsed first) {
    List<KeyFileFormat.Parsed> all = new ArrayList<>(List.of(first));
    VaultId vault = VaultId.of(first.file().vault());
    for (KeyCandidate each : List.of(KeyCandidate.at(file), KeyCandidate.at(copy))) {
      boolean isKnown =
          all.stream().anyMatch(other -> Arrays.equals(other.bytes(), each.content()));
      if (each.isOf(vault) && !each.isOpen() && !isKnown) {
        all.add(each.parsed().orElseThrow());
      }
    }
    return all;
  }

  /** Whether both are what this vault has written last. */
  boolean are(Vault vault) {
    return Arrays.equals(vault.keyFile(), KeyCandidate.at(file).content())
        && Arrays.equals(vault.keyFile(), KeyCandidate.at(copy).content());
  }

  /** Whether the key file itself is what this vault has written last. */
  boolean isThere(Vault vault) {
    return Arrays.equals(vault.keyFile(), KeyCandidate.at(file).content());
  }

  boolean isNewer() {
    return KeyCandidate.at(file).is(Unreadable.Kind.NEWER);
  }
}
