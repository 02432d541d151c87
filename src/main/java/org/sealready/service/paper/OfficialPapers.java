package org.sealready.service.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sealready.json.BadFiling;
import org.sealready.paper.Placement;
import org.sealready.picture.MemoryOnly;
import org.sealready.service.PaperKeys;
import org.sealready.service.inspection.Inspected;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.key.PaperAccess;
import org.sealready.vault.paper.PaperStore;

/**
 * The imported official forms of the data folder, cached in memory: drawing a letter must not wait
 * for a disk. A change is made to the current content of the disk.
 */
public final class OfficialPapers {

  private final Optional<PaperStore> store;
  private final PaperAccess custody;
  private volatile PaperShelf shelf = PaperShelf.EMPTY;

  private OfficialPapers(Optional<PaperStore> store, PaperAccess custody) {
    this.store = store;
    this.custody = custody;
  }

  /** None, and none can be saved. */
  public static OfficialPapers none() {
    return new OfficialPapers(Optional.empty(), PaperAccess.of(Optional.empty()));
  }

  /** Those of this data folder, as a program finds them that runs one command. */
  public static OfficialPapers in(Path dataFolder) {
    return in(dataFolder, PaperKeys.of(dataFolder));
  }

  /** Those of this data folder, read again whenever its vault is opened or locked. */
  public static OfficialPapers in(Path dataFolder, PaperKeys keys) {
    PaperStore store = new PaperStore(dataFolder, keys);
    OfficialPapers forms = new OfficialPapers(Optional.of(store), keys);
    forms.load();
    keys.whenTurned(forms::load);
    return forms;
  }

  private synchronized void load() {
    shelf = PaperShelf.read(store.orElseThrow());
  }

  /** The folder of the forms. */
  public Path folder() {
    return store.orElseThrow().folder();
  }

  /** Whether the folder cannot be listed: then every letter may have a form. */
  public boolean isUnlisted() {
    return shelf.unlisted();
  }

  /** Whether some are sealed and the vault is locked. */
  public boolean isShut() {
    return shelf.shut();
  }

  /** All that can be read, by id. */
  public List<OfficialPaper> all() {
    return shelf.held().values().stream().map(StoredPaper::form).toList();
  }

  /** Those that are there and cannot be read. */
  public Set<String> broken() {
    return shelf.broken();
  }

  public Optional<OfficialPaper> find(String id) {
    return Optional.ofNullable(shelf.held().get(id)).map(StoredPaper::form);
  }

  /** The one that is filled in in this letter's place. */
  public Optional<OfficialPaper> used(String id) {
    return find(id).filter(OfficialPaper::used);
  }

  /** Its paper, as the inspection made it harmless. */
  byte[] pdf(OfficialPaper form) {
    MemoryOnly.install();
    return shelf.held().get(form.id()).pdf();
  }

  /**
   * The picture of a page, as a PNG file.
   *
   * @throws IOException if it cannot be read
   */
  public byte[] picture(OfficialPaper form, int page) throws IOException {
    return StoredPaper.read(
        store.orElseThrow(), form.id(), StoredPaper.picture(form.paper(), page));
  }

  /**
   * Saves a paper for a letter or, with a title, as a separate form. A newer version replaces the
   * existing paper and takes over its placement.
   *
   * @param matched the content of fields that nobody has decided on before
   * @throws NotSaved if it could not be written; the previous one is unchanged
   */
  public synchronized OfficialPaper keep(
      String id, String title, Inspected paper, Placement matched) throws NotSaved {
    try (var _ = custody.turn()) {
      Placement placement =
          now(id)
              .map(StoredPaper::form)
              .or(() -> find(id))
              .map(form -> form.placement().onNewer(paper.blank(), form.blank(), matched))
              .orElse(matched);
      String name = StoredPaper.paperName(paper);
      OfficialPaper form = new OfficialPaper(id, title, true, paper.blank(), placement, name);
      StoredPaper kept = new StoredPaper(form, paper.pdf());
      kept.saveWith(store.orElseThrow(), paper.pictures());
      shelf = shelf.with(kept);
      return form;
    }
  }

  /** Changes the placement. */
  public void place(String id, Placement placement) throws NotSaved {
    Optional<OfficialPaper> seen = find(id);
    change(
        id,
        form ->
            form.placement(
                seen.filter(before -> !before.paper().equals(form.paper()))
                    .map(before -> placement.on(form.blank(), before.blank()))
                    .orElse(placement)));
  }

  /** Switches it on, or off, back to the template wording. */
  public void use(String id, boolean used) throws NotSaved {
    change(id, form -> form.used(used));
  }

  private synchronized void change(String id, UnaryOperator<OfficialPaper> change) throws NotSaved {
    try (var _ = custody.turn()) {
      StoredPaper before = now(id).orElseThrow(() -> NotSaved.because(new NoSuchFileException("")));
      StoredPaper changed = new StoredPaper(change.apply(before.form()), before.pdf());
      changed.save(store.orElseThrow());
      shelf = shelf.with(changed);
    }
  }

  /** As it is on disk: another program may have changed it since. Empty where it cannot be read. */
  private Optional<StoredPaper> now(String id) {
    try {
      return Optional.of(StoredPaper.load(store.orElseThrow(), id));
    } catch (IOException | BadFiling unread) {
      // A change of it is refused; a newer paper replaces it.
      return Optional.empty();
    }
  }

  /** Removes it for good. */
  public synchronized void remove(String id) throws NotSaved {
    try (var _ = custody.turn()) {
      store.orElseThrow().remove(id);
      shelf = shelf.without(id);
    }
  }

  /** An id for a paper of its own, from its title: the same title is the same paper. */
  public static String ownId(String title) {
    byte[] name = title.strip().getBytes(StandardCharsets.UTF_8);
    return "form-" + StoredPaper.sum(name).substring(0, 8);
  }
}
