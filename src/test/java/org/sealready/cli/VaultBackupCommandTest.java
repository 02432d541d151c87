package org.sealready.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Ours;
import org.sealready.cli.common.Run;
import org.sealready.form.Answers;
import org.sealready.json.AnswersJson;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.filings.Filings;
import org.sealready.service.filings.OpenResult;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.filing.Draft;

/** The whole vault out of one data folder and into others, on the command line. */
class VaultBackupCommandTest {

  private static final String SECRET = "石桥渡 2026 年";
  private static final String OTHER = "another passphrase";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

  @TempDir private Path folder;
  private Path data;
  private Path stick;
  private Path secret;

  @BeforeEach
  void vault() throws Exception {
    data = folder.resolve("data");
    stick = Files.createDirectories(folder.resolve("U 盘"));
    secret = Files.writeString(folder.resolve("口令.txt"), SECRET + "\n");
  }

  private static DataFolderSession cabinet(Path data) {
    return new DataFolderSession(Ours.catalogue(), data, CLOCK, new Cost(8, 1, 1));
  }

  /** A vault with one filing and a picture, behind this passphrase if there is one. */
  private static String keep(Path data, Optional<String> passphrase) throws Exception {
    try (DataFolderSession cabinet = cabinet(data)) {
      cabinet.choose(passphrase.map(text -> Passphrase.of(text.toCharArray())));
      Answers answers =
          new AnswersJson(Ours.catalogue().form())
              .read(Files.readAllBytes(Ours.sample("company-both-letters")));
      Filings filings = cabinet.filings();
      Draft draft = filings.save(Draft.begin(answers, CLOCK.instant()));
      return filings.save(filings.attach(draft, "营业执照", new byte[70_000])).id();
    }
  }

  private static Filings filings(DataFolderSession cabinet, String passphrase) throws Exception {
    cabinet.unlock(Passphrase.of(passphrase.toCharArray()));
    return cabinet.filings();
  }

  private Run run(Path where, Object... args) {
    Object[] all = java.util.Arrays.copyOf(args, args.length + 4);
    all[args.length] = "--data";
    all[args.length + 1] = where;
    all[args.length + 2] = "--passphrase-file";
    all[args.length + 3] = secret;
    return Run.today(all);
  }

  private Path saved() {
    Run save = run(data, "vault", "save", stick);
    assertEquals("", save.err());
    assertEquals(0, save.code());
    Path file = stick.resolve("印备备份-2026-11-21.sealready-backup");
    assertEquals(List.of(file.toString(), "已存好并核对过：1 件备案、1 张图片。打开它要用口令。"), save.lines());
    return file;
  }

  @Test
  void savingWhereNothingIsMakesNoFolder() {
    Path none = folder.resolve("none");
    Run save = run(none, "vault", "save", stick);
    assertEquals(2, save.code());
    assertEquals(1, save.complaints().size());
    assertFalse(Files.exists(none));
  }

  @Test
  void theOtherComputerHasEverythingAndTheSamePassphrase() throws Exception {
    String id = keep(data, Optional.of(SECRET));
    Path file = saved();
    Path there = folder.resolve("there");
    Run listed = run(there, "vault", "restore", file, "--list");
    assertEquals(0, listed.code(), listed.err());
    assertEquals("这份备份存于 2026-11-21 00:00。", listed.lines().get(0));
    assertEquals("这里没有，可以放入：1 件备案、1 张图片", listed.lines().get(1));
    assertTrue(listed.lines().get(2).contains("石桥渡"), listed.out());
    Run unasked = run(there, "vault", "restore", file);
    assertEquals(2, unasked.code());
    assertEquals(1, unasked.complaints().size());
    assertTrue(unasked.err().contains("--yes"), unasked.err());
    assertFalse(Files.exists(there.resolve("vault.key")), "nothing is taken in unasked");
    Run taken = run(there, "vault", "restore", file, "--yes");
    assertEquals(0, taken.code(), taken.err());
    assertEquals("1 件备案、1 张图片已放入。", taken.lines().getLast());
    try (DataFolderSession cabinet = cabinet(there)) {
      Filings filings = filings(cabinet, SECRET);
      Draft draft = filings.open(id);
      assertArrayEquals(
          new byte[70_000], filings.attachment(draft, draft.attachments().getFirst()));
    }
    Run again = run(there, "vault", "restore", file, "--yes");
    assertEquals("备份里的内容这里都有了，没有要放入的。", again.lines().getLast());
    assertEquals("", again.err());
  }

