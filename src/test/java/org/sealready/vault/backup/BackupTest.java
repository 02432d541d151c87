package org.sealready.vault.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.vault.crypto.Label;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.RecoveryKey;
import org.sealready.vault.crypto.SealedHeader;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Progress;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.filing.Attachment;
import org.sealready.vault.filing.Attachments;
import org.sealready.vault.filing.Box;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.DraftStore;
import org.sealready.vault.filing.DraftVersions;
import org.sealready.vault.filing.FaultyFiles;
import org.sealready.vault.filing.ProfileFile;
import org.sealready.vault.filing.Toy;
import org.sealready.vault.key.VaultFolder;
import org.sealready.vault.key.VaultState;

/** A data folder in one file and back: everything, nothing twice, nothing written over. */
class BackupTest {

  static final String SECRET = "石桥渡 2026";

  @TempDir(factory = MemoryFolder.class)
  private Path folder;

  private Path data;
  private Path other;
  private Path file;

  @BeforeEach
  void places() throws IOException {
    data = folder.resolve("data");
    other = folder.resolve("other");
    file = Files.createDirectories(folder.resolve("stick")).resolve("a.sealready-backup");
  }

  private Vault closed(Path where) throws Exception {
    return Box.keys(where).create(Optional.of(Box.passphrase(SECRET)));
  }

  static BackupContents save(Path data, Vault vault, Path file) throws Exception {
    return new BackupWriter(data, Box.store(data, vault), Box.keys(data), Box.CHEAP)
        .write(file, false, Box.passphrase(SECRET), Box.CLOCK.instant(), Progress.NONE);
  }

  static OpenBackup open(Path file) throws Exception {
    return BackupFile.of(file).open(Box.passphrase(SECRET));
  }

  /** Takes the backup in where a vault is, and tells what was planned. */
  static RestorePlan restore(Path file, Path into, Vault vault) throws Exception {
    try (OpenBackup backup = open(file)) {
      Restoring restoring = restoring(backup, into);
      DraftStore store = Box.store(into, vault);
      RestorePlan plan = restoring.look(Optional.of(store), Progress.NONE);
      restoring.takeIn(store, plan, Progress.NONE);
      return plan;
    }
  }

  static Restoring restoring(OpenBackup backup, Path into) {
    return new Restoring(backup, into, Toy.JSON, form -> "{beside}".getBytes());
  }

  private static int count(RestorePlan plan, RestorePlan.State state) {
    return (int) plan.things().stream().filter(each -> each.state() == state).count();
  }

  @Test
  void anEmptyFolderBecomesTheSameVaultWithTheSameWaysIn() throws Exception {
    Vault vault = closed(data);
    RecoveryKey recovery = Box.keys(data).renewRecoveryKey(vault);
    Draft draft = SampleFolder.fill(data, vault);
    BackupContents contents = save(data, vault, file);
    assertEquals(3, contents.filings());
    assertEquals(2, contents.pictures());
    assertEquals(1, contents.forms());
    assertEquals(3, contents.wordings());
    assertEquals(List.of(), contents.unopened());
    assertEquals(List.of("a.sealready-backup"), Box.files(file.getParent()));
    try (OpenBackup backup = BackupFile.of(file).open(Box.passphrase(recovery.text()))) {
      RestorePlan plan = restoring(backup, other).look(Optional.empty(), Progress.NONE);
      assertEquals(plan.things().size(), count(plan, RestorePlan.State.NEW));
      assertFalse(Files.exists(other), "looking changes nothing");
      Vault made = Box.keys(other).create(backup.keyFile(), Box.passphrase(recovery.text()));
      restoring(backup, other).takeIn(Box.store(other, made), plan, Progress.NONE);
    }
    Vault again = Box.keys(other).unlock(Box.passphrase(SECRET));
    Box.keys(other).unlock(recovery);
    assertEquals(SampleFolder.contents(data, vault), SampleFolder.contents(other, again));
    DraftStore store = Box.store(other, again);
    assertEquals(draft, store.open(draft.id()));
    assertEquals(
        new DraftVersions(Box.store(data, vault)).of(draft.id()),
        new DraftVersions(store).of(draft.id()));
    new DraftVersions(store).recover();
    assertEquals(SampleFolder.contents(data, vault), SampleFolder.contents(other, again));
  }

  /** The disk was full for a moment; nothing of the vault lies there. */
  @Test
  void aVaultThatCouldNotBeMadeFromABackupCanBeMadeInTheNextTry() throws Exception {
    save(data, closed(data), file);
    boolean[] isFull = {true};
    FaultyFiles.Fault full =
        (step, path) -> {
          if (isFull[0] && step.equals("force")) {
            throw new IOException("No space left on device");
          }
        };
    Files.createDirectories(other);
    VaultFolder keys = Box.keys(new FaultyFiles(full).wrap(other));
    Passphrase secret = Box.passphrase(SECRET);
    try (OpenBackup backup = open(file)) {
      assertThrows(NotSaved.class, () -> keys.create(backup.keyFile(), secret));
      assertEquals(new VaultState.Missing(), keys.find());
      isFull[0] = false;
      keys.create(backup.keyFile(), secret);
    }
    assertTrue(Box.keys(other).unlock(secret).isProtected());
  }

