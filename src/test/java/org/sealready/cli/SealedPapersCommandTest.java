package org.sealready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Effort;
import org.sealready.Ours;
import org.sealready.cli.common.Run;
import org.sealready.letter.Template;
import org.sealready.papers.Papers;
import org.sealready.papers.Printed;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.file.OneWriter;
import org.sealready.vault.key.VaultFolder;

/** Forms and wordings that are sealed, cannot be read, or are another program's to change. */
@Tag(Effort.SLOW)
class SealedPapersCommandTest {

  private static final String LETTER = "entity-contact-authorization";
  private static final Path SAMPLE = Ours.sample("company-both-letters");
  private static final String SECRET = "correct horse";

  @TempDir private Path folder;
  private Path data;
  private Path blank;
  private Path secret;

  @BeforeEach
  void papers() throws IOException {
    data = folder.resolve("数据 folder");
    blank = Files.write(folder.resolve("官方.pdf"), Papers.fields());
    secret = Files.writeString(folder.resolve("passphrase"), SECRET + "\n");
  }

  private Run run(Object... args) {
    Object[] all = java.util.Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--data";
    all[args.length + 1] = data;
    return Run.today(all);
  }

  private Run letters(Object... more) {
    List<Object> args =
        new java.util.ArrayList<>(
            List.of("letters", SAMPLE, "--letter", LETTER, "--out", folder.resolve("out")));
    args.addAll(List.of(more));
    return run(args.toArray());
  }

  private void protect() throws Exception {
    new VaultFolder(data, new Cost(8, 1, 1))
        .create(Optional.of(Passphrase.of(SECRET.toCharArray())));
  }

  private static void assertOneLine(int code, String part, Run run) {
    assertEquals(code, run.code(), run.err());
    assertEquals(1, run.complaints().size(), run.err());
    assertTrue(run.err().contains(part), run.err());
    assertEquals("", run.out());
  }

  private void assertNothingPlain() throws IOException {
    try (var files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(content.contains("%PDF") || content.contains("PNG"), file.toString());
        assertFalse(content.contains("sealready-form"), file.toString());
      }
    }
  }

  @Test
  void aFirstImportAsksNothingAndUnderAPassphraseEverythingIsSealed() throws Exception {
    assertEquals(0, run("forms", "import", blank, "--letter", LETTER).code());
    assertTrue(
        new VaultFolder(data, Cost.USUAL).find()
            instanceof org.sealready.vault.key.VaultState.Missing,
        "the window still asks once for a passphrase");
    protect();
    assertEquals(0, letters().code(), "what lies plain is read without asking");
    String how = "--passphrase-file";
    assertOneLine(2, how, run("forms", "off", LETTER));
    assertEquals(0, run("forms", "off", LETTER, how, secret).code());
    assertEquals(0, run("forms", "on", LETTER, how, secret).code());
    assertEquals(0, run("forms", "import", blank, "--letter", LETTER, how, secret).code());
    assertNothingPlain();
    assertOneLine(2, how, letters());
    assertOneLine(2, how, run("forms", "list"));
    Path wrong = Files.writeString(folder.resolve("wrong"), "another one");
    assertOneLine(2, "口令不对", letters(how, wrong));
    Run made = letters(how, secret);
    assertEquals(0, made.code(), made.err());
    byte[] pdf = Files.readAllBytes(Path.of(made.lines().getFirst()));
    assertFalse(Printed.of(pdf).text().contains("现授权本单位"));
  }

  @Test
  void aLockedFolderWithoutFormsAndWordingsAsksNothing() throws Exception {
    protect();
    assertEquals(0, letters().code());
    assertEquals("", run("forms", "list").err());
    assertEquals(0, run("templates", "list").code());
  }

  @Test
  void aWordingUnderAPassphraseIsSealedAndAPlainOneByHandIsTaken() throws Exception {
    String text = Template.text("commitment").orElseThrow();
    Path mine = Files.writeString(folder.resolve("commitment.txt"), text + "% mine\n");
    protect();
    assertOneLine(2, "--passphrase-file", run("templates", "use", mine));
    Run used = run("templates", "use", mine, "--passphrase-file", secret);
    assertEquals(0, used.code(), used.err());
    Path sealed = data.resolve("letters").resolve("commitment.sealed");
    assertEquals(List.of(sealed.toString()), used.lines());
    assertFalse(Files.readString(sealed, StandardCharsets.ISO_8859_1).contains("mine"));
    assertOneLine(2, "--passphrase-file", letters());
    assertEquals(0, run("templates", "check", "--passphrase-file", secret).code());
    Files.writeString(data.resolve("letters").resolve("commitment.txt"), text + "% by hand\n");
    Run list = run("templates", "list");
    assertTrue(list.out().contains("commitment\town"), list.out());
    Run back = run("templates", "reset", "commitment", "--passphrase-file", secret);
    assertEquals(0, back.code(), back.err());
    assertFalse(Files.exists(sealed));
    assertFalse(Files.exists(data.resolve("letters").resolve("commitment.txt")));
  }

  @Test
  void aFolderOfFormsThatCannotBeReadIsNeverNone() throws IOException {
    Files.createDirectories(data);
    Files.writeString(data.resolve("forms"), "");
    for (Run run :
        List.of(
            letters(),
            run("forms", "list"),
            run("forms", "import", blank, "--letter", LETTER),
            run("forms", "show", LETTER),
            run("forms", "remove", LETTER))) {
      assertOneLine(2, "存放表格的文件夹", run);
    }
  }

  @Test
  void aFolderOfWordingsThatCannotBeReadIsSaid() throws IOException {
    Files.createDirectories(data);
    Files.writeString(data.resolve("letters"), "");
    Run made = letters();
    assertEquals(1, made.code());
    assertEquals(1, made.complaints().size(), made.err());
    assertTrue(made.err().contains("存放措辞的文件夹"), made.err());
    assertEquals(1, run("templates", "list").code());
    assertEquals(2, run("templates", "use", blank).code());
  }

  @Test
  void aDataFolderThatIsAFileIsOneLine() throws IOException {
    Files.writeString(data, "");
    assertOneLine(2, "不是文件夹", letters());
    assertOneLine(2, "不是文件夹", run("forms", "import", blank, "--letter", LETTER));
    assertOneLine(2, "不是文件夹", run("templates", "list"));
  }

  @Test
  void aPlaceThatTakesNoFilesIsOneLine() {
    data = Path.of("/proc/sealready");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc")));
    Run run = run("forms", "import", blank, "--letter", LETTER);
    assertEquals(2, run.code());
    assertEquals(1, run.complaints().size(), run.err());
    assertFalse(run.err().contains("代码"), run.err());
  }

  @Test
  void whileAnotherProgramWritesNothingIsChanged() throws IOException {
    Path text =
        Files.writeString(
            folder.resolve("commitment.txt"), Template.text("commitment").orElseThrow());
    assertEquals(0, run("forms", "import", blank, "--letter", LETTER).code());
    try (var _ = OneWriter.of(data).orElseThrow()) {
      for (Run run :
          List.of(
              run("forms", "import", blank, "--letter", LETTER),
              run("forms", "place", LETTER, text),
              run("forms", "on", LETTER),
              run("forms", "off", LETTER),
              run("forms", "remove", LETTER),
              run("templates", "use", text),
              run("templates", "reset", "--all"))) {
        assertOneLine(2, "另一个印备窗口", run);
      }
      assertEquals(0, letters().code(), "looking is for everybody");
    }
    assertEquals(0, run("forms", "off", LETTER).code());
  }
}
