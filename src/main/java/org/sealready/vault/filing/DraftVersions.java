package org.sealready.vault.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.vault.crypto.Label;
import org.sealready.vault.crypto.SealedHeader;
import org.sealready.vault.crypto.Shredding;
import org.sealready.vault.file.LimitedFile;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.file.WholeFile;
import org.sealready.vault.place.Backups;

/** The backups of filings, and the recovery of interrupted saves. */
public final class DraftVersions {

  private final DraftStore store;

  public DraftVersions(DraftStore store) {
    this.store = store;
  }

  /**
   * A save that can be gone back to.
   *
   * @param answers as they were then
   */
  public record Version(long count, Instant savedAt, Answers answers) {

    /** How many fields had an answer. */
    public int filled() {
      return answers.size();
    }
  }

  /**
   * The earlier saves of this filing that can be opened, the newest first, without the one that is
   * what counts anyway.
   *
   * @throws IOException if they cannot be listed, which is not the same as none
   */
  public List<Version> of(String id) throws IOException {
    Optional<Draft> now = now(id);
    List<Version> versions = new ArrayList<>();
    Backups backups = store.files().backups(id);
    for (long count : backups.counts()) {
      glance(id, backups.file(count))
          .filter(draft -> now.stream().noneMatch(each -> isSame(each, draft)))
          .map(draft -> new Version(count, draft.savedAt(), draft.answers()))
          .ifPresent(versions::add);
    }
    return versions;
  }

  /** The filings that are older than one of their backups: an older file was put back. */
  public List<String> outdated() throws IOException {
    return store.ids().parallelStream().filter(this::isOutdated).toList();
  }

  /** Whether a backup of this filing is newer than its file. */
  public boolean isOutdated(String id) {
    return store.files().isOutdated(id);
  }

  private static boolean isSame(Draft one, Draft other) {
    return one.count() == other.count() && one.savedAt().equals(other.savedAt());
  }

  private Optional<Draft> now(String id) {
    return glance(id, store.files().sealed(id));
  }

  private Optional<Draft> glance(String id, Path file) {
    try {
      return Optional.of(store.glance(id, file));
    } catch (Unreadable damaged) {
      // Only saves that can be opened are offered; the list shows a filing that cannot be.
      return Optional.empty();
    }
  }

  /**
   * Restores a backup of a filing. If the current file can be read, this is a change that can be
   * undone; else the unreadable file is moved aside.
   *
   * @throws Unreadable if that save cannot be opened
   * @throws NotSaved if it could not be written; nothing has changed then
   */
  public Draft restore(String id, long count) throws Unreadable, NotSaved {
    Path file = store.files().backups(id).file(count);
    Draft earlier = store.open(id, LimitedFile.read(file, DraftStore.MAX_BYTES));
    return store.save(opened(id).map(now -> changed(now, earlier)).orElse(earlier));
  }

  private Optional<Draft> opened(String id) {
    try {
      return Optional.of(store.open(id));
    } catch (Unreadable damaged) {
      // Only saves that can be opened are offered; the list shows a filing that cannot be.
      return Optional.empty();
    }
  }

  /** What was printed or done since stays known: the paper and the platform still have it. */
  private Draft changed(Draft now, Draft earlier) {
    return new Draft(
        now.id(),
        now.history().with(store.moment(earlier.answers(), earlier.page())),
        now.followed().into(now.printed().into(earlier.notes())),
        earlier.attachments(),
        now.savedAt(),
        now.count());
  }

  /**
   * Cleans up the folder at the start, with the write lock: finishes interrupted erasures, removes
   * temporary files of interrupted saves and superfluous backups. A complete temporary file that is
   * newer than its filing and differs from it becomes a separate filing.
   *
   * @return the recovered filings: the new id to the id of the original
   */
  public Map<String, String> recover() throws IOException {
    new Erasure(store.files()).finishAll();
    Map<String, String> found = new LinkedHashMap<>();
    for (Path orphan : store.files().orphans()) {
      try {
        recover(orphan, found);
      } catch (Unreadable leftAlone) {
        // The file stays where it is, and is tried again at the next start.
        continue;
      }
    }
    new Attachments(store).sweep();
    for (String id : store.files().ids()) {
      store.files().backups(id).thin();
    }
    return found;
  }

  private void recover(Path orphan, Map<String, String> found) throws IOException, Unreadable {
    Optional<Draft> left = left(orphan);
    if (left.isEmpty()) {
      Shredding.file(orphan);
    } else if (!Files.exists(store.files().sealed(left.get().id()))) {
      // An interrupted first save, or the only remaining file.
      WholeFile.move(orphan, store.files().sealed(left.get().id()));
    } else if (isNewer(left.get())) {
      found.put(keptApart(orphan, left.get()), left.get().id());
    } else {
      Shredding.file(orphan);
    }
  }

  private String keptApart(Path orphan, Draft left) throws IOException {
    String id = DraftStore.newId();
    new Attachments(store).copy(left, id);
    WholeFile.move(orphan, store.files().sealed(id));
    return id;
  }

  /**
   * The filing in this temporary file, if it was written to its end.
   *
   * @throws Unreadable if another vault or a newer program could read it
   */
  private Optional<Draft> left(Path orphan) throws Unreadable {
    try {
      byte[] sealed = LimitedFile.read(orphan, DraftStore.MAX_BYTES);
      Label label = SealedHeader.of(sealed).label();
      return label.kind() == Label.Kind.FILING
          ? Optional.of(store.open(label.name(), sealed))
          : Optional.empty();
    } catch (Unreadable unreadable) {
      if (unreadable.kind() == Unreadable.Kind.DAMAGED) {
        return Optional.empty();
      }
      throw unreadable;
    }
  }

  private boolean isNewer(Draft left) {
    return now(left.id())
        .map(kept -> left.count() > kept.count() && !left.answers().equals(kept.answers()))
        .orElse(true);
  }
}
