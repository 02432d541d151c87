package org.sealready.cli.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Ours;
import org.sealready.cli.common.Run;
import org.sealready.letter.Template;

class TemplatesCommandTest {

  private static final String ID = "commitment";
  private static final Path FILING = Ours.sample("company-one-person");
  private static final String ORIGINAL = Template.text(ID).orElseThrow();

  @TempDir private Path folder;

  private Run run(Object... args) {
    List<Object> all = new ArrayList<>(List.of(args));
    all.add("--data");
    all.add(folder.resolve("data"));
    return Run.today(all.toArray());
  }

  private Path text(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static void assertGood(Run run) {
    assertEquals("", run.err());
    assertEquals(0, run.code());
  }

  private String printed(String what) throws IOException {
    Path out = folder.resolve("out");
    Run run = run("letters", FILING, "--out", out, "--letter", ID);
    assertEquals(what, run.err().isEmpty() ? "fine" : "told");
    assertEquals(0, run.code());
    try (PDDocument pdf = Loader.loadPDF(Path.of(run.lines().getFirst()).toFile())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
    }
  }

  @Test
  void listsEveryLetterWithTheStateOfItsWording() throws IOException {
    assertGood(run("templates"));
    assertEquals(run("templates").out(), run("templates", "list").out());
    assertTrue(run("templates").lines().contains(ID + "\tbundled\t0\t互联网信息服务承诺书"));
    assertGood(run("templates", "use", text(ID + ".txt", ORIGINAL.replace("真实", "如实"))));
    assertTrue(run("templates").lines().contains(ID + "\town\t1\t互联网信息服务承诺书"));
    Files.writeString(folder.resolve("data/letters/" + ID + ".txt"), "# 甲\n{");
    Run broken = run("templates");
    assertGood(broken);
    assertTrue(broken.out().contains(ID + "\tbroken\t"), broken.out());
    JsonNode rows = new ObjectMapper().readTree(run("templates", "list", "--format", "json").out());
    assertEquals(Ours.catalogue().letters().size(), rows.path("templates").size());
    assertEquals("broken", rows.path("templates").path(3).path("state").asText());
  }

  @Test
  void namesWhatCanBePrinted() {
    Run run = run("templates", "names");
    assertGood(run);
    assertEquals(Ours.catalogue().placeholders().names().size(), run.lines().size());
    assertTrue(run.lines().contains("{miniProgram.name}\t小程序信息 › 小程序名称"));
    assertTrue(run.lines().contains("{signatory.name}\t签字人姓名"));
  }

  @Test
  void exportsChecksUsesAndResets() throws IOException {
    Path out = folder.resolve("exported");
    Run exported = run("templates", "export", ID, "--out", out);
    assertGood(exported);
    assertEquals(List.of(ID + ".txt"), exported.names());
    assertGood(run("templates", "check", out));
    Path file = out.resolve(ID + ".txt");
    Files.writeString(file, Files.readString(file).replace("郑重承诺", "严肃承诺"));
    Run used = run("templates", "use", file);
    assertGood(used);
    assertEquals(folder.resolve("data/letters/" + ID + ".txt").toString(), used.lines().getLast());
    assertTrue(printed("fine").contains("严肃承诺"));
    Run reset = run("templates", "reset", ID);
    assertGood(reset);
    assertTrue(Files.readString(Path.of(reset.lines().getFirst())).contains("严肃承诺"));
    assertTrue(printed("fine").contains("郑重承诺"));
    Run again = run("templates", "reset", "--all");
    assertGood(again);
    assertEquals("", again.out());
  }

  @Test
  void exportsAllAndOverwritesNothingUnasked() throws IOException {
    Path out = folder.resolve("exported");
    assertEquals(
        Ours.catalogue().letters().size(), run("templates", "export", "--out", out).lines().size());
    Path mine = Files.writeString(out.resolve(ID + ".txt"), "mine");
    Run second = run("templates", "export", "--out", out);
    assertEquals(1, second.code());
    assertEquals(1, second.complaints().size());
    assertEquals(Ours.catalogue().letters().size() - 1, second.lines().size());
    assertEquals("mine", Files.readString(mine));
    assertGood(run("templates", "export", ID, "--out", out, "--replace"));
    assertEquals(ORIGINAL, Files.readString(mine));
  }

  @Test
  void exportsTheUsersOwnTextOrTheOriginal() throws IOException {
    String own = ORIGINAL.replace("郑重承诺", "严肃承诺");
    assertGood(run("templates", "use", text(ID + ".txt", own)));
    assertGood(run("templates", "export", ID, "--out", folder.resolve("a")));
    assertGood(run("templates", "export", ID, "--out", folder.resolve("b"), "--bundled"));
    assertEquals(own, Files.readString(folder.resolve("a").resolve(ID + ".txt")));
    assertEquals(ORIGINAL, Files.readString(folder.resolve("b").resolve(ID + ".txt")));
  }

  @Test
  void showsBothTextsOfAClauseThatDiffers() throws Exception {
    Path file = text(ID + ".txt", ORIGINAL.replace("并承担法律责任", "但不承担法律责任"));
    Run check = run("templates", "check", file);
    assertGood(check);
    assertTrue(check.out().contains("第六条里“承担法律责任”这一点的意思反了"), check.out());
    assertTrue(check.out().contains("等处理，并承担法律责任。”"), check.out());
    assertTrue(check.out().contains("等处理，但不承担法律责任。”"), check.out());
    String json = run("templates", "check", file, "--format", "json").out();
    JsonNode problem = new ObjectMapper().readTree(json).at("/files/0/problems/1");
    assertEquals("clause-negated", problem.path("rule").asText());
    assertEquals("liability", problem.path("clause").asText());
    assertTrue(problem.path("bundled").asText().endsWith("并承担法律责任。"), json);
    assertTrue(problem.path("own").asText().endsWith("但不承担法律责任。"), json);
  }

  @Test
  void refusesTheTitleOfAnotherKindOfLetter() throws IOException {
    Path file = text(ID + ".txt", ORIGINAL.replace("承诺", "说明"));
    Run use = run("templates", "use", file);
    assertEquals(1, use.code());
    assertTrue(use.out().contains("标题“互联网信息服务说明书”是另一种文书"), use.out());
    assertTrue(use.out().contains("“郑重承诺”这一点"), use.out());
  }

  @Test
  void checksWithTheFilingThatIsNamed() throws IOException {
    Path file = text(ID + ".txt", ORIGINAL);
    Run without = run("templates", "check", file);
    Run with = run("templates", "check", file, "--filing", FILING);
    assertGood(without);
    assertGood(with);
    assertFalse(without.out().contains("抬头"), without.out());
    assertTrue(with.out().contains("第 4 行\n      这件备案没有“抬头”"), with.out());
  }

  @Test
  void aTextThatDoesNotFitThisFilingIsAnError() throws IOException {
    Path file = text(ID + ".txt", ORIGINAL + "多说几句。".repeat(70) + "\n");
    assertGood(run("templates", "check", file));
    Run with = run("templates", "check", file, "--filing", FILING);
    assertEquals(1, with.code());
    assertTrue(with.out().contains("一页放不下"), with.out());
  }

  @Test
  void reportsErrorsWithLinesAndPutsThemInUseNever() throws Exception {
    Path file = text("draft.txt", "# 甲\n{entity.nam}\n@date");
    Run check = run("templates", "check", file, "--letter", ID);
    assertEquals(1, check.code());
    assertEquals("", check.err());
    assertTrue(check.lines().get(1).endsWith("第 2 行"), check.out());
    Run use = run("templates", "use", file, "--letter", ID);
    assertEquals(1, use.code());
    assertEquals(1, use.complaints().size());
    assertFalse(Files.exists(folder.resolve("data").resolve("letters")));
    JsonNode json =
        new ObjectMapper()
            .readTree(run("templates", "check", file, "--letter", ID, "--format", "json").out());
    JsonNode first = json.path("files").path(0).path("problems").path(0);
    assertEquals(2, first.path("line").asInt());
    assertEquals("unknown-placeholder", first.path("rule").asText());
    assertEquals("error", first.path("severity").asText());
    assertEquals(ID, json.path("files").path(0).path("letter").asText());
  }

  @Test
  void warningsAreSaidAndDoNotStandInTheWay() throws IOException {
    String without = ORIGINAL.replace("（AppID：{miniProgram.appId}）", "");
    Run use = run("templates", "use", text(ID + ".txt", without));
    assertGood(use);
    assertTrue(use.out().contains("没有小程序的 AppID"), use.out());
    assertTrue(Files.exists(folder.resolve("data/letters/" + ID + ".txt")));
  }

  @Test
  void aBrokenWordingIsOneLineAndTheLetterIsPrintedAllTheSame() throws IOException {
    Files.createDirectories(folder.resolve("data/letters"));
    Files.writeString(folder.resolve("data/letters/" + ID + ".txt"), "# 甲\n{entity.nam}\n");
    assertTrue(printed("told").contains("郑重承诺"));
    Run run = run("letters", FILING, "--out", folder.resolve("out"));
    assertEquals(1, run.complaints().size());
    assertTrue(run.err().contains("第 2 行") && run.err().contains(ID + ".txt"), run.err());
    Run check = run("templates", "check");
    assertEquals(1, check.code());
    assertTrue(check.out().contains("第 2 行"));
    assertGood(run("templates", "reset", ID));
    Run none = run("templates", "check");
    assertGood(none);
    assertEquals("", none.out());
    assertTrue(printed("fine").contains("郑重承诺"));
  }

  @Test
  void namesAFileThatNoLetterIsCalledAfter() throws IOException {
    Files.createDirectories(folder.resolve("data/letters"));
    Files.writeString(folder.resolve("data/letters/承诺书.txt"), ORIGINAL);
    Run run = run("templates", "check");
    assertEquals(2, run.code());
    assertEquals(1, run.complaints().size());
    assertTrue(run.err().contains("承诺书.txt"), run.err());
  }

  @Test
  void anOwnWordingThatIsTooLongForAFilingSaysSo() throws IOException {
    assertGood(run("templates", "use", text(ID + ".txt", ORIGINAL + "多说几句。".repeat(70) + "\n")));
    Run run = run("letters", FILING, "--out", folder.resolve("out"), "--letter", ID);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("您改过的措辞"), run.err());
    assertEquals(1, run.complaints().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "templates check none.txt",
        "templates check pom.xml",
        "templates check assets/fonts/HanaMinB.ttf --letter commitment",
        "templates check assets/letters --filing none.json",
        "templates check assets/styles",
        "templates use",
        "templates use pom.xml",
        "templates use README.md --letter nonsense",
        "templates reset",
        "templates reset nonsense",
        "templates reset commitment --all",
        "templates export",
        "templates export nonsense --out target/none",
        "templates export --out pom.xml",
        "templates nonsense",
        "templates list --format xml"
      })
  void unusableArgumentsAreOneLine(String line) {
    Run run = run((Object[]) line.split(" "));
    assertEquals(2, run.code(), run.err());
    assertFalse(run.err().matches("(?s).*(Exception|java\\.|picocli).*"), run.err());
    assertEquals(1, run.complaints().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "list", "names", "export", "check", "use", "reset"})
  void helpSpeaksBothLanguages(String command) {
    Object[] args =
        command.isEmpty()
            ? new Object[] {"templates", "--help"}
            : new Object[] {"templates", command, "--help"};
    Run chinese = run(args);
    assertGood(chinese);
    assertTrue(chinese.lines().getFirst().matches(".*[\\u4e00-\\u9fff].*"), chinese.out());
    for (String line : chinese.lines()) {
      assertFalse(line.matches("\\s+(--|\\[?(FILE|ID))\\S*\\s*"), "no words for: " + line);
    }
    List<Object> english = new ArrayList<>(List.of(args));
    english.addAll(List.of("--lang", "en"));
    assertFalse(run(english.toArray()).out().matches("(?s).*\\p{IsHan}.*"));
  }

  @Test
  void theReportSpeaksEnglishOnTheSwitch() throws IOException {
    Path file = text("draft.txt", "# 甲\n{entity.nam}\n@date");
    Run run = run("templates", "check", file, "--letter", ID, "--lang", "en");
    assertTrue(run.out().contains("line 2"), run.out());
    assertTrue(run.out().contains("Did you mean {entity.name} (Name of the entity)?"), run.out());
  }
}
