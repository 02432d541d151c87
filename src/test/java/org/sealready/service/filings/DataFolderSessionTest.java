package org.sealready.service.filings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.Ours;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.RecoveryKey;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.FolderAccess;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.ShowRequest;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.filing.Draft;

class DataFolderSessionTest {

  private static final Cost CHEAP = new Cost(8, 1, 1);
  private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

  @TempDir(factory = MemoryFolder.class)
  private Path folder;

  private final List<DataFolderSession> open = new ArrayList<>();

  private Path data() {
    return folder.resolve("data");
  }

  private DataFolderSession cabinet() {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    open.add(new DataFolderSession(Ours.catalogue(), data(), clock, CHEAP));
    return open.getLast();
  }

  private DataFolderSession writer() {
    DataFolderSession cabinet = cabinet();
    assertTrue(cabinet.acquireWriteLock());
    return cabinet;
  }

  @AfterEach
  void close() throws IOException {
    for (DataFolderSession cabinet : open) {
      cabinet.close();
    }
  }

  private static Passphrase passphrase(String text) {
    return Passphrase.of(text.toCharArray());
  }

  private static Draft begun(String sample) {
    return Draft.begin(Ours.answers(sample), NOW);
  }

  @Test
  void nothingIsMadeBeforeTheFirstSave() throws Exception {
    DataFolderSession cabinet = writer();
    assertEquals(new OpenResult.Fresh(List.of()), cabinet.arrive());
    assertFalse(cabinet.isOpen());
    assertFalse(Files.exists(data().resolve("vault.key")));
    Draft saved = cabinet.filings().save(begun("individual"));
    assertTrue(cabinet.isOpen());
    OpenResult.Ready ready = assertInstanceOf(OpenResult.Ready.class, cabinet.arrive());
    assertEquals(saved.id(), ready.filings().getFirst().id());
  }

  @Test
  void opensAtOnceWhereThereIsNoPassphrase() throws Exception {
    DataFolderSession first = writer();
    Draft saved = first.filings().save(begun("individual"));
    first.close();
    DataFolderSession second = writer();
    assertInstanceOf(OpenResult.Ready.class, second.arrive());
    assertFalse(second.isProtected());
    second.lock();
    assertTrue(second.isOpen(), "no passphrase could bring it back");
    assertEquals(saved, second.filings().open(saved.id()));
  }

  @Test
  void asksForThePassphraseThatWasChosen() throws Exception {
    DataFolderSession first = writer();
    first.choose(Optional.of(passphrase("桂花")));
    first.filings().save(begun("individual"));
    assertTrue(first.isProtected());
    RecoveryKey recovery = first.keys().renewRecoveryKey();
    first.close();

    DataFolderSession second = writer();
    assertEquals(new OpenResult.Locked(true), second.arrive());
    assertThrows(IllegalStateException.class, second::filings);
    assertThrows(WrongKey.class, () -> second.unlock(passphrase("菊花")));
    assertInstanceOf(OpenResult.Ready.class, second.unlock(passphrase("桂花")));
    second.lock();
    assertEquals(new OpenResult.Locked(true), second.arrive());
    assertInstanceOf(OpenResult.Ready.class, second.unlock(recovery));
    second.keys().protect(passphrase("丹桂"));
    second.lock();
    assertThrows(WrongKey.class, () -> second.unlock(passphrase("桂花")));
    second.unlock(passphrase("丹桂"));
  }

  @Test
  void goesOnWithWhatIsOpenWhenAPassphraseIsSet() throws Exception {
    DataFolderSession cabinet = writer();
    Filings filings = cabinet.filings();
    Draft draft = filings.save(begun("individual"));
    cabinet.keys().protect(passphrase("桂花"));
    assertTrue(cabinet.isProtected());
    Draft later = filings.save(draft.noting("retention", "2027-01-01"));
    assertEquals(1, filings.list().size(), "it is still the same filing");
    assertEquals(later, cabinet.filings().open(draft.id()));
    cabinet.lock();
    assertThrows(NotSaved.class, () -> filings.save(later));
    assertEquals(1, ((OpenResult.Ready) cabinet.unlock(passphrase("桂花"))).filings().size());
  }

