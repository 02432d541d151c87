package org.sealready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.cli.common.Run;

class TestPageCommandTest {

  @TempDir private Path folder;

  private static String said(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertEquals(1, document.getNumberOfPages());
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void writesThePageInTheLanguageThatIsAskedFor() throws IOException {
    Path out = folder.resolve("new").resolve("folder");
    Run chinese = Run.of("testpage", "--out", out);
    Run english = Run.of("testpage", "--out", out, "--lang", "en");

    assertEquals(0, chinese.code());
    assertEquals("", chinese.err() + english.err());
    assertEquals(List.of(out.resolve("打印测试页.pdf").toString()), chinese.lines());
    assertTrue(said(out.resolve("打印测试页.pdf")).contains("100 毫米"));
    assertEquals(List.of(out.resolve("Test page.pdf").toString()), english.lines());
    assertTrue(said(out.resolve("Test page.pdf")).contains("100 mm"));
  }

  @Test
  void saysWhereNothingCanBeWritten() throws IOException {
    Path file = Files.createFile(folder.resolve("a file"));
    Run run = Run.of("testpage", "--out", file);

    assertEquals(2, run.code());
    assertEquals(1, run.complaints().size());
    assertTrue(run.err().contains(file.toString()), run.err());
  }
}
