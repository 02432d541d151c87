package org.sealready.vault.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Effort;
import org.sealready.MemoryFolder;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.json.AnswersJson;
import org.sealready.vault.crypto.RecoveryKey;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.key.VaultState;

/**
 * Golden files: data folders that earlier versions of the program wrote; they open in every
 * version. A new version of a format adds a folder and removes none.
 */
@Tag(Effort.FAULTS)
class GoldenFilesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final AnswersJson JSON = new AnswersJson(Ours.catalogue().form());
  private static final String ID = "0f2b7f0e-6c1c-4b8e-9a51-2d6f3c1b7a10";
  private static final String PLAIN_ID = "7d4a5a52-0d0e-4c57-8d27-5b0a7f6f2f11";
  private static final String PASSPHRASE = "桂花 Osmanthus 2026";
  private static final String RECOVERY = "VGDN-71S4-5J3N-FPGS-DP4G-E2MM-781Z-NQP5-6BXZ";

  private static int opened;

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  private Answers answers;

  @BeforeEach
  void read() throws Exception {
    answers = JSON.read(Files.readAllBytes(GOLDEN.resolve("answers.json")));
  }

  private DraftStore store(Vault vault) {
    return new DraftStore(data, Box.ground(data), vault, JSON, Box.CLOCK);
  }

  @AfterAll
  static void report() {
    Effort.report(
        "files of old versions (key file 1 open, by passphrase, by recovery key;"
            + " sealed filing, history, picture and backup 2): opened %d of 12; plain filing 1 refused",
        opened);
    assertEquals(12, opened);
  }

  /** No release wrote it: it is the one that is refused, by its name. */
  @Test
  void aPlainFilingOfVersion1() throws Exception {
    Box.copy(GOLDEN.resolve("plain"), data);
    String name = PLAIN_ID + ".sealready";
    byte[] before = Files.readAllBytes(data.resolve("filings").resolve(name));
    assertEquals(List.of(name), TrialDrafts.in(data));
    DraftStore store = store(Box.vault(data));
    Box.keys(data).mend(store.vault());
    assertEquals(Map.of(), new DraftVersions(store).recover());
    assertEquals(List.of(), store.ids());
    assertArrayEquals(before, Files.readAllBytes(data.resolve("filings").resolve(name)));
  }

  @Test
  void aVaultOfKeyFile1WithoutAPassphrase() throws Exception {
    Box.copy(GOLDEN.resolve("open"), data);
    Vault vault = ((VaultState.Open) Box.keys(data).find()).vault();
    assertFalse(vault.isProtected());
    opened++;
    filingOfVersion2(store(vault));
  }

  @Test
  void aVaultOfKeyFile1ByItsPassphrase() throws Exception {
    Box.copy(GOLDEN.resolve("locked"), data);
    Vault vault = Box.keys(data).unlock(Box.passphrase(PASSPHRASE));
    assertTrue(vault.isProtected());
    opened++;
    filingOfVersion2(store(vault));
    assertEquals(answers, store(vault).open("earlier").answers(), "sealed with an earlier key");
    opened++;
  }

  @Test
  void aVaultOfKeyFile1ByItsRecoveryKey() throws Exception {
    Box.copy(GOLDEN.resolve("locked"), data);
    Vault vault = Box.keys(data).unlock(RecoveryKey.of(RECOVERY).orElseThrow());
    assertEquals(answers, store(vault).open(ID).answers());
    opened++;
  }

  private void filingOfVersion2(DraftStore store) throws Exception {
    Draft draft = store.open(ID);
    assertEquals(answers, draft.answers());
    assertEquals("miniProgram", draft.page());
    assertEquals(Map.of("keep-until", "2028-01-01"), draft.notes());
    assertEquals(2, draft.count());
    assertEquals(Instant.parse("2026-11-21T08:09:10.123456789Z"), draft.savedAt());
    opened++;
    assertEquals("旧名", name(draft.history().undone().now().answers()));
    assertEquals("新名", name(draft.history().redone().now().answers()));
    assertEquals("letters", draft.history().redone().now().page());
    opened++;
    Attachment picture = draft.attachments().getFirst();
    assertEquals("营业执照 正面", picture.title());
    String content = new String(new Attachments(store).read(draft, picture), UTF_8);
    assertEquals("picture ".repeat(8), content);
    opened++;
    assertEquals(1, new DraftVersions(store).of(ID).getFirst().count());
    opened++;
    // What was opened is saved as ever.
    assertEquals(3, store.save(draft.noting("keep-until", "")).count());
    assertEquals(1, store.ids().stream().filter(ID::equals).count());
  }

  @SuppressWarnings("unchecked") // the name is a text
  private static String name(Answers of) {
    Field<String> field =
        (Field<String>) Ours.catalogue().form().field("miniProgram.name").orElseThrow();
    return of.get(field).orElseThrow();
  }
}
