package org.sealready.vault.key;

import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sealready.vault.crypto.SealedHeader;
import org.sealready.vault.crypto.VaultId;
import org.sealready.vault.file.LimitedFile;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.place.SealedFiles;

/** Which vaults, and which of their keys, have sealed how many files of a data folder. */
public final class Census {

  /** What a file says it was sealed with; nothing of that is proven. */
  public record Seal(VaultId vault, String key) {

    public static Seal of(SealedHeader header) {
      return new Seal(VaultId.of(header.vault()), HexFormat.of().formatHex(header.keyId()));
    }
  }

  private final Map<Seal, Integer> counts = new HashMap<>();
  private boolean some;

  private Census() {}

  /**
   * Counts the filings and what lies beside them. Only where there is none of these all their
   * backups and pictures are read: those of a thousand filings would take too long at each start.
   *
   * @throws Unreadable if the folder cannot be looked through
   */
  public static Census of(Path dataFolder) throws Unreadable {
    Census census = new Census();
    try {
      census.count(SealedFiles.atTheTop(dataFolder));
      if (!census.some) {
        census.count(SealedFiles.in(dataFolder));
      }
      return census;
    } catch (NotDirectoryException neverUsed) {
      // What is no folder holds no sealed file; one that cannot be read is thrown.
      return census;
    } catch (IOException unlisted) {
      throw new Unreadable(Unreadable.Kind.GONE);
    }
  }

  private void count(List<Path> files) {
    // Side by side: reading the beginnings of a thousand files is most of a start.
    files.parallelStream()
        .map(Census::beginning)
        .flatMap(Optional::stream)
        .toList()
        .forEach(this::count);
  }

  private static Optional<byte[]> beginning(Path file) {
    try {
      return Optional.of(LimitedFile.beginning(file, SealedHeader.MAX_BYTES));
    } catch (Unreadable namesNoVault) {
      // A file without a readable head names no vault; opening it tells what is wrong.
      return Optional.empty();
    }
  }

  private void count(byte[] beginning) {
    some |= SealedHeader.isSealed(beginning);
    try {
      counts.merge(Seal.of(SealedHeader.of(beginning)), 1, Integer::sum);
    } catch (Unreadable namesNoVault) {
      // A file without a readable head names no vault; opening it tells what is wrong.
      return;
    }
  }

  /** Whether nothing here was ever sealed. */
  boolean isEmpty() {
    return !some;
  }

  /** How many files name a vault. */
  int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many files name this vault. */
  public int of(VaultId vault) {
    return counts.entrySet().stream()
        .filter(each -> each.getKey().vault().equals(vault))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** How many files name this vault and one of these of its keys. */
  public int of(VaultId vault, Set<String> keys) {
    return keys.stream().mapToInt(key -> counts.getOrDefault(new Seal(vault, key), 0)).sum();
  }

  /** The vault that most files name. */
  Optional<VaultId> most() {
    return counts.keySet().stream()
        .map(Seal::vault)
        .distinct()
        .max((one, other) -> Integer.compare(of(one), of(other)));
  }
}