  @Test
  void aSecondProgramReadsAndDoesNotWrite() throws Exception {
    DataFolderSession first = writer();
    Draft saved = first.filings().save(begun("individual"));
    DataFolderSession second = cabinet();
    assertFalse(second.acquireWriteLock());
    assertFalse(second.mayWrite());
    second.arrive();
    Filings filings = second.filings();
    assertFalse(filings.acquireWriteLock());
    assertEquals(saved, filings.open(saved.id()));
    for (NotSaved refused :
        List.of(
            assertThrows(NotSaved.class, () -> filings.save(saved)),
            assertThrows(NotSaved.class, () -> filings.erase(saved.id())),
            assertThrows(NotSaved.class, () -> filings.restore(saved.id(), 1)),
            assertThrows(NotSaved.class, () -> second.keys().protect(passphrase("p"))),
            assertThrows(NotSaved.class, second.keys()::renewRecoveryKey),
            assertThrows(NotSaved.class, () -> filings.attach(saved, "图", new byte[1])))) {
      assertEquals(NotSaved.Kind.TAKEN, refused.kind());
    }
    second.windowCall().send(ShowRequest.WINDOW);
    assertFalse(second.windowCall().isHeard());
    assertEquals(Optional.of(ShowRequest.WINDOW), first.windowCall().take());
    assertTrue(second.windowCall().isHeard());
    first.close();
    assertTrue(filings.acquireWriteLock(), "the other one has ended");
  }

  @Test
  void aSecondProgramMakesNoVault() throws Exception {
    DataFolderSession first = writer();
    assertEquals(new OpenResult.Fresh(List.of()), first.arrive());
    NotSaved refused = assertThrows(NotSaved.class, () -> cabinet().filings());
    assertEquals(NotSaved.Kind.TAKEN, refused.kind());
    assertFalse(Files.exists(data().resolve("vault.key")));
  }

  @Test
  void savesAsSoonAsTheFolderCanBeMade() throws Exception {
    Files.writeString(data(), "a file where the folder should be");
    DataFolderSession cabinet = writer();
    assertEquals(new OpenResult.Fresh(List.of()), cabinet.arrive());
    assertEquals(NotSaved.Kind.NOT_A_FOLDER, assertThrows(NotSaved.class, cabinet::filings).kind());
    Files.delete(data());
    cabinet.filings().save(begun("individual"));
    assertEquals(1, cabinet.filings().list().size());
  }

  @Test
  void namesPlainFilingsOfTrialVersionsAndLeavesThem() throws Exception {
    Path filings = Files.createDirectories(data().resolve("filings"));
    String left = ".x.sealready." + UUID.randomUUID() + ".tmp";
    Files.writeString(filings.resolve("x.sealready"), "sealready-draft 1 0\n");
    Files.writeString(filings.resolve(left), "sealready-draft 1");
    Files.writeString(filings.resolve("._x.sealready"), "of another system");
    DataFolderSession cabinet = writer();
    List<String> trial = List.of(left, "x.sealready");
    assertEquals(new OpenResult.Fresh(trial), cabinet.arrive());
    cabinet.filings();
    assertEquals(
        new RecoveryReport(Map.of(), trial, List.of(), FolderAccess.OWN, Optional.empty()),
        cabinet.found());
    assertEquals(List.of(), cabinet.filings().list());
    assertEquals("sealready-draft 1 0\n", Files.readString(filings.resolve("x.sealready")));
    assertEquals("sealready-draft 1", Files.readString(filings.resolve(left)));
  }

  @Test
  void tellsWhatASaveThatNeverEndedHasLeft() throws Exception {
    DataFolderSession first = writer();
    Draft saved = first.filings().save(begun("individual"));
    Path file = first.folder().resolve(saved.id() + ".sealed");
    byte[] kept = Files.readAllBytes(file);
    first.filings().save(saved.with(saved.history().with(Ours.answers("rare-names"), "")));
    Files.move(file, first.folder().resolve("." + UUID.randomUUID() + ".sealed.tmp"));
    Files.write(file, kept);
    first.close();
    DataFolderSession second = writer();
    assertInstanceOf(OpenResult.Ready.class, second.arrive());
    assertEquals(List.of(saved.id()), List.copyOf(second.found().recovered().values()));
    String other = second.found().recovered().keySet().iterator().next();
    assertEquals(Ours.answers("rare-names"), second.filings().open(other).answers());
  }

