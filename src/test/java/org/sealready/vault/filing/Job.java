package org.sealready.vault.filing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sealready.vault.crypto.Vault;

/**
 * Something that a program does in a data folder, to be disturbed at each of its steps.
 *
 * @param before number of a filing that must be there if it was disturbed, -1 for none
 * @param after number of a filing that must be there if it was done, -1 for none
 * @param passphrase what the vault opens with when it was done, empty for none
 */
record Job(String name, Step prepare, Step run, int before, int after, String passphrase) {

  static final String OLD = "old";
  static final String NEW = "new";

  /** Works in a data folder. */
  interface Step {
    void in(Path data) throws Exception;
  }

  static List<Job> all() {
    return List.of(
        plain("first save", data -> Box.vault(data), Job::saveFirst, -1, 1),
        plain("save", Job::twoSaves, Job::saveThird, 2, 3),
        plain("save where files have one name", Job::twoSaves, Job::saveThird, 2, 3),
        plain("save over a foreign file", Job::foreign, Job::saveOver, 9, 4),
        plain("save over a damaged file", Job::damaged, Job::saveOver, -1, 4),
        plain("attach a picture", Job::twoSaves, Job::attach, 2, 2),
        plain("restore", Job::twoSaves, data -> versions(data).restore(id(data), 1), 2, 1),
        plain("erase", Job::picture, data -> Box.store(data).erase(id(data)), -1, -1),
        plain("start after an end in the middle", Job::orphans, Job::start, 2, 2),
        new Job("make a vault", data -> {}, data -> create(data, OLD), -1, -1, OLD),
        new Job("change the passphrase", Job::locked, Job::change, 6, 6, NEW),
        new Job("first passphrase", Job::picture, Job::protect, 7, 7, NEW),
        new Job("seal anew", Job::halfProtected, Job::goOn, 7, 7, NEW));
  }

  private static Job plain(String name, Step prepare, Step run, int before, int after) {
    return new Job(name, prepare, run, before, after, "");
  }

  private static String id(Path data) throws Exception {
    return Box.store(data).ids().getFirst();
  }

  private static DraftVersions versions(Path data) throws Exception {
    return new DraftVersions(Box.store(data));
  }

  private static void saveFirst(Path data) throws Exception {
    Box.saved(Box.store(data), 1);
  }

  private static void twoSaves(Path data) throws Exception {
    DraftStore store = Box.store(data);
    store.save(Box.changed(Box.saved(store, 1), 2));
  }

  private static void saveThird(Path data) throws Exception {
    DraftStore store = Box.store(data);
    store.save(Box.changed(store.open(id(data)), 3));
  }

  private static void foreign(Path data) throws Exception {
    DraftStore store = Box.store(data);
    Draft mine = Box.saved(store, 1);
    store.save(new Attachments(store).add(Box.changed(mine, 9), "图", new byte[99]));
  }

  private static void damaged(Path data) throws Exception {
    twoSaves(data);
    Files.write(data.resolve("filings").resolve(id(data) + ".sealed"), new byte[7]);
  }

  private static void saveOver(Path data) throws Exception {
    Draft begun = Box.begun(4);
    Draft mine =
        new Draft(
            id(data),
            begun.history(),
            begun.notes(),
            begun.attachments(),
            Box.CLOCK.instant().minusSeconds(1),
            1);
    Box.store(data).save(mine);
  }

  private static void attach(Path data) throws Exception {
    DraftStore store = Box.store(data);
    store.save(new Attachments(store).add(store.open(id(data)), "图", new byte[70_000]));
  }

  private static void picture(Path data) throws Exception {
    DraftStore store = Box.store(data);
    Draft draft = store.save(new Attachments(store).add(Box.begun(6), "图", new byte[999]));
    store.save(Box.changed(draft, 7));
  }

  private static void orphans(Path data) throws Exception {
    picture(data);
    DraftStore store = Box.store(data);
    Draft erased = Box.saved(store, 1);
    Files.move(Box.file(data, erased), store.files().erased(erased.id()));
    Draft draft = Box.saved(store, 1);
    Path file = Box.file(data, draft);
    byte[] kept = Files.readAllBytes(file);
    store.save(Box.changed(draft, 2));
    Files.move(file, data.resolve("filings/." + DraftStore.newId() + ".sealed.tmp"));
    Files.write(file, kept);
    Files.write(data.resolve("filings/." + DraftStore.newId() + ".sealed.tmp"), new byte[9]);
    Files.write(data.resolve("." + DraftStore.newId() + ".key.tmp"), new byte[9]);
    Files.delete(data.resolve("vault.key"));
  }

  private static void start(Path data) throws Exception {
    Box.keys(data).mend(Box.vault(data));
    versions(data).recover();
  }

  private static void create(Path data, String passphrase) throws Exception {
    Box.keys(data).create(Optional.of(Box.passphrase(passphrase)));
  }

  private static void locked(Path data) throws Exception {
    create(data, OLD);
    Box.saved(Box.store(data, Box.keys(data).unlock(Box.passphrase(OLD))), 6);
  }

  private static void change(Path data) throws Exception {
    Vault vault = Box.keys(data).unlock(Box.passphrase(OLD));
    Box.keys(data).change(vault, Box.passphrase(NEW));
  }

  private static void protect(Path data) throws Exception {
    Box.keys(data).protect(Box.vault(data), Box.passphrase(NEW));
  }

  private static void halfProtected(Path data) throws Exception {
    picture(data);
    protect(data);
  }

  private static void goOn(Path data) throws Exception {
    Vault vault = Box.keys(data).unlock(Box.passphrase(NEW));
    Box.store(data, vault).resealAll(vault);
  }
}
