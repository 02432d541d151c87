package org.sealready.cli.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Ours;
import org.sealready.cli.common.Run;

class MaterialsCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SAMPLE = "company-both-letters";

  @TempDir private Path folder;

  @Test
  void theListHasTheSevenPromisedKeysInBothLanguages() throws Exception {
    for (String language : List.of("zh", "en")) {
      JsonNode rows =
          JSON.readTree(
              Run.good("--lang", language, "materials", Ours.sample(SAMPLE), "--format", "json")
                  .out());
      assertTrue(rows.size() > 30);
      for (JsonNode row : rows) {
        List<String> keys = new ArrayList<>();
        row.fieldNames().forEachRemaining(keys::add);
        assertEquals(List.of("slot", "title", "need", "why", "from", "original", "limit"), keys);
        row.forEach(value -> assertFalse(value.asText().isBlank(), row.toString()));
        assertTrue(
            Set.of("required", "advised", "possible", "no").contains(row.get("need").asText()));
      }
      assertEquals("certificate", rows.get(0).get("slot").asText());
      assertEquals("required", rows.get(0).get("need").asText());
    }
  }

  @Test
  void theListIsPrintedAsTextAndAsPdf() throws Exception {
    Run text = Run.good("materials", Ours.sample(SAMPLE));
    assertTrue(text.lines().getFirst().startsWith("要准备（"), text.out());
    assertTrue(text.out().contains("备案信息核验单：平台自己生成，不用准备。"));
    Path pdf = folder.resolve("new/list.pdf");
    assertEquals(
        "", Run.good("materials", Ours.sample(SAMPLE), "--format", "pdf", "--out", pdf).out());
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertEquals(1, document.getNumberOfPages());
    }
    assertTrue(
        Run.good("materials", Ours.sample(SAMPLE), "--format", "pdf").out().startsWith("%PDF"));
  }

  @Test
  void aFilingWithHalfItsAnswersSaysWhichOnesDecide() throws Exception {
    Path half =
        Files.writeString(
            folder.resolve("half.json"),
            "{\"format\": \"sealready-filing\", \"version\": 1, \"miniProgram\": {\"name\": \"山风\"}}");
    Run run = Run.good("materials", half);
    assertTrue(run.out().contains("单位证件：还不知道：先选“主体性质”。"), run.out());
  }

  @Test
  void whatCannotBeUsedIsOneLineAndExitCodeTwo() throws Exception {
    Path none = folder.resolve("none.json");
    Path broken = Files.writeString(folder.resolve("broken.json"), "{");
    for (Object[] args :
        List.of(
            new Object[] {"materials", none},
            new Object[] {"materials", broken},
            new Object[] {"materials", Ours.sample(SAMPLE), "--format", "xml"},
            new Object[] {"materials", Ours.sample(SAMPLE), "--out", folder},
            new Object[] {"materials"})) {
      Run run = Run.today(args);
      assertEquals(2, run.code());
      assertEquals("", run.out());
      assertEquals(1, run.complaints().size(), run.err());
    }
  }
}
