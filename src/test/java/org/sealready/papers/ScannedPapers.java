package org.sealready.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** PDFs with generated JBIG2 pictures: there is no Java encoder for them. */
public final class ScannedPapers {

  private ScannedPapers() {}

  /** A page with frames, bars and specks. */
  public static boolean[][] page(int width, int height, long seed) {
    boolean[][] black = new boolean[height][width];
    Random random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      int left = random.nextInt(width);
      int top = random.nextInt(height);
      int right = Math.min(width, left + 1 + random.nextInt(width / 3));
      int bottom = Math.min(height, top + 1 + random.nextInt(Math.max(2, height / 30)));
      for (int y = top; y < bottom; y++) {
        java.util.Arrays.fill(black[y], left, right, i % 5 != 0);
      }
    }
    for (int i = 0; i < width * height / 200; i++) {
      black[random.nextInt(height)][random.nextInt(width)] = random.nextBoolean();
    }
    return black;
  }

  /** A page of A4 that this picture fills; {@code entries} say more of it. */
  public static byte[] jbig2(boolean[][] black, String entries, String drawing) {
    String head =
        "/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 1 /Filter /JBIG2Decode"
            .formatted(black[0].length, black.length);
    return page(head + " " + entries, Jbig2.encode(black), drawing);
  }

  /** A page of A4 with this picture as {@code /I}. */
  public static byte[] page(String picture, byte[] data, String drawing) {
    return new RawPdf()
            .object("<< /Type /Catalog /Pages 2 0 R >>")
            .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .object(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                    + " /Resources << /XObject << /I 5 0 R >> >> >>")
            .stream("", drawing.getBytes(StandardCharsets.ISO_8859_1))
            .stream(picture, data)
            .bytes();
  }

  /** Writes twenty of them into a folder. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    String full = "q 595 0 0 842 0 0 cm /I Do Q";
    for (int i = 0; i < 20; i++) {
      boolean[][] black = page(600 + 97 * i, 800 + 131 * i, i);
      String entries =
          switch (i % 4) {
            case 1 -> "/ImageMask true";
            case 2 -> "/ColorSpace /DeviceGray /Decode [1 0]";
            case 3 -> "/ColorSpace [/Indexed /DeviceRGB 1 <FFFFFF CC0000>]";
            default -> "/ColorSpace /DeviceGray";
          };
      String drawing = i % 4 == 1 ? "0.8 0 0 rg " + full : full;
      Files.write(folder.resolve("jbig2-" + i + ".pdf"), jbig2(black, entries, drawing));
    }
    for (String space : List.of("DeviceGray", "DeviceRGB", "DeviceCMYK")) {
      for (String filter :
          List.of("FlateDecode", "LZWDecode", "RunLengthDecode", "ASCII85Decode")) {
        for (String mask : List.of("none", "veil", "stencil", "key")) {
          Path file = folder.resolve("samples-" + space + "-" + filter + "-" + mask + ".pdf");
          samples(file, space, filter, mask);
        }
      }
    }
  }

  private static void samples(Path file, String space, String filter, String mask)
      throws IOException {
    int parts = space.equals("DeviceGray") ? 1 : space.equals("DeviceRGB") ? 3 : 4;
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDImageXObject picture = picture(document, space, filter, parts, 8);
      switch (mask) {
        case "veil" ->
            picture
                .getCOSObject()
                .setItem(COSName.SMASK, picture(document, "DeviceGray", filter, 1, 8));
        case "stencil" -> {
          PDImageXObject stencil = picture(document, "DeviceGray", filter, 1, 1);
          stencil.getCOSObject().setBoolean(COSName.IMAGE_MASK, true);
          stencil.getCOSObject().removeItem(COSName.COLORSPACE);
          picture.getCOSObject().setItem(COSName.MASK, stencil);
        }
        case "key" -> {
          COSArray key = new COSArray();
          for (int i = 0; i < parts; i++) {
            key.add(COSInteger.get(0));
            key.add(COSInteger.get(200));
          }
          picture.getCOSObject().setItem(COSName.MASK, key);
        }
        default -> {}
      }
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setNonStrokingColor(0.9f, 0.9f, 0.5f);
        content.addRect(50, 50, 250, 700);
        content.fill();
        content.drawImage(picture, 60, 60, 460, 700);
      }
      document.save(file.toFile());
    }
  }

  /** Stripes that slant, each part in another width. */
  private static PDImageXObject picture(
      PDDocument document, String space, String filter, int parts, int bits) throws IOException {
    int width = 256;
    int height = 384;
    byte[] data = new byte[width * bits / 8 * parts * height];
    for (int i = 0; i < data.length; i++) {
      int x = i / parts % (width * bits / 8);
      int y = i / parts / (width * bits / 8);
      data[i] = (byte) ((x + y) / (i % parts + 1) * 2);
    }
    PDImageXObject picture =
        new PDImageXObject(
            document,
            new java.io.ByteArrayInputStream(data),
            COSName.FLATE_DECODE,
            width,
            height,
            bits,
            PDColorSpace.create(COSName.getPDFName(space)));
    try (OutputStream out = picture.getCOSObject().createOutputStream(COSName.getPDFName(filter))) {
      out.write(data);
    }
    return picture;
  }
}
