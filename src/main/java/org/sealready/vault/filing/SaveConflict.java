package org.sealready.vault.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.file.WholeFile;

/**
 * The conflict check before a save: the file of the filing may be its last save, written by another
 * program, unreadable, or missing.
 */
final class SaveConflict {

  private final DraftStore store;
  private final Draft draft;
  private final Path file;
  private Optional<Draft> there = Optional.empty();
  private Optional<Unreadable.Kind> broken = Optional.empty();

  /**
   * Checks without changing anything.
   *
   * @throws NotSaved if there is a file and its content cannot be found out
   */
  SaveConflict(DraftStore store, Draft draft) throws NotSaved {
    this.store = store;
    this.draft = draft;
    this.file = store.files().sealed(draft.id());
    if (Files.exists(file)) {
      try {
        there = Optional.of(store.glance(draft.id()));
      } catch (Unreadable unreadable) {
        broken = Optional.of(unreadable.kind());
      }
    }
    if (broken.stream().anyMatch(Unreadable.Kind.GONE::equals)) {
      throw new NotSaved(NotSaved.Kind.OTHER);
    }
  }

  /** Its count, 0 if there is none. */
  long count() {
    return there.map(Draft::count).orElse(0L);
  }

  /**
   * Moves the existing file out of the way: to the backups, or if it has content that the draft has
   * not, to a separate filing.
   *
   * @return the id of that
   */
  Optional<String> keep() throws IOException {
    if (broken.isPresent()) {
      setAside(broken.get());
      return Optional.empty();
    }
    if (there.isPresent() && !isKnown(there.get())) {
      return Optional.of(keepApart(there.get()));
    }
    if (there.isPresent()) {
      store.files().backups(draft.id()).keep(file, count());
    }
    return Optional.empty();
  }

  private boolean isKnown(Draft other) {
    return isSameSave(other, draft) || draft.holds(other);
  }

  private static boolean isSameSave(Draft one, Draft other) {
    return one.count() == other.count() && one.savedAt().equals(other.savedAt());
  }

  /**
   * Moves a damaged file aside, where it is never overwritten; a file of another vault or a newer
   * version stays in the list.
   */
  private void setAside(Unreadable.Kind why) throws IOException {
    if (why == Unreadable.Kind.DAMAGED) {
      store.files().backups(draft.id()).setAside(file);
    } else {
      WholeFile.move(file, store.files().sealed(DraftStore.newId()));
    }
  }

  /** Copied, so that there is a file at every moment; no second name: see Attachments. */
  private String keepApart(Draft other) throws IOException {
    String id = DraftStore.newId();
    new Attachments(store).copy(other, id);
    WholeFile.write(store.files().sealed(id), Files.readAllBytes(file));
    return id;
  }

  /**
   * After a failed save: removes its copy if the original is still in its place, else each retry
   * would add one.
   */
  void takeBack(String apart) {
    try {
      if (there.isPresent() && isSameSave(store.glance(draft.id()), there.get())) {
        new Erasure(store.files()).begin(apart);
      }
    } catch (Unreadable | IOException kept) {
      // The failed save is thrown by the caller; a copy too many stays as a filing.
      return;
    }
  }
}
