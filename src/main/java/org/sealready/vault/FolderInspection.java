package org.sealready.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.vault.crypto.KeySlot;
import org.sealready.vault.crypto.SealedHeader;
import org.sealready.vault.crypto.VaultId;
import org.sealready.vault.file.LimitedFile;
import org.sealready.vault.file.OneWriter;
import org.sealready.vault.file.OwnerOnly;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.filing.TrialDrafts;
import org.sealready.vault.key.KeyCandidate;
import org.sealready.vault.key.KeyFiles;
import org.sealready.vault.key.SealedFileCount;
import org.sealready.vault.place.DraftFiles;
import org.sealready.vault.place.SealedFiles;

/** Inspects a data folder read-only and without a passphrase. */
public final class FolderInspection {

  private static final int FILING = 0;
  private static final int EARLIER = 1;
  private static final int PICTURE = 2;
  private static final int OTHER = 3;

  private final Path dataFolder;
  private final KeyFiles keyFiles;
  private final Map<VaultId, int[]> counts = new LinkedHashMap<>();
  private final List<String> closed = new ArrayList<>();
  private final List<String> damaged = new ArrayList<>();

  public FolderInspection(Path dataFolder) {
    this.dataFolder = dataFolder;
    this.keyFiles = new KeyFiles(dataFolder);
  }

  /** Its state; call once. */
  public FolderState state() throws IOException {
    List<KeyCandidate> keys = keyFiles.candidates().stream().filter(KeyCandidate::isThere).toList();
    for (Path file : SealedFiles.in(dataFolder)) {
      look(file, keys);
    }
    Optional<Unreadable.Kind> broken = Optional.empty();
    Optional<byte[]> counting = Optional.empty();
    try {
      counting = keyFiles.read().map(chosen -> chosen.key().bytes());
    } catch (Unreadable none) {
      broken = Optional.of(none.kind());
    }
    return new FolderState(
        broken,
        states(keys, counting),
        counts.entrySet().stream().map(each -> sealed(each, keys)).toList(),
        closed,
        damaged,
        new AsideFiles(dataFolder).names(),
        outdated(),
        TrialDrafts.in(dataFolder),
        OneWriter.probe(dataFolder),
        OwnerOnly.isShared(dataFolder));
  }

  private void look(Path file, List<KeyCandidate> keys) {
    String name = dataFolder.relativize(file).toString();
    try {
      byte[] beginning = LimitedFile.beginning(file, SealedHeader.MAX_BYTES);
      SealedHeader header = SealedHeader.of(beginning);
      if (header.end() != LimitedFile.size(file)) {
        damaged.add(name);
      }
      VaultId vault = VaultId.of(header.vault());
      counts.computeIfAbsent(vault, none -> new int[OTHER + 1])[kind(header, file)]++;
      if (keys.stream().noneMatch(key -> key.mayOpen(SealedFileCount.Seal.of(header)))) {
        closed.add(name);
      }
    } catch (Unreadable unreadable) {
      // Reported among the damaged files.
      damaged.add(name);
    }
  }

  private static int kind(SealedHeader header, Path file) {
    return switch (header.label().kind()) {
      case FILING ->
          file.getParent().getFileName().toString().equals(DraftFiles.FOLDER) ? FILING : EARLIER;
      case PICTURE -> PICTURE;
      default -> OTHER;
    };
  }

  private static FolderState.Sealed sealed(Map.Entry<VaultId, int[]> of, List<KeyCandidate> keys) {
    int[] count = of.getValue();
    return new FolderState.Sealed(
        of.getKey(),
        count[FILING],
        count[EARLIER],
        count[PICTURE],
        count[OTHER],
        keys.stream().anyMatch(key -> key.isOf(of.getKey())));
  }

  /** Of several with the same content the first one counts. */
  private static List<FolderState.KeyFileState> states(
      List<KeyCandidate> keys, Optional<byte[]> counting) {
    List<FolderState.KeyFileState> states = new ArrayList<>();
    boolean isFound = false;
    for (KeyCandidate key : keys) {
      boolean counts =
          !isFound && counting.filter(each -> Arrays.equals(each, key.content())).isPresent();
      isFound |= counts;
      states.add(
          new FolderState.KeyFileState(
              key.path().getFileName().toString(),
              key.vault(),
              key.broken(),
              key.has(KeySlot.ByPassphrase.class),
              key.has(KeySlot.ByRecoveryKey.class),
              key.isOpen(),
              counts));
    }
    return states;
  }

  private List<String> outdated() throws IOException {
    DraftFiles files = new DraftFiles(dataFolder.resolve(DraftFiles.FOLDER));
    List<String> outdated = new ArrayList<>();
    for (String id : files.ids()) {
      if (files.isOutdated(id)) {
        outdated.add(id);
      }
    }
    return outdated;
  }
}
