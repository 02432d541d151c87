package org.sealready.vault.key;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sealready.vault.crypto.VaultId;
import org.sealready.vault.file.Unreadable;

/**
 * Which key file counts: not the one in the right place but the one of the vault that has worked
 * here and whose name the files bear. Where nothing tells them apart, one behind a passphrase goes
 * before one that everybody can read.
 */
final class KeyChoice {

  private static final Comparator<KeyCandidate> PROTECTED_FIRST =
      Comparator.comparing(KeyCandidate::isOpen);

  private final List<KeyCandidate> all;
  private final Census census;
  private final Set<VaultId> owners;

  /**
   * @param all what stands here, the usual places first
   * @param owners the vaults that have worked in this folder, as far as it is known
   */
  KeyChoice(List<KeyCandidate> all, Census census, Set<VaultId> owners) {
    this.all = all;
    this.census = census;
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
            .thenComparing((KeyCandidate each) -> each.opens(census))
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
    return owners.isEmpty() || isOfAnOwner(key) || key.vault().map(census::of).orElse(0) > 0;
  }

  /** A key that leaves most files closed is that of another folder, or of an earlier time. */
  private void requireFitting(KeyCandidate best) throws Unreadable {
    int opened = best.opens(census);
    VaultId vault = best.vault().orElseThrow();
    if (census.of(vault) - opened > opened) {
      throw new Unreadable(Unreadable.Kind.OLDER);
    }
    Optional<VaultId> most = census.most();
    boolean opensNothing = opened == 0 && census.all() > 0 && !owners.contains(vault);
    boolean isGuest =
        most.filter(owners::contains).filter(each -> census.of(each) > opened).isPresent();
    boolean isStranger =
        !owners.isEmpty()
            && !owners.contains(vault)
            && owners.stream().anyMatch(owner -> census.of(owner) > 0);
    if (opensNothing || isGuest || isStranger) {
      throw new Unreadable(Unreadable.Kind.FOREIGN);
    }
  }
}