  @Test
  void aVaultWithoutPassphraseTravelsUnderTheOneOfTheBackup() throws Exception {
    Vault vault = Box.vault(data);
    SampleFolder.fill(data, vault);
    save(data, vault, file);
    try (OpenBackup backup = open(file)) {
      Vault made = Box.keys(other).create(backup.keyFile(), Box.passphrase(SECRET));
      DraftStore store = Box.store(other, made);
      Restoring restoring = restoring(backup, other);
      restoring.takeIn(store, restoring.look(Optional.of(store), Progress.NONE), Progress.NONE);
    }
    assertTrue(Box.keys(other).find() instanceof VaultState.Locked);
    Vault again = Box.keys(other).unlock(Box.passphrase(SECRET));
    assertEquals(SampleFolder.contents(data, vault), SampleFolder.contents(other, again));
  }

  @Test
  void anotherVaultSealsEverythingAnewAndKeepsItsOwn() throws Exception {
    Vault vault = closed(data);
    SampleFolder.fill(data, vault);
    save(data, vault, file);
    Vault there = Box.vault(other);
    Draft own = Box.saved(Box.store(other, there), 99);
    SampleFolder.profiles(other, Box.store(other, there), 8, 9);
    SampleFolder.put(other, "letters/commitment.txt", "theirs");
    SampleFolder.put(other, "forms/commitment/form.json", "{\"theirs\":1}");
    Map<String, String> before = SampleFolder.contents(other, there);
    RestorePlan plan = restore(file, other, there);
    Map<String, String> after = SampleFolder.contents(other, there);
    before.remove("profiles.sealed");
    before.forEach((path, content) -> assertEquals(content, after.get(path), path));
    assertEquals(99, Toy.number(Box.store(other, there).open(own.id())));
    Map<String, String> saved = SampleFolder.contents(data, vault);
    saved.forEach(
        (path, content) -> {
          if (!path.matches("profiles.sealed|letters/.*|forms/.*")) {
            assertEquals(content, after.get(path), path);
          }
        });
    assertEquals(
        List.of(Toy.number(8), Toy.number(9), Toy.number(7)),
        new ProfileFile(other, Box.store(other, there), Toy.JSON).read());
    assertEquals(saved.get("letters/commitment.txt"), after.get("letters/aside/commitment-2.txt"));
    String form =
        after.keySet().stream()
            .filter(each -> each.startsWith("forms/form-"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "{beside}", Files.readString(other.resolve(form.replaceAll("[^/]+$", "form.json"))));
    assertEquals(3, count(plan, RestorePlan.State.DIFFERENT));
    RestorePlan again = restore(file, other, there);
    assertTrue(again.isNothingNew(), again.things().toString());
    assertEquals(after, SampleFolder.contents(other, there));
  }

  @Test
  void whatWasChangedSinceComesInBesideOnceAndIsMarked() throws Exception {
    Vault vault = closed(data);
    Draft draft = SampleFolder.fill(data, vault);
    save(data, vault, file);
    DraftStore store = Box.store(data, vault);
    List<DraftVersions.Version> versions = new DraftVersions(store).of(draft.id());
    store.save(Box.changed(draft, 5));
    RestorePlan plan = restore(file, data, vault);
    assertEquals(1, plan.of(BackupUnit.Kind.FILING, RestorePlan.State.DIFFERENT).size());
    assertEquals(5, Toy.number(store.open(draft.id())));
    Draft beside =
        store.open(
            plan.of(BackupUnit.Kind.FILING, RestorePlan.State.DIFFERENT).getFirst().target());
    assertEquals(3, Toy.number(beside));
    assertEquals(draft.history(), beside.history());
    assertEquals(Box.CLOCK.instant().toString(), beside.notes().get(Restoring.NOTE));
    for (Attachment picture : beside.attachments()) {
      assertEquals(picture.bytes(), new Attachments(store).read(beside, picture).length);
    }
    assertEquals(versions, new DraftVersions(store).of(beside.id()));
    int ids = store.ids().size();
    assertTrue(restore(file, data, vault).isNothingNew());
    store.save(Box.changed(beside, 6));
    assertTrue(restore(file, data, vault).isNothingNew());
    assertEquals(ids, store.ids().size());
  }

  @Test
  void aFilingThatWasErasedComesBackAsItWas() throws Exception {
    Vault vault = closed(data);
    Draft draft = SampleFolder.fill(data, vault);
    Map<String, String> before = SampleFolder.contents(data, vault);
    save(data, vault, file);
    Box.store(data, vault).erase(draft.id());
    assertEquals(1, count(restore(file, data, vault), RestorePlan.State.NEW));
    assertEquals(before, SampleFolder.contents(data, vault));
  }

  @Test
  void onlyTheVaultsPassphraseSavesIt() throws Exception {
    Vault vault = closed(data);
    BackupWriter writer = new BackupWriter(data, Box.store(data, vault), Box.keys(data), Box.CHEAP);
    assertThrows(
        WrongKey.class,
        () ->
            writer.write(
                file, false, Box.passphrase("another"), Box.CLOCK.instant(), Progress.NONE));
    assertFalse(Files.exists(file));
    save(data, vault, file);
    assertThrows(WrongKey.class, () -> BackupFile.of(file).open(Box.passphrase("another")));
    assertThrows(
        WrongKey.class, () -> BackupFile.of(file).open(Box.passphrase(RecoveryKey.fresh().text())));
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyWhenThatIsSaid() throws Exception {
    Vault vault = closed(data);
    Files.writeString(file, "letters of the family");
    assertThrows(FileAlreadyExistsException.class, () -> save(data, vault, file));
    assertEquals("letters of the family", Files.readString(file));
    new BackupWriter(data, Box.store(data, vault), Box.keys(data), Box.CHEAP)
        .write(file, true, Box.passphrase(SECRET), Box.CLOCK.instant(), Progress.NONE);
    open(file).close();
    assertEquals(1, Box.files(file.getParent()).size());
  }

  @Test
  void whatTheVaultCannotOpenIsNamedAndTakenAlongAsItIs() throws Exception {
    Vault vault = closed(data);
    SampleFolder.fill(data, vault);
    String foreign = "filings/22222222-2222-2222-2222-222222222222.sealed";
    byte[] sealed =
        Box.vault(folder.resolve("third"))
            .seal(new Label(Label.Kind.FILING, "x", 1), new byte[] {1});
    Files.write(data.resolve(foreign), sealed);
    assertEquals(List.of(foreign), save(data, vault, file).unopened());
    restore(file, other, Box.vault(other));
    assertEquals(
        java.util.Arrays.hashCode(sealed),
        java.util.Arrays.hashCode(Files.readAllBytes(other.resolve(foreign))));
  }

  @Test
  void whatSavesHaveLeftThatWereEndedGoesWithTheNextOne() throws Exception {
    Vault vault = closed(data);
    SampleFolder.fill(data, vault);
    Path stick = file.getParent();
    Path old = Files.createFile(stick.resolve("." + UUID.randomUUID() + ".backup.tmp"));
    Path young = Files.createFile(stick.resolve("." + UUID.randomUUID() + ".backup.tmp"));
    Path others = Files.createFile(stick.resolve(".mine.backup.tmp"));
    Instant now = Box.CLOCK.instant();
    Files.setLastModifiedTime(old, FileTime.from(now.minus(Duration.ofDays(1))));
    Files.setLastModifiedTime(young, FileTime.from(now.minus(Duration.ofHours(1))));
    Files.setLastModifiedTime(others, FileTime.from(now.minus(Duration.ofDays(1))));
    save(data, vault, file);
    assertFalse(Files.exists(old));
    assertTrue(Files.exists(young), "another program may be saving there");
    assertTrue(Files.exists(others));
  }

  /** Wordings lie plain or sealed, as the vault is; both are the same wording. */
  @Test
  void aWordingIsTheSameSealedOrPlain() throws Exception {
    Vault vault = closed(data);
    SampleFolder.put(data, "letters/one.txt", "same");
    SampleFolder.put(data, "letters/two.txt", "from the backup");
    wording(data, vault, "three", "sealed");
    save(data, vault, file);
    Vault there = closed(other);
    wording(other, there, "one", "same");
    wording(other, there, "two", "of this computer");
    SampleFolder.put(other, "letters/three.txt", "plain");
    restore(file, other, there);
    assertEquals(
        List.of("one.sealed", "three.txt", "two.sealed"), Box.files(other.resolve("letters")));
    assertEquals(List.of("three-1.sealed", "two-1.txt"), Box.files(other.resolve("letters/aside")));
    byte[] aside = Files.readAllBytes(other.resolve("letters/aside/three-1.sealed"));
    assertEquals("aside/three-1", SealedHeader.of(aside).label().name());
    assertTrue(restore(file, other, there).isNothingNew());
  }

  private static void wording(Path data, Vault vault, String name, String text) throws IOException {
    Label label = new Label(Label.Kind.WORDING, "letters/" + name, 1);
    Path folder = Files.createDirectories(data.resolve("letters"));
    Files.write(folder.resolve(name + ".sealed"), vault.seal(label, text.getBytes()));
  }

  /** Who makes a backup for somebody else must not reach what lies outside the places of ours. */
  @Test
  void noPathLeadsElsewhere() {
    for (String path :
        List.of(
            "../x.sealed",
            "filings/../../x.sealed",
            "/etc/x.sealed",
            "filings//x.sealed",
            "C:/x.sealed",
            "filings\\x.sealed",
            "filings/.x.sealed",
            "vault.key",
            "vault.key.copy",
            "writer.lock",
            "letters/",
            "filings/x.sealed ",
            "autostart.sh",
            "")) {
      assertThrows(Unreadable.class, () -> BackupPaths.checked(path), path);
    }
  }
}
