package org.sealready.cli.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.Ours;
import org.sealready.cli.common.Run;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.filings.OpenResult;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.file.OneWriter;
import org.sealready.vault.filing.Draft;

/** The state of a data folder on the command line, and restoring moved-aside files. */
class VaultCommandTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC);

  @TempDir(factory = MemoryFolder.class)
  private Path folder;

  private DataFolderSession cabinet(Path data) {
    DataFolderSession cabinet =
        new DataFolderSession(Ours.catalogue(), data, CLOCK, new Cost(8, 1, 1));
    assertTrue(cabinet.acquireWriteLock());
    return cabinet;
  }

  private Path made(String name, String passphrase) throws IOException {
    Path data = folder.resolve(name);
    try (DataFolderSession cabinet = cabinet(data)) {
      if (!passphrase.isEmpty()) {
        cabinet.choose(Optional.of(Passphrase.of(passphrase.toCharArray())));
      }
      cabinet.filings().save(Draft.begin(Ours.answers("individual"), CLOCK.instant()));
    }
    return data;
  }

  private static Run vault(Path data, Object... more) {
    Object[] all = new Object[more.length + 3];
    all[0] = "vault";
    System.arraycopy(more, 0, all, 1, more.length);
    all[more.length + 1] = "--data";
    all[more.length + 2] = data;
    return Run.of(all);
  }

  private static Map<String, FileTime> marks(Path data) throws IOException {
    Map<String, FileTime> marks = new TreeMap<>();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.toList()) {
        marks.put(file.toString(), Files.getLastModifiedTime(file));
      }
    }
    return marks;
  }

  @Test
  void saysWhatLiesThereAndChangesNothing() throws IOException {
    Path data = made("mine", "口令口令口令口令");
    Map<String, FileTime> before = marks(data);
    Run run = vault(data);
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    assertTrue(run.lines().contains("状态：打开要口令"), run.out());
    assertTrue(
        run.lines().stream()
            .anyMatch(line -> line.matches("  vault\\.key\\t[0-9a-f]{8}\\t认口令\\t在用")),
        run.out());
    assertTrue(run.out().contains("备案 1，以前的保存 0，图片 0，其他 0"), run.out());
    assertEquals(before, marks(data), "nothing has changed");
    String json = vault(data, "--format", "json").out();
    assertTrue(json.contains("\"state\" : \"locked\""), json);
    assertTrue(json.contains("\"filings\" : 1"), json);
    assertTrue(vault(data, "--lang", "en").out().contains("opens with a passphrase"));
  }

  @Test
  void namesPlainFilingsOfTrialVersionsAndLeavesThem() throws IOException {
    Path data = made("mine", "");
    Path file = Files.writeString(data.resolve("filings/x.sealready"), "sealready-draft 1 0\n");
    Run state = vault(data);
    assertEquals(1, state.code());
    int head = state.lines().indexOf("试用版存的备案，正式版不再读取，没有动过：");
    assertEquals("  x.sealready", state.lines().get(head + 1));
    String json = vault(data, "--format", "json").out().replaceAll("\\s", "");
    assertTrue(json.contains("\"trial\":[\"x.sealready\"]"), json);
    Path secret = Files.writeString(folder.resolve("secret"), "口令口令口令口令\n");
    Path backup = folder.resolve("backup");
    Run save = vault(data, "save", backup, "--passphrase-file", secret, "--lang", "en");
    assertEquals(1, save.code());
    assertEquals(
        List.of(
            "x.sealready was saved by a trial version and is no longer read."
                + " It is where it was, in the folder filings, untouched;"
                + " a text editor shows what is in it."),
        save.complaints());
    Run listed = vault(data, "restore", backup, "--list", "--passphrase-file", secret);
    assertEquals(1, listed.code());
    assertEquals(
        List.of("x.sealready 是试用版存的备案，正式版不再读取。文件还在数据文件夹的 filings 里，没有动过，可以用记事本打开来看。"),
        listed.complaints());
    assertEquals("sealready-draft 1 0\n", Files.readString(file));
  }

  @Test
  void aFolderThatIsNotThereIsSaidInOneLineAndNotMade() {
    Path none = folder.resolve("none");
    Run run = vault(none);
    assertEquals(2, run.code());
    assertEquals(1, run.complaints().size());
    assertEquals("", run.out());
    assertFalse(Files.exists(none));
    assertEquals(2, vault(none, "bring-back", "x").code());
    assertFalse(Files.exists(none));
  }

  @Test
  void namesForeignKeysAndWhatNoKeyOpens() throws IOException {
    Path mine = made("mine", "");
    Path theirs = made("theirs", "别人的口令一二");
    for (String name : new String[] {"vault.key", "vault.key.copy"}) {
      Files.copy(theirs.resolve(name), mine.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    Run run = vault(mine);
    assertEquals(1, run.code());
    assertTrue(run.lines().contains("状态：打不开：这里的钥匙文件不是这些备案的"), run.out());
    assertTrue(run.lines().contains("这里没有钥匙能打开："), run.out());
    assertEquals(1, run.lines().stream().filter(line -> line.startsWith("  filings/")).count());
  }

  @Test
  void bringsBackAKeyFileAndPutsAsideWhatStandsInItsPlace() throws Exception {
    Path data = made("mine", "旧的口令一二三");
    byte[] old = Files.readAllBytes(data.resolve("vault.key"));
    try (DataFolderSession cabinet = cabinet(data)) {
      cabinet.unlock(Passphrase.of("旧的口令一二三".toCharArray()));
      cabinet.keys().protect(Passphrase.of("新的口令一二三".toCharArray()));
    }
    byte[] changed = Files.readAllBytes(data.resolve("vault.key"));
    Files.write(data.resolve("vault.key.aside-older"), old);
    assertTrue(vault(data).out().contains("vault.key.aside-older"));
    Run back = vault(data, "bring-back", "vault.key.aside-older");
    assertEquals(0, back.code(), back.err());
    assertArrayEquals(old, Files.readAllBytes(data.resolve("vault.key")));
    try (Stream<Path> files = Files.list(data)) {
      assertTrue(
          files
              .filter(file -> file.getFileName().toString().startsWith("vault.key.aside-"))
              .anyMatch(file -> java.util.Arrays.equals(changed, bytes(file))),
          "the other one lies aside now");
    }
    try (DataFolderSession cabinet = cabinet(data)) {
      assertTrue(cabinet.arrive() instanceof OpenResult.Locked);
      cabinet.unlock(Passphrase.of("旧的口令一二三".toCharArray()));
      assertEquals(1, cabinet.filings().list().size());
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException gone) {
      throw new java.io.UncheckedIOException(gone);
    }
  }

  @Test
  void aKeyThatOpensNothingHereStaysAside() throws IOException {
    Path mine = made("mine", "");
    Path theirs = made("theirs", "");
    Files.copy(theirs.resolve("vault.key"), mine.resolve("vault.key.aside-theirs"));
    Map<String, FileTime> before = marks(mine);
    Run run = vault(mine, "bring-back", "vault.key.aside-theirs");
    assertEquals(1, run.code());
    assertEquals(1, run.complaints().size());
    assertEquals(before.keySet(), marks(mine).keySet());
    assertEquals(2, vault(mine, "bring-back", "../vault.key").code());
    assertEquals(2, vault(mine, "bring-back", "vault.key").code());
    assertEquals(before.keySet(), marks(mine).keySet());
  }

  @Test
  void bringsNothingBackWhileAnotherProgramWrites() throws IOException {
    Path mine = made("mine", "");
    Files.copy(mine.resolve("vault.key"), mine.resolve("vault.key.aside-x"));
    try (OneWriter writer = OneWriter.of(mine).orElseThrow()) {
      assertTrue(vault(mine).lines().contains("一个印备窗口正在用它"));
      Run run = vault(mine, "bring-back", "vault.key.aside-x");
      assertEquals(2, run.code());
      assertTrue(Files.exists(mine.resolve("vault.key.aside-x")));
      assertTrue(writer.takeCall().isEmpty());
    }
  }
}
