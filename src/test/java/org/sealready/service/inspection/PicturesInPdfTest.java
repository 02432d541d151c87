package org.sealready.service.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Effort;
import org.sealready.papers.Jbig2;
import org.sealready.papers.Papers;
import org.sealready.papers.ScannedPapers;

/**
 * Pictures in the encodings that scanners use are shown completely and stored in the program's
 * encodings.
 */
@Tag(Effort.SLOW)
class PicturesInPdfTest {

  private static final String FULL = "q 595 0 0 842 0 0 cm /I Do Q";
  private static final int WIDTH = 595;
  private static final int HEIGHT = 842;

  /** A quarter of the page is black, a part of it red where there are colours. */
  private static BufferedImage quarter(int type) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
    Graphics2D drawing = image.createGraphics();
    drawing.setColor(Color.WHITE);
    drawing.fillRect(0, 0, WIDTH, HEIGHT);
    drawing.setColor(Color.BLACK);
    drawing.fillRect(0, 0, WIDTH / 2, HEIGHT / 2);
    drawing.dispose();
    return image;
  }

  private static byte[] jpeg2000(BufferedImage image) throws Exception {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("JPEG2000").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(image);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf(String filter, String space, byte[] data) {
    String entries =
        "/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 8 /Filter /%s %s"
            .formatted(WIDTH, HEIGHT, filter, space);
    return ScannedPapers.page(entries, data, FULL);
  }

  private static void assertQuarter(Inspected paper) throws Exception {
    BufferedImage page = ImageIO.read(new ByteArrayInputStream(paper.pictures().getFirst()));
    int dark = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        dark += (page.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
      }
    }
    assertEquals(0.25, dark / (double) (page.getWidth() * page.getHeight()), 0.01);
    assertTrue(Set.of("FlateDecode", "DCTDecode").containsAll(filters(paper.pdf())));
  }

  private static List<String> filters(byte[] pdf) throws Exception {
    List<String> filters = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (var key : document.getDocument().getXrefTable().keySet()) {
        if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
          filters.add(stream.getNameAsString(COSName.FILTER));
        }
      }
    }
    assertTrue(filters.size() > 2);
    return filters;
  }

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_3BYTE_BGR})
  void jpeg2000IsShown(int type) throws Exception {
    byte[] file = jpeg2000(quarter(type));
    assertQuarter(InspectionProcess.of(pdf("JPXDecode", "", file)));
  }

  @Test
  void jbig2IsShown() throws Exception {
    boolean[][] black = new boolean[HEIGHT][WIDTH];
    for (int y = 0; y < HEIGHT / 2; y++) {
      Arrays.fill(black[y], 0, WIDTH / 2, true);
    }
    byte[] file = ScannedPapers.jbig2(black, "/ColorSpace /DeviceGray", FULL);
    assertQuarter(InspectionProcess.of(file));
    assertQuarter(InspectionProcess.of(ScannedPapers.jbig2(black, "/ImageMask true", FULL)));
  }

  @Test
  void aJpegIsWrittenAnew() throws Exception {
    byte[] jpeg = Papers.jpeg(quarter(BufferedImage.TYPE_3BYTE_BGR), 72);
    assertQuarter(InspectionProcess.of(pdf("DCTDecode", "/ColorSpace /DeviceRGB", jpeg)));
  }

  private static PaperRefused.Kind refusal(byte[] pdf) {
    return assertThrows(PaperRefused.class, () -> InspectionProcess.of(pdf)).kind();
  }

  @Test
  void aPictureThatIsCutOffIsRefusedByName() throws Exception {
    BufferedImage photo = Papers.scan(72);
    byte[] jpeg = Papers.jpeg(photo, 72);
    byte[] jp2 = jpeg2000(photo);
    byte[] jbig2 = Jbig2.encode(ScannedPapers.page(600, 800, 1));
    List<byte[]> files =
        List.of(
            pdf("DCTDecode", "/ColorSpace /DeviceRGB", Arrays.copyOf(jpeg, jpeg.length / 2)),
            pdf("JPXDecode", "", Arrays.copyOf(jp2, jp2.length / 8)),
            pdf("JBIG2Decode", "/ColorSpace /DeviceGray", Arrays.copyOf(jbig2, 40)),
            pdf("JBIG2Decode", "/ColorSpace /DeviceGray", Arrays.copyOf(jbig2, jbig2.length / 2)),
            pdf("JBIG2Decode", "/ColorSpace /DeviceGray", Arrays.copyOf(jbig2, jbig2.length - 9)),
            pdf("RunLengthDecode", "/ColorSpace /DeviceRGB", new byte[100]),
            pdf("LZWDecode", "/ColorSpace /DeviceRGB", new byte[100]),
            pdf("DCTDecode", "/ColorSpace /DeviceRGB", new byte[100]),
            pdf("FlateDecode", "/ColorSpace /DeviceRGB", new byte[100]),
            pdf("NoSuchDecode", "/ColorSpace /DeviceRGB", new byte[100]));
    for (byte[] file : files) {
      assertEquals(PaperRefused.Kind.BROKEN_PICTURE, refusal(file));
    }
    System.out.println("faults: broken pictures in PDFs " + files.size() + ", imported 0");
  }

  /** Some pixels only were taken where a picture is drawn smaller, and most lines were lost. */
  @ParameterizedTest
  @ValueSource(ints = {72, 100, 150, 200, 300, 600})
  void aThinLineIsKeptAtEveryResolution(int dpi) throws Exception {
    boolean[][] black = new boolean[842 * dpi / 72][595 * dpi / 72];
    double expected = 0;
    for (int y = dpi; y < black.length - dpi; y += dpi / 4 + 1) {
      Arrays.fill(black[y], dpi, black[y].length - dpi, true);
      expected += (black[y].length - 2.0 * dpi) * 144 / dpi * 144 / dpi;
    }
    byte[] file = ScannedPapers.jbig2(black, "/ColorSpace /DeviceGray", FULL);
    byte[] picture = InspectionProcess.of(file).pictures().getFirst();
    BufferedImage page = ImageIO.read(new ByteArrayInputStream(picture));
    double ink = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        ink += (255 - (page.getRGB(x, y) & 0xFF)) / 255.0;
      }
    }
    assertEquals(1, ink / expected, 0.1);
  }

  @Test
  void aBrokenPictureThatNoPageShowsDoesNotMatter() throws Exception {
    String entries =
        "/Type /XObject /Subtype /Image /Width 9 /Height 9 /BitsPerComponent 8 /Filter /DCTDecode";
    Inspected paper =
        InspectionProcess.of(ScannedPapers.page(entries, new byte[9], "9 9 200 200 re f"));
    assertEquals(1, paper.pictures().size());
    assertTrue(Set.of("FlateDecode").containsAll(filters(paper.pdf())));
  }
}
