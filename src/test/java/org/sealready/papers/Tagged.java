package org.sealready.papers;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Picture files with metadata (Exif, XMP): place, author, camera. */
public final class Tagged {

  private Tagged() {}

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A JPEG with the mark in every segment that cameras and programs use, and behind its end. */
  public static byte[] jpeg(BufferedImage image, String mark) {
    byte[] plain = Papers.jpeg(image, 100);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    segment(out, 0xE0, "JFXX\0\u0013" + mark + "thumbnail");
    segment(out, 0xE1, "Exif\0\0" + new String(exif(mark), StandardCharsets.ISO_8859_1));
    segment(out, 0xE1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + mark + "xmp</x:xmpmeta>");
    segment(out, 0xED, "Photoshop 3.0\0" + mark + "iptc");
    for (int app = 0xE2; app <= 0xEF; app++) {
      segment(out, app, mark + "app" + app);
    }
    segment(out, 0xFE, mark + "comment");
    out.write(plain, 2, plain.length - 2);
    out.writeBytes(ascii(mark + "behind"));
    return out.toByteArray();
  }

  private static void segment(ByteArrayOutputStream out, int marker, String text) {
    out.write(0xFF);
    out.write(marker);
    out.write(text.length() + 2 >> 8);
    out.write(text.length() + 2);
    out.writeBytes(ascii(text));
  }

  /** Description, position and maker's note, as a TIFF structure; upright. */
  private static byte[] exif(String mark) {
    byte[] text = ascii(mark + "exif 31.2304N 121.4737E maker\0");
    ByteBuffer bytes = ByteBuffer.allocate(8 + 2 + 3 * 12 + 4 + text.length);
    bytes.put(ascii("MM")).putShort((short) 42).putInt(8).putShort((short) 3);
    entry(bytes, 0x010E, 2, text.length, 50);
    bytes
        .putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) 1)
        .putShort((short) 0);
    entry(bytes, 0x927C, 7, text.length, 50);
    return bytes.putInt(0).put(text).array();
  }

  private static void entry(ByteBuffer bytes, int tag, int type, int count, int value) {
    bytes.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  /** A PNG with the mark in its texts, its EXIF chunk and behind its end. */
  public static byte[] png(BufferedImage image, String mark) {
    byte[] plain = Papers.png(image);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 33);
    chunk(out, "tEXt", ascii("Comment\0" + mark + "text"));
    chunk(out, "iTXt", ascii("XML:com.adobe.xmp\0\0\0\0\0" + mark + "itext"));
    chunk(out, "eXIf", exif(mark));
    chunk(out, "tIME", new byte[] {7, -22, 11, 29, 12, 0, 0});
    out.write(plain, 33, plain.length - 33);
    out.writeBytes(ascii(mark + "behind"));
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
    byte[] body = ByteBuffer.allocate(4 + data.length).put(ascii(name)).put(data).array();
    CRC32 sum = new CRC32();
    sum.update(body);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(body);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  /** A grey TIFF without compression with the mark in a tag of its own and behind its end. */
  public static byte[] tiff(int width, int height, String mark) {
    byte[] text = ascii(mark + "description\0");
    int strip = 8 + 2 + 9 * 12 + 4 + text.length;
    ByteBuffer bytes =
        ByteBuffer.allocate(strip + width * height + mark.length()).order(ByteOrder.BIG_ENDIAN);
    bytes.put(ascii("MM")).putShort((short) 42).putInt(8).putShort((short) 9);
    entry(bytes, 0x0100, 4, 1, width);
    entry(bytes, 0x0101, 4, 1, height);
    entry(bytes, 0x0102, 3, 1, 8 << 16);
    entry(bytes, 0x0103, 3, 1, 1 << 16);
    entry(bytes, 0x0106, 3, 1, 1 << 16);
    entry(bytes, 0x010E, 2, text.length, 8 + 2 + 9 * 12 + 4);
    entry(bytes, 0x0111, 4, 1, strip);
    entry(bytes, 0x0116, 4, 1, height);
    entry(bytes, 0x0117, 4, 1, width * height);
    bytes.putInt(0).put(text);
    for (int i = 0; i < width * height; i++) {
      bytes.put((byte) (i % width < 40 ? 0 : -1));
    }
    return bytes.put(ascii(mark)).array();
  }

  /** A PDF around such a JPEG, with the mark wherever a PDF can hide one. */
  public static byte[] pdf(BufferedImage image, String mark) {
    byte[] jpeg = jpeg(image, mark);
    byte[] small = jpeg(new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY), mark);
    byte[] packed = RawPdf.deflated(new byte[16 * 16 + 200]);
    ByteArrayOutputStream loose = new ByteArrayOutputStream();
    loose.writeBytes(packed);
    loose.writeBytes(ascii(mark + "behind the packed bytes"));
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(ascii("% " + mark + "\n/Span << /ActualText (" + mark + ") >> BDC\n"));
    content.writeBytes(ascii("q 595 0 0 842 0 0 cm /I Do Q EMC /N << /X (" + mark + ") >> DP\n"));
    content.writeBytes(ascii("q 90 0 0 90 9 9 cm /S Do Q q 90 0 0 90 200 9 cm\n"));
    content.writeBytes(ascii("BI /W 16 /H 16 /CS /G /BPC 8 /F /DCT ID "));
    content.writeBytes(small);
    content.writeBytes(ascii("\nEI Q\n"));
    return new RawPdf()
            .object(
                "<< /Type /Catalog /Pages 2 0 R /Metadata 7 0 R /Names << /EmbeddedFiles"
                    + " << /Names [("
                    + mark
                    + ") << /Type /Filespec /EF << /F 7 0 R >> >>] >> >> >>")
            .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .object(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /PieceInfo"
                    + " << /X << /Private ("
                    + mark
                    + ") >> >> /Annots [<< /Type /Annot /Subtype /Text"
                    + " /Rect [9 9 30 30] /Contents ("
                    + mark
                    + ") /T ("
                    + mark
                    + ") >>]"
                    + " /Resources << /XObject << /I 5 0 R /S 6 0 R >> >> >>")
            .stream("", content.toByteArray())
            .stream(
                "/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 8"
                        .formatted(image.getWidth(), image.getHeight())
                    + " /ColorSpace /DeviceRGB /Filter /DCTDecode /Metadata 7 0 R",
                jpeg)
            .stream(
                "/Type /XObject /Subtype /Image /Width 16 /Height 16 /BitsPerComponent 8"
                    + " /ColorSpace /DeviceGray /Filter /FlateDecode",
                loose.toByteArray())
            .stream("/Type /Metadata /Subtype /XML", ascii("<x>" + mark + "</x>"))
            .object("<< /Title (" + mark + ") /Author (" + mark + ") >>")
            .bytes("/Info 8 0 R");
  }
}
