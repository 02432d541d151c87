package org.sealready.vault.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sealready.form.Answers;
import org.sealready.json.AnswersJson;
import org.sealready.vault.crypto.Label;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Progress;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.DraftContent;
import org.sealready.vault.filing.DraftStore;
import org.sealready.vault.filing.ProfileFile;

/**
 * Restores a backup into a data folder. No existing file is overwritten or removed: identical items
 * are skipped, different ones get a name derived from their content, so that restoring is
 * idempotent and can resume after an interruption.
 */
public final class Restoring {

  /** The note of a filing that was restored next to another one: when the backup was made. */
  public static final String NOTE = "from-backup";

  private final OpenBackup backup;
  private final HereFiles here;
  private final AnswersJson json;
  private final DraftContent content;
  private final UnaryOperator<byte[]> besideForm;

  /**
   * @param besideForm the description of a form that is restored next to another one
   */
  public Restoring(
      OpenBackup backup, Path dataFolder, AnswersJson json, UnaryOperator<byte[]> besideForm) {
    this.backup = backup;
    this.here = new HereFiles(dataFolder);
    this.json = json;
    this.content = new DraftContent(json);
    this.besideForm = besideForm;
  }

  /**
   * Reads and authenticates the whole backup, and compares it; changes nothing.
   *
   * @param store of the folder, open; empty where there is no vault yet
   * @throws Unreadable if the backup is damaged or cannot be read
   */
  public RestorePlan look(Optional<DraftStore> store, Progress progress)
      throws Unreadable, IOException {
    BackupContents.Count count = new BackupContents.Count(backup.savedAt());
    Map<BackupUnit, UnitLook> units = new LinkedHashMap<>();
    Optional<Vault> vault = store.map(DraftStore::vault);
    backup.read(
        entry -> {
          count.taken(entry);
          BackupUnit unit = BackupUnit.of(entry.path());
          units.computeIfAbsent(unit, each -> new UnitLook(each, here, vault, json)).see(entry);
        },
        progress);
    return new RestorePlan(count.contents(), units.values().stream().map(UnitLook::thing).toList());
  }

  /**
   * Restores the items of the plan. After an interruption every written item is complete, and the
   * next run resumes.
   *
   * @param store of the folder, open, with the write lock
   * @throws NotSaved if something could not be written; what was written before stays
   * @throws Unreadable if the backup is damaged or cannot be read any more
   */
  public void takeIn(DraftStore store, RestorePlan plan, Progress progress)
      throws NotSaved, Unreadable {
    Map<BackupUnit, RestorePlan.Thing> things = plan.byUnit();
    try {
      backup.read(
          entry -> {
            RestorePlan.Thing thing = things.get(BackupUnit.of(entry.path()));
            if (thing == null) {
              throw new Unreadable(Unreadable.Kind.DAMAGED);
            }
            take(entry, thing, store);
          },
          progress);
    } catch (IOException failure) {
      throw NotSaved.because(failure);
    }
  }

  private void take(BackupEntry entry, RestorePlan.Thing thing, DraftStore store)
      throws IOException, Unreadable {
    BackupUnit unit = new BackupUnit(thing.kind(), thing.name());
    switch (thing.kind()) {
      case FILING -> takeFiling(entry, unit, thing, store);
      case FORM -> takeForm(entry, unit, thing, store);
      case PROFILES -> takeProfiles(entry, store);
      case WORDING, OTHER -> takeFile(entry, store);
    }
  }

  private void takeFiling(
      BackupEntry entry, BackupUnit unit, RestorePlan.Thing thing, DraftStore store)
      throws IOException {
    boolean isMoved = !thing.target().equals(unit.name());
    BackupEntry moved = entry.at(unit.moved(entry.path(), thing.target()));
    if (here.has(moved.path())) {
      return;
    }
    Optional<Draft> apart =
        isMoved && unit.isMain(entry.path()) ? draft(thing.target(), entry) : Optional.empty();
    if (apart.isPresent()) {
      store.save(apart.get().noting(NOTE, backup.savedAt().toString()), apart.get().savedAt());
      return;
    }
    boolean isFiling = entry.label().filter(each -> each.kind() == Label.Kind.FILING).isPresent();
    here.write(isMoved && isFiling ? moved.named(thing.target()) : moved, store);
  }

  /** The filing; empty if a newer version has written it, so that it is restored unchanged. */
  private Optional<Draft> draft(String id, BackupEntry entry) {
    try {
      return entry.label().filter(each -> each.kind() == Label.Kind.FILING).isPresent()
          ? Optional.of(content.read(id, entry.label().get().count(), entry.sections()))
          : Optional.empty();
    } catch (Unreadable another) {
      // Copied unchanged, without being parsed.
      return Optional.empty();
    }
  }

  private void takeForm(
      BackupEntry entry, BackupUnit unit, RestorePlan.Thing thing, DraftStore store)
      throws IOException {
    boolean isMoved = !thing.target().equals(unit.name());
    BackupEntry moved = entry.at(unit.moved(entry.path(), thing.target()));
    if (here.has(moved.path())) {
      return;
    }
    if (!isMoved) {
      here.write(entry, store);
      return;
    }
    // The label contains its path, so that a sealed file that was moved by hand cannot be opened
    // elsewhere.
    BackupEntry named =
        moved
            .label()
            .filter(label -> label.name().startsWith("forms/" + unit.name() + "/"))
            .map(label -> moved.named(unit.moved(label.name(), thing.target())))
            .orElse(moved);
    boolean says = BackupPaths.isDescription(entry.path());
    here.write(says ? named.holding(besideForm.apply(entry.sections().getFirst())) : named, store);
  }

  private void takeProfiles(BackupEntry entry, DraftStore store) throws IOException, Unreadable {
    Optional<BackupEntry> there = here.find(entry.path(), Optional.of(store.vault()));
    Optional<List<Answers>> more = there.flatMap(each -> UnitLook.added(entry, each, json));
    if (there.isEmpty()) {
      here.write(entry, store);
    } else if (more.isEmpty()) {
      takeFile(entry, store);
    } else if (!more.get().isEmpty()) {
      ProfileFile file = new ProfileFile(here.dataFolder(), store, json);
      List<Answers> all = new ArrayList<>(file.read());
      all.addAll(more.get());
      file.write(all);
    }
  }

  private void takeFile(BackupEntry entry, DraftStore store) throws IOException, Unreadable {
    Optional<Vault> vault = Optional.of(store.vault());
    Optional<BackupEntry> there = here.find(entry.path(), vault);
    if (there.isEmpty()) {
      here.write(entry, store);
    } else if (!there.get().isSame(entry)) {
      BackupPlacement beside = BackupPlacement.of(here.dataFolder(), entry, vault);
      if (!beside.isThere()) {
        here.write(entry.at(beside.path()).named(beside.label(entry)), store);
      }
    }
  }
}
