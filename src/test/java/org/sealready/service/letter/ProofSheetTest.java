package org.sealready.service.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sealready.SampleLetters;

/** The sheet for comparing tells what is handed in from what stays in the house. */
class ProofSheetTest {

  @Test
  void whatStaysInTheHouseIsNamedLastAndApart() throws IOException {
    String text = text(SampleLetters.proofSheet("company-one-person"));
    int handedIn = text.indexOf("要提交的文书");
    int kept = text.indexOf("单位留底的文书");
    assertTrue(handedIn > 0 && kept > handedIn, text);
    assertTrue(text.substring(handedIn, kept).contains("互联网信息服务承诺书"));
    assertEquals(-1, text.substring(handedIn, kept).indexOf("同意书"));
    String last = text.substring(kept);
    assertTrue(last.contains("同意书") && last.contains("盖章指引") && last.contains("不要上传"), last);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }
}
