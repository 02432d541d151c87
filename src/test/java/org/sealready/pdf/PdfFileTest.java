package org.sealready.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.color.ICC_Profile;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfFileTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "12, 12",
    "0.5, .5",
    "-0.5, -.5",
    "0.05, .05",
    "-3.456, -3.46",
    "841.8898, 841.89",
    "0.004, 0",
    "-0.004, 0",
    "1.999, 2",
    "10.10, 10.1"
  })
  void numbersHaveAtMostTwoDecimals(double value, String written) {
    assertEquals(written, PdfFile.number(value));
  }

  @Test
  void objectsAreReadBack() throws Exception {
    PdfFile file = new PdfFile();
    int pages = file.next();
    int packed = file.addPacked("", new byte[5000]);
    int page =
        file.add(
            "<</Type/Page/Parent " + PdfFile.reference(pages) + "/Contents " + packed + " 0 R>>");
    file.set(
        pages, "<</Type/Pages/Count 1/MediaBox[0 0 9 9]/Kids[" + PdfFile.reference(page) + "]>>");
    int catalog = file.add("<</Type/Catalog/Pages " + PdfFile.reference(pages) + ">>");
    byte[] bytes = file.write(catalog, file.add("<</Title" + PdfFile.text("备案 𠮷") + ">>"));

    try (PDDocument document = Loader.loadPDF(bytes)) {
      assertEquals("备案 𠮷", document.getDocumentInformation().getTitle());
      assertArrayEquals(new byte[5000], document.getPage(0).getContents().readAllBytes());
      assertEquals(2, document.getDocument().getTrailer().getCOSArray(COSName.ID).size());
    }
  }

  /** The profile that was made here turns device colours into what the system's sRGB does. */
  @Test
  void theProfileIsSrgb() {
    ICC_ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(ScreenColours.profile()));
    ColorSpace theirs = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    for (float[] colour : new float[][] {{0, 0, 0}, {1, 1, 1}, {0.5f, 0.2f, 0.9f}, {0.02f, 1, 0}}) {
      assertArrayEquals(theirs.toCIEXYZ(colour), ours.toCIEXYZ(colour), 0.005f);
    }
  }
}