  @Test
  void aVaultWithAnotherPassphraseTakesItInAndKeepsItsOwn() throws Exception {
    keep(data, Optional.empty());
    Path file = saved();
    Path there = folder.resolve("there");
    String own = keep(there, Optional.of(OTHER));
    Path key = Files.writeString(folder.resolve("other.txt"), OTHER);
    Run locked = run(there, "vault", "restore", file, "--yes");
    assertEquals(2, locked.code());
    assertTrue(locked.err().contains("--vault-passphrase-file"), locked.err());
    Run taken = run(there, "vault", "restore", file, "--yes", "--vault-passphrase-file", key);
    assertEquals("", taken.err());
    try (DataFolderSession cabinet = cabinet(there)) {
      assertEquals(2, filings(cabinet, OTHER).list().size());
      cabinet.filings().open(own);
    }
  }

  @Test
  void whatCannotBeDoneIsOneLineAndChangesNothing() throws Exception {
    keep(data, Optional.of(SECRET));
    Path file = saved();
    byte[] whole = Files.readAllBytes(file);
    assertRefused("没有覆盖", run(data, "vault", "save", file));
    assertArrayEquals(whole, Files.readAllBytes(file));
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertRefused("没有备案", run(empty, "vault", "save", stick.resolve("x")));
    Path cut = Files.write(stick.resolve("cut"), java.util.Arrays.copyOf(whole, whole.length - 1));
    assertRefused("已损坏", run(folder.resolve("new"), "vault", "restore", cut, "--yes"));
    assertRefused("不是印备的备份", run(data, "vault", "restore", secret, "--yes"));
    assertRefused("读不了", run(data, "vault", "restore", stick.resolve("none"), "--yes"));
    byte[] newer = whole.clone();
    newer[9] = 9;
    Path later = Files.write(stick.resolve("newer"), newer);
    assertRefused("更新版本", run(data, "vault", "restore", later, "--yes"));
    Files.writeString(secret, "not this one");
    assertRefused("口令不对", run(folder.resolve("new"), "vault", "restore", file, "--yes"));
    assertRefused("口令不对", run(data, "vault", "save", stick.resolve("y")));
    assertFalse(Files.exists(folder.resolve("new").resolve("vault.key")));
    try (DataFolderSession cabinet = cabinet(data)) {
      assertTrue(cabinet.acquireWriteLock());
      assertTrue(cabinet.arrive() instanceof OpenResult.Locked);
      assertRefused("另一个印备窗口", run(data, "vault", "save", stick.resolve("z")));
    }
    assertEquals(4, folderSize());
  }

  @Test
  void helpNamesEveryArgumentInWords() {
    for (String name :
        List.of(
            "save FILE --replace --passphrase-file",
            "restore FILE --list --yes --passphrase-file --vault-passphrase-file")) {
      String[] parts = name.split(" ");
      Run help = Run.of("vault", parts[0], "--help");
      assertEquals(0, help.code());
      for (String part : List.of(parts).subList(1, parts.length)) {
        assertTrue(
            help.lines().stream()
                .dropWhile(line -> !line.startsWith("参数"))
                .anyMatch(line -> line.strip().matches("\\Q" + part + "\\E.*")),
            part);
      }
      assertTrue(
          help.lines().stream().anyMatch(line -> line.strip().matches("FILE\\s+[\u4e00-\u9fff].*")),
          help.out());
    }
  }

  private long folderSize() throws IOException {
    try (var files = Files.list(stick)) {
      return files.count() + 1;
    }
  }

  private static void assertRefused(String part, Run run) {
    assertEquals(2, run.code(), run.out());
    assertEquals(1, run.complaints().size(), run.err());
    assertTrue(run.err().contains(part), run.err());
    assertFalse(run.err().contains(SECRET));
  }
}
