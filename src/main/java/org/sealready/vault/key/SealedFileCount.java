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

/** Counts the sealed files of a data folder by vault and master key. */
public final class SealedFileCount {

  /** The vault and key in a file's header, not authenticated. */
  public record Seal(VaultId vault, String key) {

    public static Seal of(SealedHeader header) {
      return new Seal(VaultId.of(header.vault()), HexFormat.of().formatHex(header.keyId()));
    }
  }

  private final Map<Seal, Integer> counts = new HashMap<>();
  private boolean some;

  private SealedFileCount() {}

  /**
   * Counts the filings and the files next to them. Only where there are none, backups and
   * attachments are counted: those of a thousand filings would take too long at each start.
   *
   * @throws Unreadable if the folder cannot be listed
   */
  public static SealedFileCount of(Path dataFolder) throws Unreadable {
    SealedFileCount fileCount = new SealedFileCount();
    try {
      fileCount.count(SealedFiles.atTheTop(dataFolder));
      if (!fileCount.some) {
        fileCount.count(SealedFiles.in(dataFolder));
      }
      return fileCount;
    } catch (NotDirectoryException neverUsed) {
      // A path that is no folder has no sealed files; a folder that cannot be read is thrown.
      return fileCount;
    } catch (IOException unlisted) {
      throw new Unreadable(Unreadable.Kind.GONE);
    }
  }

  private void count(List<Path> files) {
    // Side by side: reading the beginnings of a thousand files is most of a start.
    files.parallelStream()
        .map(SealedFileCount::beginning)
        .flatMap(Optional::stream)
        .toList()
        .forEach(this::count);
  }

  private static Optional<byte[]> beginning(Path file) {
    try {
      return Optional.of(LimitedFile.beginning(file, SealedHeader.MAX_BYTES));
    } catch (Unreadable namesNoVault) {
      // A file without a readable header names no vault; opening it reports what is wrong.
      return Optional.empty();
    }
  }

  private void count(byte[] beginning) {
    some |= SealedHeader.isSealed(beginning);
    try {
      counts.merge(Seal.of(SealedHeader.of(beginning)), 1, Integer::sum);
    } catch (Unreadable namesNoVault) {
      // A file without a readable header names no vault; opening it reports what is wrong.
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
