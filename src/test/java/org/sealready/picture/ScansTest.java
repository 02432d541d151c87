package org.sealready.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Effort;
import org.sealready.papers.Papers;

@Tag(Effort.SLOW)
class ScansTest {

  private static Scan read(byte[] file) throws Unusable {
    return all(file).getFirst();
  }

  private static List<Scan> all(byte[] file) throws Unusable {
    List<Scan> pages = new ArrayList<>();
    Scans.read(file, pages::add);
    return pages;
  }

  private static byte[] file(int kind, String format) throws IOException {
    BufferedImage image = new BufferedImage(900, 1200, kind);
    image.setRGB(450, 600, 0xFFFFFFFF);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(image, format, bytes), format);
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "bmp", "tiff", "gif"})
  void scannersWriteManyKinds(String format) throws Exception {
    Scan scan = read(file(BufferedImage.TYPE_BYTE_BINARY, format));
    assertEquals(900, scan.width());
    Pixels pixels = scan.pixels();
    assertEquals(255, pixels.luma(450, 600));
    assertEquals(0, pixels.luma(10, 10));
  }

  @Test
  void whatIsTransparentIsPaper() throws Exception {
    Scan scan = read(file(BufferedImage.TYPE_INT_ARGB, "png"));
    assertEquals(255, scan.pixels().luma(10, 10));
  }

  @Test
  void aJpegIsAPhotoThatSaysItsResolution() throws Exception {
    Scan scan = read(Papers.jpeg(Papers.scan(100), 150));
    assertTrue(scan.photo());
    assertEquals(OptionalDouble.of(150), scan.dpi());
    assertEquals(Turn.NONE, scan.turn());
  }

  @Test
  void everyPageOfATiffIsRead() throws Exception {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int shade : new int[] {0, 128, 255}) {
        BufferedImage page = new BufferedImage(800, 1000, BufferedImage.TYPE_INT_RGB);
        page.setRGB(400, 500, shade << 16 | shade << 8 | shade);
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    }
    List<Scan> pages = all(bytes.toByteArray());
    List<Integer> shades = pages.stream().map(page -> page.pixels().luma(400, 500)).toList();
    assertEquals(List.of(0, 128, 255), shades);
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, 0",
    "2, true, 0",
    "3, false, 2",
    "4, true, 2",
    "5, true, 3",
    "6, false, 1",
    "7, true, 1",
    "8, false, 3",
    "9, false, 0"
  })
  void theOrientationIsRead(int orientation, boolean mirrored, int quarters) throws Exception {
    byte[] jpeg = Papers.lying(Papers.jpeg(Papers.scan(80), 80), orientation);
    assertEquals(new Turn(mirrored, quarters), read(jpeg).turn());
  }

  @Test
  void aPageIsHeldWithNoMorePixelsThanPrintNeeds() throws Exception {
    BufferedImage large = new BufferedImage(6000, 8000, BufferedImage.TYPE_BYTE_GRAY);
    Scan scan = read(Papers.png(large));
    assertEquals(6000, scan.width());
    assertEquals(3000, scan.pixels().width());
  }

  @Test
  void linesAreFoundAndStrokesOfCharactersAreNot() {
    BufferedImage scan = Papers.scan(150);
    int[] argb = scan.getRGB(0, 0, scan.getWidth(), scan.getHeight(), null, 0, scan.getWidth());
    double perMillimetre = 150 / 25.4;
    var lines =
        RuledLineDetector.of(new Pixels(scan.getWidth(), scan.getHeight(), argb), perMillimetre);
    assertTrue(
        lines.stream().noneMatch(line -> line.y2() / perMillimetre < 44), "nothing in the title");
    long level = lines.stream().filter(line -> line.y1() == line.y2()).count();
    assertEquals(6 + 2, level, "six of the table, two of the boxes");
  }

  @Test
  void aBrokenHeadSaysNothing() {
    byte[] head = {
      (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 20, 'E', 'x', 'i', 'f', 0
    };
    assertEquals(Turn.NONE, Jpeg.read(head).heading().turn());
    assertEquals(Unusable.Kind.DAMAGED, assertThrows(Unusable.class, () -> read(head)).kind());
  }
}
