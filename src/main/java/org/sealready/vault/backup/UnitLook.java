package org.sealready.vault.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sealready.form.Answers;
import org.sealready.json.AnswersJson;
import org.sealready.vault.crypto.Digests;
import org.sealready.vault.crypto.Label;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.DraftContent;
import org.sealready.vault.filing.ProfileFile;
import org.sealready.vault.place.DraftFiles;

/** Compares the files of one item of a backup, one after the other, with the data folder. */
final class UnitLook {

  private final BackupUnit unit;
  private final HereFiles here;
  private final Optional<Vault> vault;
  private final AnswersJson json;
  private final DraftContent content;
  private final MessageDigest sum = Digests.running();
  private final List<String> others = new ArrayList<>();
  private Optional<Filing> filing = Optional.empty();
  private Optional<byte[]> description = Optional.empty();
  private boolean misses;
  private boolean differs;
  private int pictures;

  /**
   * The comparison of the filing itself.
   *
   * @param isSame whether the existing one is the same save
   * @param isAlike whether the existing one has the same content
   * @param target the name that it is restored under otherwise
   */
  private record Filing(
      Optional<Draft> saved, boolean isThere, boolean isSame, boolean isAlike, String target) {}

  /**
   * @param vault opens what is here; empty where there is none yet
   */
  UnitLook(BackupUnit unit, HereFiles here, Optional<Vault> vault, AnswersJson json) {
    this.unit = unit;
    this.here = here;
    this.vault = vault;
    this.json = json;
    this.content = new DraftContent(json);
  }

  void see(BackupEntry entry) throws Unreadable {
    Optional<BackupEntry> there = here.find(entry.path(), vault);
    if (unit.kind() == BackupUnit.Kind.FILING && unit.isMain(entry.path())) {
      filing = Optional.of(compared(entry, there));
      return;
    }
    others.add(entry.path());
    pictures += BackupPaths.isPicture(entry.path()) ? 1 : 0;
    if (unit.kind() == BackupUnit.Kind.FORM) {
      entry.sections().forEach(sum::update);
    }
    if (BackupPaths.isDescription(entry.path())) {
      description = Optional.of(entry.sections().getFirst());
    }
    misses |= there.isEmpty();
    differs |= there.isPresent() && !there.get().isSame(entry) && !isHeld(entry, there.get());
  }

  private Filing compared(BackupEntry entry, Optional<BackupEntry> there) {
    Optional<Draft> saved = draft(entry);
    boolean isAlike =
        saved.isPresent() && there.flatMap(this::draft).stream().anyMatch(saved.get()::isAlike);
    boolean isSame = there.stream().anyMatch(entry::isSame);
    String target = there.isEmpty() || isSame || isAlike ? unit.name() : derived(entry);
    return new Filing(saved, there.isPresent(), isSame, isAlike, target);
  }

  /** The same filing of the same backup always gets the same name. */
  private String derived(BackupEntry entry) {
    MessageDigest name = Digests.running();
    name.update(unit.name().getBytes(StandardCharsets.UTF_8));
    entry.sections().forEach(name::update);
    return UUID.nameUUIDFromBytes(name.digest()).toString();
  }

  /** The filing as it is now, without its history: there may be a thousand. */
  private Optional<Draft> draft(BackupEntry entry) {
    try {
      return entry.label().filter(each -> each.kind() == Label.Kind.FILING).isPresent()
          ? Optional.of(
              content.glance(unit.name(), entry.label().get().count(), entry.sections().getFirst()))
          : Optional.empty();
    } catch (Unreadable another) {
      // Compared as bytes instead, so that nothing counts as the same that is not.
      return Optional.empty();
    }
  }

  /** Whether the data folder contains all of it, in its place or next to it. */
  private boolean isHeld(BackupEntry entry, BackupEntry there) throws Unreadable {
    return switch (unit.kind()) {
      case PROFILES -> added(entry, there, json).map(List::isEmpty).orElse(false);
      case WORDING, OTHER -> BackupPlacement.of(here.dataFolder(), entry, vault).isThere();
      case FILING, FORM -> false;
    };
  }

  /** The profiles that are not here yet; empty if that cannot be found out. */
  static Optional<List<Answers>> added(BackupEntry saved, BackupEntry there, AnswersJson json) {
    try {
      List<Answers> more = new ArrayList<>(ProfileFile.read(saved.sections().getFirst(), json));
      more.removeAll(ProfileFile.read(there.sections().getFirst(), json));
      return Optional.of(more);
    } catch (Unreadable | RuntimeException unknown) {
      // The profiles of the backup are restored as a separate file.
      return Optional.empty();
    }
  }

  /** What is to be done with it, when all its files were seen. */
  RestorePlan.Thing thing() {
    if (filing.isPresent()) {
      return thing(state(filing.get()), filing.get().target(), filing.get().saved());
    }
    if (differs && unit.kind() == BackupUnit.Kind.FORM) {
      String target = "form-" + HexFormat.of().formatHex(sum.digest()).substring(0, 8);
      boolean isBeside = here.has("forms/" + target + "/" + BackupPaths.FORM);
      return thing(differing(isBeside), target, Optional.empty());
    }
    RestorePlan.State whole = misses ? RestorePlan.State.NEW : RestorePlan.State.SAME;
    return thing(differs ? RestorePlan.State.DIFFERENT : whole, unit.name(), Optional.empty());
  }

  private static RestorePlan.State differing(boolean isBeside) {
    return isBeside ? RestorePlan.State.SAME : RestorePlan.State.DIFFERENT;
  }

  /**
   * Where the same save is here without all its files, a restore was interrupted. Where it was
   * saved since, superfluous backups may have been removed.
   */
  private RestorePlan.State state(Filing main) {
    if (!main.isThere()) {
      return RestorePlan.State.NEW;
    }
    if (main.isSame() || main.isAlike()) {
      return main.isSame() && misses ? RestorePlan.State.NEW : RestorePlan.State.SAME;
    }
    Optional<Draft> beside =
        here.find(DraftFiles.FOLDER + "/" + main.target() + DraftFiles.SEALED, vault)
            .flatMap(this::draft);
    boolean isUntouched =
        beside.isPresent()
            && main.saved().stream().anyMatch(s -> s.count() + 1 == beside.get().count());
    boolean isWhole = others.stream().allMatch(path -> here.has(unit.moved(path, main.target())));
    return differing(beside.isPresent() && (isWhole || !isUntouched));
  }

  private RestorePlan.Thing thing(RestorePlan.State state, String target, Optional<Draft> saved) {
    return new RestorePlan.Thing(
        unit.kind(), unit.name(), state, target, saved, description, pictures);
  }
}
