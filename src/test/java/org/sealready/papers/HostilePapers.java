package org.sealready.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that were made to do harm, or came to harm themselves. */
public final class HostilePapers {

  /** One of the bombs, by its name. */
  public static final String SLOW = "TOO_SLOW drawings of drawings of drawings";

  private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
  private static final String ONE_PAGE = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
  private static final String A4 = "/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]";

  private HostilePapers() {}

  /** Files that must be refused and use up nothing; each name begins with why. */
  public static Map<String, byte[]> broken() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    damaged(files);
    pages(files);
    pictures(files);
    return files;
  }

  /**
   * Files that use up time or memory; each name begins with why it is refused, or with ANY where it
   * may as well be made harmless.
   */
  public static Map<String, byte[]> bombs() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("ANY brackets without end", nested());
    files.put(
        "TOO_SLOW a page that unpacks to a gigabyte",
        page("/Filter /FlateDecode", RawPdf.deflated("0 0 m 9 9 l S\n", 80_000_000L)));
    files.put(
        "ANY packed twice",
        page(
            "/Filter [/FlateDecode /FlateDecode]",
            RawPdf.deflated(RawPdf.deflated("0 0 m 9 9 l S\n", 80_000_000L))));
    files.put(SLOW, laughs());
    files.put("TOO_SLOW a pattern of dust", dust());
    files.put("TOO_SLOW lines without end", page("/Filter /FlateDecode", lines()));
    return files;
  }

  private static void damaged(Map<String, byte[]> files) {
    byte[] good = Papers.plain();
    byte[] noise = new byte[200_000];
    new Random(1).nextBytes(noise);
    System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1), 0, noise, 0, 9);
    files.put("DAMAGED noise behind a good head", noise);
    files.put("DAMAGED only a head", "%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
    files.put("DAMAGED cut off early", Arrays.copyOf(good, 700));
    files.put("UNKNOWN empty", new byte[0]);
    files.put("UNKNOWN a text", "单位名称：".getBytes(StandardCharsets.UTF_8));
    files.put("ENCRYPTED a password to open", locked("open", true));
    files.put("PROTECTED filling is forbidden", locked("", false));
    files.put(
        "DAMAGED tables of contents that name each other",
        "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer << /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF"
            .getBytes(StandardCharsets.ISO_8859_1));
    files.put(
        "XFA fields that one program knows",
        new RawPdf()
            .object("<< /Type /Catalog /Pages 2 0 R /AcroForm << /XFA (x) /Fields [] >> >>")
            .object(ONE_PAGE)
            .object("<< " + A4 + " >>")
            .bytes());
  }

  /** The plain paper with a lock on it. */
  public static byte[] locked(String password, boolean mayFill) {
    try (PDDocument document = Loader.loadPDF(Papers.plain())) {
      AccessPermission permission = new AccessPermission();
      permission.setCanModify(mayFill);
      permission.setCanFillInForm(mayFill);
      permission.setCanModifyAnnotations(mayFill);
      StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void pages(Map<String, byte[]> files) {
    files.put(
        "TOO_MANY_PAGES a billion by its own word",
        new RawPdf()
            .object(CATALOG)
            .object("<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>")
            .object("<< " + A4 + " >>")
            .bytes());
    files.put(
        "TOO_MANY_PAGES one page three hundred thousand times",
        new RawPdf()
            .object(CATALOG)
            .object("<< /Type /Pages /Kids [" + "3 0 R ".repeat(300_000) + "] /Count 1 >>")
            .object("<< " + A4 + " >>")
            .bytes());
    files.put(
        "NO_PAGES a tree that is its own branch",
        new RawPdf()
            .object(CATALOG)
            .object("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1 >>")
            .bytes());
    files.put(
        "NO_PAGES none",
        new RawPdf().object(CATALOG).object("<< /Type /Pages /Kids [] /Count 0 >>").bytes());
    files.put("DAMAGED a tree as deep as a well", deepTree(20_000));
    files.put("TOO_MANY_PIXELS a picture of ninety gigapixels", picture());
    files.put("PAGE_SIZE ten kilometres", sized("[0 0 30000000 30000000]", ""));
    files.put("PAGE_SIZE a dot", sized("[0 0 1 1]", ""));
    files.put("PAGE_SIZE in units of a metre", sized("[0 0 595 842]", "/UserUnit 3000"));
  }

  private static byte[] sized(String box, String more) {
    return new RawPdf()
        .object(CATALOG)
        .object(ONE_PAGE)
        .object("<< /Type /Page /Parent 2 0 R /MediaBox " + box + " " + more + " >>")
        .bytes();
  }

  private static byte[] deepTree(int depth) {
    RawPdf pdf = new RawPdf().object(CATALOG);
    for (int i = 0; i < depth; i++) {
      pdf.object("<< /Type /Pages /Kids [" + (i + 3) + " 0 R] /Count 1 >>");
    }
    return pdf.object("<< " + A4 + " >>").bytes();
  }

  private static byte[] page(String entries, byte[] content) {
    return new RawPdf()
            .object(CATALOG)
            .object(ONE_PAGE)
            .object("<< " + A4 + " /Contents 4 0 R /Resources << >> >>")
            .stream(entries, content)
            .bytes();
  }

  private static byte[] lines() {
    return RawPdf.deflated("0 0 m 595 842 l 0 842 l 595 0 l h B*\n", 1_500_000L);
  }

  private static byte[] nested() {
    return new RawPdf()
        .object(CATALOG)
        .object(ONE_PAGE)
        .object("<< " + A4 + " /Resources << /Font " + "[".repeat(400_000) + " >> >>")
        .bytes();
  }

  /** Each drawing draws the next one thirty times. */
  private static byte[] laughs() {
    int depth = 12;
    RawPdf pdf =
        new RawPdf()
                .object(CATALOG)
                .object(ONE_PAGE)
                .object("<< " + A4 + " /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>")
                .stream("", "/X Do\n".getBytes(StandardCharsets.ISO_8859_1));
    for (int i = 0; i < depth; i++) {
      String next = i + 1 < depth ? "/X " + (i + 6) + " 0 R" : "";
      String content = i + 1 < depth ? "/X Do\n".repeat(30) : "0 0 m 500 500 l S\n";
      pdf.stream(
          "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << "
              + next
              + " >> >>",
          content.getBytes(StandardCharsets.ISO_8859_1));
    }
    return pdf.bytes();
  }

  /** A page full of tiles that are a hundredth of a point wide. */
  private static byte[] dust() {
    String tile = "0 0 0.005 0.005 re f\n";
    return new RawPdf()
            .object(CATALOG)
            .object(ONE_PAGE)
            .object(
                "<< "
                    + A4
                    + " /Contents 4 0 R /Resources << /XObject << /X 6 0 R >> /Pattern << /P 5 0 R >> >> >>")
            .stream(
                "",
                ("/Pattern cs /P scn 0 0 595 842 re f\n".repeat(20_000))
                    .getBytes(StandardCharsets.ISO_8859_1))
            .stream(
                "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1000 1000]"
                    + " /XStep 1000 /YStep 1000 /Resources << >>",
                tile.repeat(5000).getBytes(StandardCharsets.ISO_8859_1))
            .stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", new byte[0])
            .bytes();
  }

  private static byte[] picture() {
    return new RawPdf()
            .object(CATALOG)
            .object(ONE_PAGE)
            .object("<< " + A4 + " /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>")
            .stream("", "595 0 0 842 0 0 cm /X Do\n".getBytes(StandardCharsets.ISO_8859_1))
            .stream(
                "/Type /XObject /Subtype /Image /Width 300000 /Height 300000 /BitsPerComponent 8"
                    + " /ColorSpace /DeviceRGB /Filter /FlateDecode",
                RawPdf.deflated("0123456789", 40_000_000L))
            .bytes();
  }

  private static void pictures(Map<String, byte[]> files) {
    byte[] jpeg = Papers.jpeg(Papers.scan(100), 100);
    files.put("DAMAGED a scan cut off in the middle", Arrays.copyOf(jpeg, jpeg.length / 2));
    files.put("TOO_MANY_PIXELS by its own word", declared(60_000, 60_000));
    files.put("DAMAGED far fewer bytes than pixels", declared(9_000, 9_000));
    files.put("TOO_FEW_PIXELS a stamp", Papers.png(Papers.scan(20)));
    files.put(
        "HEIC from a phone",
        "\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1));
    files.put(
        "WEBP from a browser",
        "RIFF\14\0\0\0WEBPVP8 \0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A PNG file that says how large it is and holds next to nothing. */
  private static byte[] declared(int width, int height) {
    byte[] png = Papers.png(Papers.scan(60));
    java.nio.ByteBuffer head = java.nio.ByteBuffer.wrap(png);
    head.putInt(16, width).putInt(20, height);
    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
    sum.update(png, 12, 17);
    head.putInt(29, (int) sum.getValue());
    return png;
  }

  /** A good page with everything in it that does more than draw. */
  public static byte[] armed() {
    return new RawPdf()
            .object(
                "<< /Type /Catalog /Pages 2 0 R /OpenAction << /Type /Action /S /JavaScript /JS"
                    + " (app.alert) >> /AA << /WC << /S /JavaScript /JS (x) >> >> /Names << /EmbeddedFiles"
                    + " << /Names [(a) 7 0 R] >> /JavaScript << /Names [(j) 8 0 R] >> >> /AcroForm <<"
                    + " /Fields [6 0 R] /DA (/Helv 0 Tf) >> >>")
            .object(ONE_PAGE)
            .object(
                "<< "
                    + A4
                    + " /Contents 4 0 R /AA << /O << /S /Launch /F (calc.exe) >> >> /Annots [5 0 R 6 0 R"
                    + " 9 0 R] /Resources << /XObject << /B 10 0 R >> >> /PieceInfo << /X (y) >> >>")
            .stream("", "q 10 10 m 500 10 l S Q /B Do\n".getBytes(StandardCharsets.ISO_8859_1))
            .object(
                "<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A << /S /URI /URI"
                    + " (http://example.invalid) >> >>")
            .object(
                "<< /Type /Annot /Subtype /Widget /FT /Tx /T (unitName) /Rect [100 700 400 720] /F 4 /P"
                    + " 3 0 R /AA << /K << /S /JavaScript /JS (y) >> >> >>")
            .object("<< /Type /Filespec /F (a.exe) /EF << /F 11 0 R >> >>")
            .object("<< /S /JavaScript /JS (app.launchURL) >>")
            .object(
                "<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /F 4 /FS 7 0 R /AP << /N 10 0"
                    + " R >> >>")
            .stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << >> /OPI << /x (y) >>"
                    + " /Ref << /F (other.pdf) /Page 0 >> /Metadata 11 0 R",
                "10 20 m 500 20 l S\n".getBytes(StandardCharsets.ISO_8859_1))
            .stream("/Type /EmbeddedFile", "MZ".getBytes(StandardCharsets.ISO_8859_1))
            .bytes();
  }
}
