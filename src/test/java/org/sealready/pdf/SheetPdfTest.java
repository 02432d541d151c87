package org.sealready.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sealready.PdfPages;
import org.sealready.pdf.layout.SheetRow;
import org.sealready.pdf.layout.SheetSection;
import org.sealready.pdf.line.CodeSetter;

class SheetPdfTest {

  private static String extract(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static SheetSection section(SheetRow... rows) {
    return new SheetSection("主体", List.of(rows));
  }

  @Test
  void codesAreSpacedForTheEyeOnly() throws Exception {
    SheetRow row = new SheetRow("统一社会信用代码", "91510107MA6CQ7XK3Q", "执照右上角");

    assertTrue(
        extract(SheetPdf.write("核对单", "逐项核对。", List.of(section(row))))
            .contains("91510107MA6CQ7XK3Q"));
    assertEquals(List.of(6, 10, 14), CodeSetter.groupEnds("510104199007044826"));
    assertEquals(List.of(3, 7), CodeSetter.groupEnds("13708070056"));
  }

  @Test
  void aCharacterWithoutGlyphIsNamed() throws Exception {
    SheetRow row = new SheetRow("姓名", "洪\uD880\uDC00", "");

    assertTrue(extract(SheetPdf.write("核对单", "", List.of(section(row)))).contains("洪[U+30000]"));
  }

  @Test
  void longTablesRunOverPagesAndLoseNothing() throws Exception {
    SheetRow[] rows =
        IntStream.range(0, 60)
            .mapToObj(i -> new SheetRow("项目" + i, "内容" + i, "说明"))
            .toArray(SheetRow[]::new);
    SheetRow scope = new SheetRow("经营范围", "软件开发；技术服务；".repeat(150), "");
    byte[] pdf = SheetPdf.write("核对单", "逐项核对。", List.of(section(rows), section(scope)));

    String text = extract(pdf);
    assertTrue(PdfPages.count(pdf) > 3);
    IntStream.range(0, 60).forEach(i -> assertTrue(text.contains("内容" + i), "row " + i));
    assertEquals(150, text.replaceAll("\\s", "").split("件开发", -1).length - 1, 12);
    assertTrue(text.contains("第1页，共" + PdfPages.count(pdf) + "页"));
  }
}
