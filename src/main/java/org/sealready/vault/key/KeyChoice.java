package org.sealready.vault.key;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sealready.vault.crypto.VaultId;
import org.sealready.vault.file.Unreadable;

/**
 * Chooses the key file to use among several: the one of the vault whose marker is in the folder and
 * whose id is in the sealed files, whatever its path. Otherwise one with a passphrase is preferred
 * to an unencrypted one.
 */
final class KeyChoice {

  private static final Comparator<KeyCandidate> PROTECTED_FIRST =
      Comparator.comparing(KeyCandidate::isOpen);

  private final List<KeyCandidate> all;
  private final SealedFileCount fileCount;
  private final Set<VaultId> owners;

  /**
   * @param all candidates, the usual paths first
   * @param owners the vaults that have used this folder, as far as it is known
   */
  KeyChoice(List<KeyCandidate> all, SealedFileCount fileCount, Set<VaultId> owners) {
    this.all = all;
    this.fileCount = fileCount;
    this.owners = owners;
  }

  /**
   * The one that counts.
   *
   * @throws Unreadable if none does
   */
  KeyCandidate best() throws Unreadable {
    List<KeyCandidate> known = all.stream().filter(each -> each.parsed().isPresent()).toList();
    if (all.getFirst().is(Unreadable.Kind.NEWER)) {
      throw new Unreadable(Unreadable.Kind.NEWER);
    }
    if (known.isEmpty()) {
      throw new Unreadable(
          all.stream().anyMatch(each -> !each.is(Unreadable.Kind.GONE))
              ? Unreadable.Kind.DAMAGED
              : Unreadable.Kind.GONE);
    }
    Comparator<KeyCandidate> order =
        Comparator.comparing(this::isOfAnOwner)
            .thenComparing((KeyCandidate each) -> each.opens(fileCount))
            .reversed()
            .thenComparing(PROTECTED_FIRST)
            .thenComparing(Comparator.comparing(KeyCandidate::earlier).reversed());
    KeyCandidate best =
        known.stream()
            .filter(this::mayCount)
            .sorted(order)
            .findFirst()
            .orElseThrow(() -> new Unreadable(Unreadable.Kind.FOREIGN));
    requireFitting(best);
    return best;
  }

  private boolean isOfAnOwner(KeyCandidate key) {
    return key.vault().filter(owners::contains).isPresent();
  }

  private boolean mayCount(KeyCandidate key) {
    return owners.isEmpty() || isOfAnOwner(key) || key.vault().map(fileCount::of).orElse(0) > 0;
  }

  /** A key that leaves most files closed is that of another folder, or of an earlier time. */
  private void requireFitting(KeyCandidate best) throws Unreadable {
    int opened = best.opens(fileCount);
    VaultId vault = best.vault().orElseThrow();
    if (fileCount.of(vault) - opened > opened) {
      throw new Unreadable(Unreadable.Kind.OLDER);
    }
    Optional<VaultId> most = fileCount.most();
    boolean opensNothing = opened == 0 && fileCount.all() > 0 && !owners.contains(vault);
    boolean isGuest =
        most.filter(owners::contains).filter(each -> fileCount.of(each) > opened).isPresent();
    boolean isStranger =
        !owners.isEmpty()
            && !owners.contains(vault)
            && owners.stream().anyMatch(owner -> fileCount.of(owner) > 0);
    if (opensNothing || isGuest || isStranger) {
      throw new Unreadable(Unreadable.Kind.FOREIGN);
    }
  }
}
