package org.sealready.service.filings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sealready.service.Catalogue;
import org.sealready.service.FilingName;
import org.sealready.vault.backup.BackupContents;
import org.sealready.vault.backup.BackupUnit;
import org.sealready.vault.backup.RestorePlan;
import org.sealready.vault.filing.Draft;
import org.sealready.words.Words;

/** Texts about the contents of a backup and what restoring it does. */
public final class BackupTexts {

  private final Catalogue catalogue;
  private final Words words;

  public BackupTexts(Catalogue catalogue, Words words) {
    this.catalogue = catalogue;
    this.words = words;
  }

  /** What was saved, in one line. */
  public String contents(BackupContents contents) {
    List<String> parts = new ArrayList<>();
    add(parts, "backup.filings", contents.filings());
    add(parts, "backup.pictures", contents.pictures());
    add(parts, "backup.forms", contents.forms());
    add(parts, "backup.wordings", contents.wordings());
    add(parts, "backup.others", contents.others());
    return joined(parts);
  }

  /** This time, as it is read in China. */
  public static String when(Instant time) {
    return VaultBackup.TIME.format(time);
  }

  /** When the backup was made. */
  public String savedAt(RestorePlan plan) {
    return words.text("backup.saved-at", VaultBackup.TIME.format(plan.contents().savedAt()));
  }

  /** The things that compare so with what is here, in one line; empty if there are none. */
  public String counted(RestorePlan plan, RestorePlan.State state) {
    List<String> parts = new ArrayList<>();
    add(parts, "backup.filings", plan.of(BackupUnit.Kind.FILING, state).size());
    add(
        parts,
        "backup.pictures",
        plan.of(BackupUnit.Kind.FILING, state).stream()
            .mapToInt(RestorePlan.Thing::pictures)
            .sum());
    add(parts, "backup.forms", plan.of(BackupUnit.Kind.FORM, state).size());
    add(parts, "backup.wordings", plan.of(BackupUnit.Kind.WORDING, state).size());
    add(
        parts,
        "backup.others",
        plan.of(BackupUnit.Kind.PROFILES, state).size()
            + plan.of(BackupUnit.Kind.OTHER, state).size());
    return joined(parts);
  }

  /** The restored items, a line each. */
  public List<String> result(RestorePlan plan) {
    List<String> lines = new ArrayList<>();
    for (RestorePlan.State state : List.of(RestorePlan.State.NEW, RestorePlan.State.DIFFERENT)) {
      if (plan.things().stream().anyMatch(thing -> thing.state() == state)) {
        String key = state == RestorePlan.State.NEW ? "backup.taken" : "backup.beside";
        lines.add(words.text(key, counted(plan, state)));
      }
    }
    return lines;
  }

  private void add(List<String> parts, String key, int count) {
    if (count > 0) {
      parts.add(words.text(key, count));
    }
  }

  private String joined(List<String> parts) {
    return parts.stream()
        .reduce((one, next) -> words.text("backup.and", one, next))
        .orElseGet(() -> words.text("backup.none"));
  }

  /** The names of the items in this state: filings first, the last saved before the others. */
  public List<String> names(RestorePlan plan, RestorePlan.State state) {
    return plan.things().stream()
        .filter(thing -> thing.state() == state)
        .sorted(
            Comparator.comparing(RestorePlan.Thing::kind)
                .thenComparing(BackupTexts::savedAt, Comparator.reverseOrder()))
        .map(this::name)
        .toList();
  }

  private static Instant savedAt(RestorePlan.Thing thing) {
    return thing.filing().map(Draft::savedAt).orElse(Instant.MIN);
  }

  private String name(RestorePlan.Thing thing) {
    return switch (thing.kind()) {
      case FILING ->
          thing.filing().map(this::filing).orElse(words.text("backup.unread", thing.name()));
      case FORM -> words.text("backup.form", form(thing));
      case WORDING -> words.text("backup.wording", wording(thing.name()));
      case PROFILES -> words.text("backup.profiles");
      case OTHER -> words.text("backup.other", thing.name());
    };
  }

  private String filing(Draft draft) {
    String title = draft.answers().get(catalogue.title()).orElse("");
    String entity = draft.answers().get(catalogue.subtitle()).orElse("");
    return words.text(
        "backup.filing",
        new FilingName(words).of(title, entity),
        entity,
        VaultBackup.TIME.format(draft.savedAt()));
  }

  private String form(RestorePlan.Thing thing) {
    return catalogue
        .letter(thing.name())
        .map(letter -> letter.title())
        .or(() -> thing.description().flatMap(VaultBackup::title))
        .orElse(thing.name());
  }

  private String wording(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String id = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    Optional<String> title =
        catalogue.letter(id.replaceFirst("-[0-9]+$", "")).map(letter -> letter.title());
    return title.map(text -> text + " (" + path + ")").orElse(path);
  }

  /** What the vault that was saved could not open; empty if there is nothing of the kind. */
  public List<String> unopened(BackupContents contents) {
    List<String> lines = new ArrayList<>();
    contents.unopened().forEach(path -> lines.add(words.text("backup.unopened", path)));
    contents.left().forEach(path -> lines.add(words.text("backup.left", path)));
    return lines;
  }
}
