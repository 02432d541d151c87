package org.sealready.cli.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Effort;
import org.sealready.Ours;
import org.sealready.cli.common.Run;
import org.sealready.papers.Papers;
import org.sealready.papers.Printed;

/** Forms on the command line, without a display and in the process that people start. */
@Tag(Effort.SLOW)
class PaperCommandTest {

  private static final String LETTER = "entity-contact-authorization";
  private static final Path SAMPLE = Ours.sample("company-both-letters");

  @TempDir private Path folder;
  private Path data;
  private Path blank;

  @BeforeEach
  void paper() throws IOException {
    data = folder.resolve("data");
    blank = Files.write(folder.resolve("官方授权书.pdf"), Papers.fields());
  }

  private Run run(Object... args) {
    Object[] all = java.util.Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--data";
    all[args.length + 1] = data;
    return Run.today(all);
  }

  private Printed letter(Run letters) throws IOException {
    assertEquals("", letters.err());
    return Printed.of(Files.readAllBytes(Path.of(letters.lines().getFirst())));
  }

  private Run letters() {
    return run("letters", SAMPLE, "--letter", LETTER, "--out", folder.resolve("out"));
  }

  @Test
  void anImportedFormIsFilledInPlaceOfTheLetterUntilItIsSwitchedOff() throws IOException {
    Run taken = run("forms", "import", blank, "--letter", LETTER);
    assertEquals(0, taken.code(), taken.err());
    assertEquals(
        List.of(
            LETTER + "：已导入，表格自带 11 个格子，按名称和旁边印的字对上了 8 个。",
            LETTER + "：其中 3 个只是猜的，请在窗口里“文书打印”核对，或用 forms show 查看标有 guessed 的。",
            "表格里有 2 个格子原来填着内容，已清空；要保留请加 --keep-values 重新导入。"),
        taken.lines());
    assertEquals(List.of(LETTER + "\tfields\ton\t1\t主体负责人授权书"), run("forms", "list").lines());
    Printed form = letter(letters());
    assertEquals("成都石桥渡文化用品有限责任公司", form.in(0, 70, 47, 110, 8));
    assertFalse(form.text().contains("现授权本单位"));
    assertEquals(0, run("forms", "off", LETTER).code());
    assertTrue(letter(letters()).text().contains("现授权本单位"));
    assertEquals(0, run("forms", "on", LETTER).code());
    assertFalse(letter(letters()).text().contains("现授权本单位"));
    assertEquals(0, run("forms", "remove", LETTER).code());
    assertEquals("", run("forms").out());
    assertTrue(letter(letters()).text().contains("现授权本单位"));
  }

  @Test
  void whatGoesWhereIsAFileThatCanBeEditedAndGivenAgain() throws IOException {
    run("forms", "import", blank, "--letter", LETTER);
    String shown = run("forms", "show", LETTER).out();
    Path changed =
        Files.writeString(
            folder.resolve("位置.json"),
            shown.replace(
                "\"items\" : [ ]",
                "\"items\": [{\"x\": 30, \"y\": 200, \"width\": 60, \"text\": \"情况属实\"}]"));
    assertEquals(0, run("forms", "place", LETTER, changed).code());
    assertEquals("情况属实", letter(letters()).in(0, 30, 198, 60, 9));
    Path wrong =
        Files.writeString(changed, shown.replace("miniProgram.remark", "miniProgram.remarks"));
    Run refused = run("forms", "place", LETTER, wrong);
    assertEquals(2, refused.code());
    assertEquals(1, refused.complaints().size());
    assertTrue(refused.err().contains("miniProgram.remarks"), refused.err());
  }

  @Test
  void thePicturesOfThePagesAreWritten() throws IOException {
    run("forms", "import", blank, "--letter", LETTER);
    Path pictures = folder.resolve("图片");
    Run shown = run("forms", "show", LETTER, "--pictures", pictures);
    assertEquals(0, shown.code(), shown.err());
    Path page = pictures.resolve("page-1.png");
    assertEquals(List.of(page.toString()), shown.lines());
    byte[] png = Files.readAllBytes(page);
    int width = java.nio.ByteBuffer.wrap(png).getInt(16);
    assertTrue(width >= 210 / 25.4 * 72, width + " pixels");
    Run refused = run("forms", "show", LETTER, "--pictures", blank);
    assertEquals(2, refused.code());
    assertEquals(1, refused.complaints().size());
  }

  @Test
  void aPaperBesidesTheLettersIsMadeForEveryFiling() throws IOException {
    Path placement =
        Files.writeString(
            folder.resolve("位置.json"),
            "{\"format\":\"sealready-placement\",\"version\":1,\"items\":"
                + "[{\"x\":62,\"y\":48,\"width\":120,\"value\":\"entity.name\"}]}");
    Path plain = Files.write(folder.resolve("plain.pdf"), Papers.plain());
    Run taken = run("forms", "import", plain, "--title", "备案/登记表", "--placement", placement);
    assertEquals(0, taken.code(), taken.err());
    Run made = run("letters", SAMPLE, "--out", folder.resolve("out"));
    assertEquals("", made.err());
    String form =
        made.names().stream().filter(name -> name.contains("备案_登记表")).findFirst().orElseThrow();
    byte[] pdf = Files.readAllBytes(folder.resolve("out").resolve(form));
    assertEquals("成都石桥渡文化用品有限责任公司", Printed.of(pdf).in(0, 62, 48, 120, 7));
    String id = run("forms", "list").lines().getFirst().split("\t")[0];
    assertTrue(run("letters", "--list", SAMPLE).out().contains(id + "\tadvised\t"));
    assertEquals(0, run("letters", SAMPLE, "--letter", id, "--out", folder.resolve("two")).code());
  }

  @Test
  void whatCannotBeUsedIsRefusedInOneLine() throws IOException {
    Path cut = Files.write(folder.resolve("cut.pdf"), "%PDF-1.7".getBytes());
    Run damaged = run("forms", "import", cut, "--letter", LETTER);
    assertEquals(2, damaged.code());
    assertEquals(1, damaged.complaints().size());
    assertTrue(damaged.err().contains("已损坏或不完整"), damaged.err());
    assertEquals(2, run("forms", "import", blank, "--letter", "none").code());
    assertEquals(2, run("forms", "import", blank).code());
    assertEquals(2, run("forms", "import", blank, "--letter", LETTER, "--title", "x").code());
    assertEquals(2, run("forms", "show", LETTER).code());
    assertEquals("", run("forms", "list").out());
  }

  @Test
  void aFormThatCanNoLongerBeReadNeverGoesUnnoticed() throws IOException {
    run("forms", "import", blank, "--letter", LETTER);
    Files.writeString(data.resolve("forms").resolve(LETTER).resolve("form.json"), "{");
    Run made = letters();
    assertEquals(1, made.code());
    assertTrue(made.err().contains("读不出来"), made.err());
    assertEquals(0, made.lines().size(), "nobody gets our wording for the official form");
    assertEquals(1, run("forms", "list").code());
    assertEquals(0, run("forms", "remove", LETTER).code());
    assertEquals(0, letters().code());
  }

  @Test
  void anErrorAtWhatTheFormPrintsHoldsItUp() throws IOException {
    run("forms", "import", blank, "--letter", LETTER);
    Path broken =
        Files.writeString(
            folder.resolve("broken.json"),
            Files.readString(SAMPLE).replace("510104198809230618", "510104198809230619"));
    Run refused = run("letters", broken, "--letter", LETTER, "--out", folder.resolve("out"));
    assertEquals(1, refused.code());
    assertEquals("", refused.out());
  }
}
