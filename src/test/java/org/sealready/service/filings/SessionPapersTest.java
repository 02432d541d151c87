package org.sealready.service.filings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.Ours;
import org.sealready.service.PaperKeys;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.service.paper.Rival;
import org.sealready.service.wording.Wordings;
import org.sealready.vault.backup.OpenBackup;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.file.Progress;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.key.PaperAccess;

/** Forms and wordings go with the vault: sealed when it is protected, out of sight when locked. */
class SessionPapersTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T01:02:03Z"), ZoneId.of("Asia/Shanghai"));
  private static final String ID = "commitment";

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  private DataFolderSession cabinet() {
    return cabinet(data);
  }

  private static DataFolderSession cabinet(Path data) {
    DataFolderSession cabinet =
        new DataFolderSession(Ours.catalogue(), data, CLOCK, new Cost(8, 1, 1));
    cabinet.acquireWriteLock();
    return cabinet;
  }

  private static Passphrase passphrase() {
    return Passphrase.of("correct horse".toCharArray());
  }

  /** A keep of seed 0 or 1 brings a form, see {@link Rival}. */
  private void bring() {
    keepForm(PaperKeys.of(data), data);
  }

  private void assertSealed() throws Exception {
    try (var files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        assertTrue(
            name.endsWith(".sealed") || name.startsWith("vault.") || name.endsWith(".lock"), name);
        assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("% mine"), name);
      }
    }
  }

  @Test
  void whatWasImportedBeforeTheFirstPassphraseIsSealedWithIt() throws Exception {
    bring();
    String text = Rival.text(1) + "% mine\n";
    new Wordings(Ours.catalogue(), data).use(ID, text);
    try (DataFolderSession window = cabinet()) {
      assertInstanceOf(OpenResult.Fresh.class, window.arrive());
      OfficialPapers forms = OfficialPapers.in(data, window.papers());
      Wordings wordings = new Wordings(Ours.catalogue(), data, window.papers());
      assertTrue(forms.find(ID).isPresent());
      window.choose(Optional.of(passphrase()));
      window.filings();
      assertSealed();
      assertTrue(forms.find(ID).isPresent());
      assertEquals(text, wordings.text(ID));
      window.lock();
      assertTrue(forms.isShut() && forms.all().isEmpty());
      assertTrue(wordings.isShut());
      window.unlock(passphrase());
      assertFalse(forms.isShut());
      assertTrue(forms.find(ID).isPresent());
      assertEquals(text, wordings.text(ID));
      Files.createDirectories(data.resolve("letters"));
      Files.writeString(data.resolve("letters").resolve(ID + ".txt"), Rival.text(2));
    }
    try (DataFolderSession next = cabinet()) {
      next.arrive();
      next.unlock(passphrase());
      assertSealed();
      assertEquals(Rival.text(2), new Wordings(Ours.catalogue(), data, next.papers()).text(ID));
    }
  }

  @Test
  void aPassphraseThatIsSetLaterSealsThemToo() throws Exception {
    try (DataFolderSession window = cabinet()) {
      window.filings();
      new Wordings(Ours.catalogue(), data, window.papers()).use(ID, Rival.text(1) + "% mine\n");
      long seed = 0;
      while (!Rival.Plan.of(seed).keeps()) {
        seed++;
      }
      assertEquals(Rival.DONE, Rival.deed(window.papers(), data, seed));
      assertTrue(Files.exists(data.resolve("letters").resolve(ID + ".txt")));
      window.keys().protect(passphrase());
      assertSealed();
      assertEquals(1, OfficialPapers.in(data, window.papers()).all().size());
      assertEquals(0, OfficialPapers.in(data).all().size());
      assertTrue(OfficialPapers.in(data).isShut());
    }
  }

  /** A form that is being written must not be sealed with a key that is replaced meanwhile. */
  @Test
  @Timeout(20)
  void keysAreRenewedWhenNobodyWrites() throws Exception {
    try (DataFolderSession window = cabinet()) {
      window.filings();
      AtomicReference<Exception> failure = new AtomicReference<>();
      Thread renewing =
          new Thread(
              () -> {
                try {
                  window.keys().protect(passphrase());
                } catch (IOException | Unreadable broken) {
                  failure.set(broken);
                }
              });
      try (PaperAccess.Turn _ = window.papers().turn()) {
        renewing.start();
        while (renewing.isAlive() && renewing.getState() != Thread.State.WAITING) {
          Thread.onSpinWait();
        }
        assertTrue(renewing.isAlive(), "the key waits for the form");
        keepForm(window.papers(), data);
      }
      renewing.join();
      assertNull(failure.get());
      assertSealed();
      assertTrue(OfficialPapers.in(data, window.papers()).find(ID).isPresent());
    }
    try (DataFolderSession next = cabinet()) {
      assertInstanceOf(OpenResult.Locked.class, next.arrive());
      next.unlock(passphrase());
      assertTrue(OfficialPapers.in(data, next.papers()).find(ID).isPresent());
    }
  }

  /** Sealed forms and wordings travel too, and are there without another start. */
  @Test
  void whatABackupBringsCountsAtOnce() throws Exception {
    Path here = data.resolve("here");
    Path there = data.resolve("there");
    Path file = data.resolve("a.sealready-backup");
    try (DataFolderSession window = cabinet(here)) {
      window.choose(Optional.of(passphrase()));
      window.filings();
      keepForm(window.papers(), here);
      new Wordings(Ours.catalogue(), here, window.papers()).use(ID, Rival.text(1));
      window.backup().save(file, false, passphrase(), Progress.NONE);
    }
    try (DataFolderSession window = cabinet(there)) {
      window.arrive();
      OfficialPapers forms = OfficialPapers.in(there, window.papers());
      Wordings wordings = new Wordings(Ours.catalogue(), there, window.papers());
      assertEquals(0, forms.all().size());
      VaultBackup backup = window.backup();
      try (OpenBackup open = backup.open(file, passphrase())) {
        backup.takeIn(open, backup.look(open, Progress.NONE), passphrase(), Progress.NONE);
      }
      assertEquals(1, forms.all().size());
      assertEquals(Rival.text(1), wordings.text(ID));
      assertEquals(Set.of(), forms.broken());
    }
  }

  private static void keepForm(PaperKeys papers, Path folder) {
    long seed = 0;
    while (!Rival.Plan.of(seed).keeps() || !Rival.Plan.of(seed).id().equals(ID)) {
      seed++;
    }
    assertEquals(Rival.DONE, Rival.deed(papers, folder, seed));
  }

  /** A window that does not have the right to write looks only. */
  @Test
  void aWindowWithoutTheRightLooksOnly() throws Exception {
    bring();
    try (DataFolderSession first = cabinet();
        DataFolderSession second = cabinet()) {
      first.filings();
      second.arrive();
      OfficialPapers forms = OfficialPapers.in(data, second.papers());
      assertTrue(forms.find(ID).isPresent());
      assertEquals("TAKEN", Rival.deed(second.papers(), data, 1L));
    }
  }
}
