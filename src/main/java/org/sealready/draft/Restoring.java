package org.sealready.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sealready.form.Answers;
import org.sealready.json.AnswersJson;

/**
 * Takes a backup into a data folder. Nothing that is there is written over or removed: what is the
 * same is left out, what differs comes in beside it under a name that follows from its content, so
 * that taking the same backup in again, after an end in the middle too, doubles nothing.
 */
public final class Restoring {

  /** The note of a filing that came in beside another one: when the backup was made. */
  public static final String NOTE = "from-backup";

  private static final String FORM = "form.json";

  private final OpenBackup backup;
  private final Path dataFolder;
  private final AnswersJson json;
  private final DraftContent content;
  private final UnaryOperator<byte[]> besideForm;

  /**
   * @param besideForm what a form says of itself when it comes in beside another one
   */
  public Restoring(
      OpenBackup backup, Path dataFolder, AnswersJson json, UnaryOperator<byte[]> besideForm) {
    this.backup = backup;
    this.dataFolder = dataFolder;
    this.json = json;
    this.content = new DraftContent(json);
    this.besideForm = besideForm;
  }

  /**
   * Reads the whole backup, proves all of it, and compares; changes nothing.
   *
   * @param store of the folder, open; empty where there is no vault yet
   * @throws Unreadable if the backup is damaged or cannot be read
   */
  public RestorePlan look(Optional<DraftStore> store, Progress progress)
      throws Unreadable, IOException {
    BackupContents.Count count = new BackupContents.Count(backup.savedAt());
    Map<BackupUnit, Looked> units = new LinkedHashMap<>();
    backup.read(
        entry -> {
          count.taken(entry);
          BackupUnit unit = BackupUnit.of(entry.path());
          units.computeIfAbsent(unit, each -> new Looked(each, store)).see(entry);
        },
        progress);
    List<RestorePlan.Thing> things = new ArrayList<>();
    for (Looked unit : units.values()) {
      things.add(unit.thing());
    }
    return new RestorePlan(count.contents(), things);
  }

  /** What was seen of the files of one thing. */
  private final class Looked {
    private final BackupUnit unit;
    private final Optional<DraftStore> store;
    private final MessageDigest sum = Digests.running();
    private Optional<BackupEntry> main = Optional.empty();
    private Optional<byte[]> description = Optional.empty();
    private boolean misses;
    private boolean differs;
    private int pictures;

    Looked(BackupUnit unit, Optional<DraftStore> store) {
      this.unit = unit;
      this.store = store;
    }

    void see(BackupEntry entry) throws Unreadable {
      if (unit.kind() == BackupUnit.Kind.FILING && unit.isMain(entry.path())) {
        main = Optional.of(entry);
        return;
      }
      pictures += BackupPaths.isPicture(entry.path()) ? 1 : 0;
      boolean isForm = unit.kind() == BackupUnit.Kind.FORM;
      if (isForm && entry.path().substring(entry.path().lastIndexOf('/') + 1).startsWith(FORM)) {
        description = Optional.of(entry.sections().getFirst());
      }
      if (isForm) {
        entry.sections().forEach(sum::update);
      }
      Optional<BackupEntry> here = here(entry.path(), vault());
      misses |= here.isEmpty();
      differs |= here.isPresent() && !here.get().isSame(entry) && !isHeld(entry, here.get());
    }

    private Optional<Vault> vault() {
      return store.map(DraftStore::vault);
    }

    /** Whether what is here holds all of it, or has it beside already. */
    private boolean isHeld(BackupEntry entry, BackupEntry here) throws Unreadable {
      return switch (unit.kind()) {
        case PROFILES -> added(entry, here).map(List::isEmpty).orElse(false);
        case WORDING, OTHER -> Beside.of(dataFolder, entry, vault()).isThere();
        case FILING, FORM -> false;
      };
    }

    RestorePlan.Thing thing() throws Unreadable {
      if (main.isPresent()) {
        return filing(main.get());
      }
      RestorePlan.State state =
          differs
              ? RestorePlan.State.DIFFERENT
              : misses ? RestorePlan.State.NEW : RestorePlan.State.SAME;
      String target = unit.name();
      if (differs && unit.kind() == BackupUnit.Kind.FORM) {
        target = "form-" + HexFormat.of().formatHex(sum.digest()).substring(0, 8);
        if (isHere("forms/" + target + "/" + FORM)) {
          state = RestorePlan.State.SAME;
        }
      }
      return thing(state, target, Optional.empty());
    }

    private RestorePlan.Thing filing(BackupEntry saved) throws Unreadable {
      Optional<Draft> draft = draft(unit.name(), saved);
      Optional<BackupEntry> here = here(saved.path(), vault());
      if (here.isEmpty()) {
        return thing(RestorePlan.State.NEW, unit.name(), draft);
      }
      Optional<Draft> now = draft(unit.name(), here.get());
      if (here.get().isSame(saved)
          || draft.isPresent() && now.stream().anyMatch(draft.get()::isAlike)) {
        return thing(RestorePlan.State.SAME, unit.name(), draft);
      }
      String other = derived(unit.name(), saved);
      boolean isBeside = Files.exists(dataFolder.resolve(unit.moved(saved.path(), other)));
      return thing(isBeside ? RestorePlan.State.SAME : RestorePlan.State.DIFFERENT, other, draft);
    }

    private RestorePlan.Thing thing(
        RestorePlan.State state, String target, Optional<Draft> filing) {
      return new RestorePlan.Thing(
          unit.kind(), unit.name(), state, target, filing, description, pictures);
    }
  }

