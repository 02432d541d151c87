package org.sealready.cli.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Ours;
import org.sealready.cli.common.Run;

class ExchangeCommandsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SAMPLE = "company-both-letters";

  @TempDir private Path folder;

  /** One line on stderr, nothing printed, exit code 2. */
  private static String refused(Object... args) {
    Run run = Run.today(args);
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertEquals(1, run.complaints().size(), run.err());
    return run.complaints().getFirst();
  }

  @Test
  void theSheetIsAListOfRowsWithTheFivePromisedKeys() throws Exception {
    JsonNode rows = JSON.readTree(Run.good("sheet", Ours.sample(SAMPLE), "--format", "json").out());
    assertTrue(rows.isArray());
    assertEquals(32, rows.size());
    for (JsonNode row : rows) {
      List<String> keys = new ArrayList<>();
      row.fieldNames().forEachRemaining(keys::add);
      assertEquals(List.of("page", "label", "field", "path", "value"), keys);
      row.forEach(value -> assertFalse(value.asText().isBlank()));
    }
    assertEquals(
        JSON.readTree(
            """
            {"page": "entity", "label": "备案县区", "field": "entity.district",
             "path": "icp_subject.base_info.district", "value": "锦江区"}
            """),
        rows.get(4));
  }

  @Test
  void theSheetIsPrintedAsTextAndAsPdf() throws Exception {
    Run text = Run.good("sheet", Ours.sample(SAMPLE));
    assertEquals("主体信息", text.lines().getFirst());
    assertTrue(text.lines().contains("  备案县区：锦江区"));
    Path pdf = folder.resolve("new/sheet.pdf");
    assertEquals("", Run.good("sheet", Ours.sample(SAMPLE), "--format", "pdf", "--out", pdf).out());
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertEquals(3, document.getNumberOfPages());
    }
    assertTrue(Run.good("sheet", Ours.sample(SAMPLE), "--format", "pdf").out().startsWith("%PDF"));
  }

  @Test
  void exportPrintsTheDocumentAloneOrWritesItAndNamesWhatHasNoPlace() throws Exception {
    Run printed = Run.good("export", Ours.sample(SAMPLE), "--format", "platform");
    Path file = folder.resolve("body.json");
    Run written = Run.good("export", Ours.sample(SAMPLE), "--format", "platform", "--out", file);
    assertEquals(JSON.readTree(printed.out()), JSON.readTree(file.toFile()));
    assertEquals(4, JSON.readTree(printed.out()).at("/icp_subject/base_info/type").intValue());
    assertEquals(
        List.of(
            "平台的格式里没有位置：entity.legalRepresentativeIdType（主体信息 › 法定代表人证件类型）",
            "平台的格式里没有位置：entityContact.isLegalRepresentative（主体负责人 › 是不是法定代表人或经营者本人）",
            "平台的格式里没有位置：entityContact.position（主体负责人 › 职务）",
            "平台的格式里没有位置：miniProgramContact.sameAsEntityContact（小程序负责人 › 由谁担任小程序负责人）",
            "平台的格式里没有位置：miniProgramContact.isAdministrator（小程序负责人 › 是不是小程序的管理员）"),
        written.lines());
  }

  @Test
  void aCodeThatIsOnNoListIsNamedByBothCommands() throws Exception {
    ObjectNode filing = (ObjectNode) JSON.readTree(Ours.sample(SAMPLE).toFile());
    ((ObjectNode) filing.get("entity")).put("type", "x");
    Path file = folder.resolve("odd.json");
    JSON.writeValue(file.toFile(), filing);
    assertTrue(Run.good("sheet", file).lines().contains("  主体性质：（代码 x 不在清单里）"));
    Run export = Run.today("export", file, "--format", "platform");
    assertEquals(1, export.code());
    assertEquals(List.of("写不成平台要的样子，没有写入：entity.type（主体信息 › 主体性质）。请先改正。"), export.complaints());
    assertTrue(JSON.readTree(export.out()).at("/icp_subject/base_info/type").isMissingNode());
  }

  @Test
  void whatIsExportedIsImported() throws Exception {
    Path body = folder.resolve("body.json");
    Path filing = folder.resolve("new/filing.json");
    Run.good("export", Ours.sample(SAMPLE), "--format", "platform", "--out", body);
    assertEquals("", Run.good("import", body, "--out", filing).out());
    assertEquals(
        JSON.readTree(body.toFile()),
        JSON.readTree(Run.good("export", filing, "--format", "platform").out()));
    Path own = Files.copy(Ours.sample(SAMPLE), folder.resolve("own.json"));
    assertEquals("", Run.good("import", body, "--out", own).out());
    assertEquals(JSON.readTree(Ours.sample(SAMPLE).toFile()), JSON.readTree(own.toFile()));
  }

  @Test
  void aFolderAndAnEmptyFileAreCalledSo() throws Exception {
    Path filing = folder.resolve("filing.json");
    assertEquals(folder + ": 这是一个文件夹。请指定里面的一个文件。", refused("import", folder, "--out", filing));
    assertEquals(folder + ": 这是一个文件夹。请指定里面的一个文件。", refused("rejection", folder));
    for (String nothing : List.of("", "\n \t\n", "\uFEFF")) {
      Path empty = Files.writeString(folder.resolve("empty.txt"), nothing);
      assertEquals(empty + ": 这个文件是空的。请确认选对了文件。", refused("import", empty, "--out", filing));
      assertEquals(empty + ": 这个文件是空的。请确认选对了文件。", refused("rejection", empty));
    }
    assertFalse(Files.exists(filing));
  }

  @Test
  void whatWasNotUnderstoodIsALineAndExitCodeOne() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("data.json"),
            "{\"icp_subject\":{\"base_info\":{\"type\":4,\"colour\":\"red\"}},\"icp_applets\":{}}");
    Path filing = folder.resolve("filing.json");
    Run run = Run.today("import", file, "--out", filing);
    assertEquals("", run.err());
    assertEquals(1, run.code());
    assertEquals(List.of("不认识“icp_subject.base_info.colour”，没有读入。"), run.lines());
    assertEquals("4", JSON.readTree(filing.toFile()).at("/entity/type").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"icp_subject\":{\"base",
        "{\"icp_subject\":{},\"icp_subject\":{}}",
        "{\"errcode\":86358,\"errmsg\":\"x\"}",
        "{\"icp_subject\":{\"organize_info\":{\"certificate_number\":\"91310115MA1H8R3C9R\"}}}",
        "not json"
      })
  void whatCannotBeUsedLeavesTheFilingAsItWas(String document) throws Exception {
    Path file = Files.writeString(folder.resolve("data.json"), document);
    Path filing = Files.copy(Ours.sample(SAMPLE), folder.resolve("filing.json"));
    assertTrue(refused("import", file, "--out", filing).startsWith(file + ": "));
    assertArrayEquals(Ours.bytes(SAMPLE), Files.readAllBytes(filing));
    Path anew = folder.resolve("anew.json");
    if (!document.contains("organize_info")) {
      refused("import", file, "--out", anew);
      assertFalse(Files.exists(anew));
    }
  }

  @Test
  void aHugeFileIsRefusedWithoutBeingRead() throws Exception {
    Path file = folder.resolve("huge.json");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(100L * 1024 * 1024);
    }
    assertEquals(
        file + ": 这个文件超过 4 MB，不像备案文件。请确认选对了文件。",
        refused("import", file, "--out", folder.resolve("filing.json")));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamed() throws Exception {
    Path body = folder.resolve("body.json");
    Run.good("export", Ours.sample(SAMPLE), "--format", "platform", "--out", body);
    byte[] before = Files.readAllBytes(body);
    assertEquals(
        body + ": 这不是印备的备案文件：开头要有 \"format\": \"sealready-filing\" 和 \"version\"。",
        refused("import", Ours.sample(SAMPLE), "--out", body));
    assertArrayEquals(before, Files.readAllBytes(body));
    assertTrue(refused("import", body, "--out", folder).contains("是一个文件夹"));
    assertTrue(refused("import", body, "--out", "").contains("--out"));
    assertTrue(refused("import", body).contains("--out"));
    Path own = Files.copy(Ours.sample(SAMPLE), folder.resolve("own.json"));
    assertTrue(refused("sheet", own, "--out", own).contains("覆盖"));
    assertTrue(refused("export", own, "--format", "platform", "--out", own).contains("覆盖"));
    assertArrayEquals(Ours.bytes(SAMPLE), Files.readAllBytes(own));
    assertTrue(refused("export", own).contains("--format"));
    assertTrue(refused("export", own, "--format", "xml").contains("xml"));
    assertTrue(refused("sheet", folder.resolve("none.json")).contains("找不到"));
    Path below = body.resolve("filing.json");
    assertTrue(refused("import", own, "--out", below).contains("不是文件夹"));
  }

  @Test
  void aPipeOrDeviceIsNotReplacedByAFile() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "needs a POSIX system");
    Path pipe = folder.resolve("pipe");
    assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
    String line = refused("export", Ours.sample(SAMPLE), "--format", "platform", "--out", pipe);
    assertTrue(line.contains("不是普通的文件"), line);
    assertTrue(refused("sheet", Ours.sample(SAMPLE), "--out", pipe).contains("不是普通的文件"));
    assertFalse(Files.isRegularFile(pipe));
  }
}
