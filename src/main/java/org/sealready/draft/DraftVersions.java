package org.sealready.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Earlier saves of filings, and what saves that never ended have left. */
public final class DraftVersions {

  private final DraftStore store;

  public DraftVersions(DraftStore store) {
    this.store = store;
  }

  /**
   * A save that can be gone back to.
   *
   * @param filled how many fields had an answer
   */
  public record Version(long count, Instant savedAt, int filled) {}

  /** The earlier saves of this filing that can be opened, the newest first. */
  public List<Version> of(String id) {
    List<Version> versions = new ArrayList<>();
    try {
      for (long count : store.files().backups(id).counts()) {
        read(id, count)
            .map(draft -> new Version(count, draft.savedAt(), draft.answers().size()))
            .ifPresent(versions::add);
      }
    } catch (IOException unlisted) {
      return List.of();
    }
    return versions;
  }

  private Optional<Draft> read(String id, long count) {
    try {
      Path file = store.files().backups(id).file(count);
      return Optional.of(store.open(id, LimitedFile.read(file, DraftStore.MAX_BYTES)));
    } catch (Unreadable damaged) {
      return Optional.empty();
    }
  }

  /**
   * Makes an earlier save of a filing the one that counts. What is in its place is set aside among
   * the backups if it cannot be read, and kept as a filing of its own if it can.
   *
   * @throws Unreadable if that save cannot be opened
   * @throws NotSaved if it could not be written; nothing has changed then
   */
  public Draft restore(String id, long count) throws Unreadable, NotSaved {
    Draft earlier = read(id, count).orElseThrow(() -> new Unreadable(Unreadable.Kind.DAMAGED));
    setAside(id);
    long newest = newestCount(id, count);
    return store.save(
        new Draft(
            id,
            earlier.history(),
            earlier.notes(),
            earlier.attachments(),
            earlier.savedAt(),
            newest));
  }

  private long newestCount(String id, long atLeast) throws NotSaved {
    try {
      return store.files().backups(id).counts().stream().reduce(atLeast, Math::max);
    } catch (IOException unlisted) {
      throw NotSaved.because(unlisted);
    }
  }

  /** Its owner decides what becomes of it; a file that cannot be read is never written over. */
  private void setAside(String id) throws NotSaved {
    Path file = store.files().sealed(id);
    try {
      if (Files.exists(file) && !isReadable(id)) {
        Path folder = store.files().backups(id).folder();
        OwnerOnly.createFolder(folder);
        Files.move(file, folder.resolve("damaged-" + UUID.randomUUID() + ".sealed"));
      }
    } catch (IOException failure) {
      throw NotSaved.because(failure);
    }
  }

  private boolean isReadable(String id) {
    try {
      store.open(id);
      return true;
    } catch (Unreadable damaged) {
      return false;
    }
  }

  /**
   * Clears away what saves that never ended have left, when a program starts and no other one
   * writes. What is whole, and newer than its filing, and says something else, is kept as a filing
   * of its own.
   *
   * @return the filings that were found that way: the new id to the id of the one it belongs to
   */
  public Map<String, String> recover() throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    for (Path orphan : store.files().orphans()) {
      Optional<Draft> newer = newer(orphan);
      if (newer.isPresent()) {
        String id = UUID.randomUUID().toString();
        Files.move(orphan, store.files().sealed(id));
        found.put(id, newer.get().id());
      } else {
        Files.deleteIfExists(orphan);
      }
    }
    return found;
  }

  private Optional<Draft> newer(Path orphan) {
    try {
      byte[] sealed = LimitedFile.read(orphan, DraftStore.MAX_BYTES);
      Label label = SealedFormat.header(sealed).label();
      Draft left = store.open(label.name(), sealed);
      return isNewer(left) ? Optional.of(left) : Optional.empty();
    } catch (Unreadable unfinished) {
      return Optional.empty();
    }
  }

  private boolean isNewer(Draft left) {
    try {
      Draft kept = store.open(left.id());
      return left.count() > kept.count() && !left.answers().equals(kept.answers());
    } catch (Unreadable lost) {
      return true;
    }
  }
}