  /** The same filing of the same backup always comes in beside under the same name. */
  private static String derived(String name, BackupEntry entry) {
    MessageDigest sum = Digests.running();
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    entry.sections().forEach(sum::update);
    return UUID.nameUUIDFromBytes(sum.digest()).toString();
  }

  private Optional<Draft> draft(String id, BackupEntry entry) {
    try {
      return entry.label().filter(each -> each.kind() == Label.Kind.FILING).isPresent()
          ? Optional.of(content.read(id, entry.label().get().count(), entry.sections()))
          : Optional.empty();
    } catch (Unreadable another) {
      return Optional.empty();
    }
  }

  /** What is in this place; empty if nothing is. What nobody can read is there all the same. */
  private Optional<BackupEntry> here(String path, Optional<Vault> vault) {
    Optional<String> there = there(path);
    try {
      return there.isPresent()
          ? Optional.of(
              BackupEntry.of(
                  path,
                  LimitedFile.read(dataFolder.resolve(there.get()), BackupEntry.MAX_BYTES),
                  vault))
          : Optional.empty();
    } catch (Unreadable closed) {
      return Optional.of(new BackupEntry(path, Optional.empty(), false, List.of()));
    }
  }

  /** Under which path it is here, sealed or plain. */
  private Optional<String> there(String path) {
    return Stream.concat(Stream.of(path), BackupPaths.alternate(path).stream())
        .filter(each -> Files.exists(dataFolder.resolve(each), LinkOption.NOFOLLOW_LINKS))
        .findFirst();
  }

  /** The profiles that are not here yet; empty if nobody can tell. */
  private Optional<List<Answers>> added(BackupEntry saved, BackupEntry here) {
    try {
      List<Answers> more = new ArrayList<>(ProfileFile.read(saved.sections().getFirst(), json));
      more.removeAll(ProfileFile.read(here.sections().getFirst(), json));
      return Optional.of(more);
    } catch (Unreadable unknown) {
      return Optional.empty();
    }
  }

  /**
   * Takes in what the plan says. After an end in the middle everything that is there is whole, and
   * the next time goes on.
   *
   * @param store of the folder, open, which nobody else writes to
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
    if (isHere(moved.path())) {
      return;
    }
    if (isMoved && unit.isMain(entry.path()) && thing.filing().isPresent()) {
      Draft apart = thing.filing().get().as(thing.target());
      store.save(apart.noting(NOTE, backup.savedAt().toString()), apart.savedAt());
      return;
    }
    boolean isFiling = entry.label().filter(each -> each.kind() == Label.Kind.FILING).isPresent();
    write(isMoved && isFiling ? moved.named(thing.target()) : moved, store);
  }

  private void takeForm(
      BackupEntry entry, BackupUnit unit, RestorePlan.Thing thing, DraftStore store)
      throws IOException {
    boolean isMoved = !thing.target().equals(unit.name());
    BackupEntry moved = entry.at(unit.moved(entry.path(), thing.target()));
    if (isHere(moved.path())) {
      return;
    }
    if (!isMoved) {
      write(entry, store);
      return;
    }
    // Its label holds its place, so that a sealed file that was moved by hand opens nowhere else.
    BackupEntry named =
        moved
            .label()
            .filter(label -> label.name().startsWith("forms/" + unit.name() + "/"))
            .map(label -> moved.named(unit.moved(label.name(), thing.target())))
            .orElse(moved);
    boolean says = entry.path().substring(entry.path().lastIndexOf('/') + 1).startsWith(FORM);
    write(says ? named.holding(besideForm.apply(entry.sections().getFirst())) : named, store);
  }

  private void takeProfiles(BackupEntry entry, DraftStore store) throws IOException, Unreadable {
    Optional<BackupEntry> here = here(entry.path(), Optional.of(store.vault()));
    Optional<List<Answers>> more = here.flatMap(each -> added(entry, each));
    if (here.isEmpty()) {
      write(entry, store);
    } else if (more.isEmpty()) {
      takeFile(entry, store);
    } else if (!more.get().isEmpty()) {
      ProfileFile file = new ProfileFile(dataFolder, store, json);
      List<Answers> all = new ArrayList<>(file.read());
      all.addAll(more.get());
      file.write(all);
    }
  }

  private void takeFile(BackupEntry entry, DraftStore store) throws IOException, Unreadable {
    Optional<Vault> vault = Optional.of(store.vault());
    Optional<BackupEntry> here = here(entry.path(), vault);
    if (here.isEmpty()) {
      write(entry, store);
    } else if (!here.get().isSame(entry)) {
      Beside beside = Beside.of(dataFolder, entry, vault);
      if (!beside.isThere()) {
        write(entry.at(beside.path()).named(beside.label(entry)), store);
      }
    }
  }

  private boolean isHere(String path) {
    return there(path).isPresent();
  }

  private void write(BackupEntry entry, DraftStore store) throws IOException {
    Path file = dataFolder.resolve(entry.path());
    store.requireGround();
    createFolders(entry.path());
    Path swept = file.startsWith(store.folder()) ? store.folder() : file.getParent();
    WholeFile.write(file, entry.sealed(store.vault()), swept);
  }

  /** Those below the data folder, never that itself. */
  private void createFolders(String path) throws IOException {
    for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
      OwnerOnly.createWithin(dataFolder.resolve(path.substring(0, end)));
    }
  }
}
