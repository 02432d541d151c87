package org.sealready.vault.backup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sealready.vault.filing.Draft;

/**
 * What restoring a backup does to a data folder, item by item; no existing file is changed by it.
 *
 * @param contents what is in the backup
 */
public record RestorePlan(BackupContents contents, List<Thing> things) {

  /** How a thing of the backup compares with what is here. */
  public enum State {
    /** It is not here: it is put in its place. */
    NEW,
    /** A different file has its path: it is restored next to that. */
    DIFFERENT,
    /** It exists with the same content: it is skipped. */
    SAME
  }

  /**
   * An item of the backup.
   *
   * @param name of it within its kind
   * @param target the name that it is restored under
   * @param filing the filing, where it is one that can be read
   * @param description the description of a form, where it is one
   * @param pictures how many belong to it
   */
  public record Thing(
      BackupUnit.Kind kind,
      String name,
      State state,
      String target,
      Optional<Draft> filing,
      Optional<byte[]> description,
      int pictures) {}

  public RestorePlan {
    things = List.copyOf(things);
  }

  /** The things of this kind that compare so. */
  public List<Thing> of(BackupUnit.Kind kind, State state) {
    return things.stream().filter(thing -> thing.kind() == kind && thing.state() == state).toList();
  }

  /** Whether everything is here already. */
  public boolean isNothingNew() {
    return things.stream().allMatch(thing -> thing.state() == State.SAME);
  }

  Map<BackupUnit, Thing> byUnit() {
    Map<BackupUnit, Thing> all =
        new TreeMap<>(java.util.Comparator.comparing(BackupUnit::toString));
    things.forEach(thing -> all.put(new BackupUnit(thing.kind(), thing.name()), thing));
    return all;
  }
}