  @Test
  void whatStandsInTheWayOfAKeyFileIsPutAsideAndNamed() throws Exception {
    DataFolderSession first = writer();
    Draft saved = first.filings().save(begun("individual"));
    first.close();
    Files.delete(data().resolve("vault.key.copy"));
    Files.createDirectories(data().resolve("vault.key.copy").resolve("in the way"));
    DataFolderSession second = writer();
    assertInstanceOf(OpenResult.Ready.class, second.arrive());
    assertEquals(Optional.empty(), second.found().trouble());
    assertEquals(List.of("vault.key.aside-unreadable"), second.keys().takeAside());
    assertEquals(List.of(), second.keys().takeAside(), "told once");
    assertTrue(Files.isDirectory(data().resolve("vault.key.aside-unreadable/in the way")));
    assertEquals(saved, second.filings().open(saved.id()));
  }

  @Test
  void whatCannotBePutInOrderKeepsNobodyOut() throws Exception {
    DataFolderSession first = writer();
    Draft saved = first.filings().save(begun("individual"));
    first.close();
    Path left = first.folder().resolve("." + saved.id() + ".erased");
    Files.createDirectories(left.resolve("in the way"));
    DataFolderSession second = writer();
    assertInstanceOf(OpenResult.Ready.class, second.arrive());
    assertTrue(second.found().trouble().isPresent());
  }

  /** A folder that somebody has made for all; a link of the same name is no folder of ours. */
  @Test
  void closesAFolderThatOthersCouldChangeAndSaysSo() throws Exception {
    Files.createDirectories(data());
    Files.setPosixFilePermissions(data(), PosixFilePermissions.fromString("rwxrwxrwx"));
    DataFolderSession first = writer();
    first.filings().save(begun("individual"));
    assertEquals(FolderAccess.CLOSED, first.found().access());
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data())));
    first.close();
    Files.setPosixFilePermissions(data(), PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.writeString(data().resolve("notes of others.txt"), "x");
    DataFolderSession second = writer();
    second.arrive();
    assertEquals(FolderAccess.SHARED, second.found().access());
    assertEquals("rwxrwxrwx", PosixFilePermissions.toString(Files.getPosixFilePermissions(data())));
  }

  /** Whoever knows the old passphrase may have kept the key file of those days. */
  @Test
  void anOldKeyFileOpensNothingAfterTheKeyWasRenewed() throws Exception {
    DataFolderSession first = writer();
    first.choose(Optional.of(passphrase("旧的口令一二三")));
    Draft draft = first.filings().save(begun("individual"));
    RecoveryKey oldRecovery = first.keys().renewRecoveryKey();
    byte[] old = Files.readAllBytes(data().resolve("vault.key"));
    first.keys().renew(passphrase("新的口令一二三"));
    Draft later = first.filings().save(draft.noting("n", "1"));
    first.close();
    DataFolderSession second = writer();
    assertThrows(WrongKey.class, () -> second.unlock(passphrase("旧的口令一二三")));
    assertThrows(WrongKey.class, () -> second.unlock(oldRecovery));
    second.unlock(passphrase("新的口令一二三"));
    assertEquals(later, second.filings().open(draft.id()));
    second.close();
    for (String name : List.of("vault.key", "vault.key.copy")) {
      Files.write(data().resolve(name), old);
    }
    DataFolderSession third = writer();
    Unreadable refused = assertThrows(Unreadable.class, () -> third.unlock(passphrase("旧的口令一二三")));
    assertEquals(Unreadable.Kind.OLDER, refused.kind());
    assertArrayEquals(old, Files.readAllBytes(data().resolve("vault.key")), "nothing is changed");
  }

  @Test
  void saysWhenTheKeysAreLost() throws Exception {
    DataFolderSession first = writer();
    first.filings().save(begun("individual"));
    first.close();
    for (String name : List.of("vault.key", "vault.key.copy")) {
      Files.write(data().resolve(name), "SRVAULT\n".getBytes(UTF_8));
    }
    assertEquals(new OpenResult.Broken(Unreadable.Kind.DAMAGED), writer().arrive());
    assertEquals(
        NotSaved.Kind.DAMAGED, assertThrows(NotSaved.class, () -> open.getLast().filings()).kind());
  }
}
