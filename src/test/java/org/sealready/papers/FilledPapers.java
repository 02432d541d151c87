package org.sealready.papers;

import java.nio.charset.StandardCharsets;

/** PDF forms with filled fields, in every place where a PDF can store a value. */
public final class FilledPapers {

  public static final String NUMBER = "91310000123456789X";

  /** How many characters the second field has boxes for. */
  public static final int BOXES = 6;

  /** Where the boxes stand, in points from below. */
  public static final int COMB_Y = 400;

  private FilledPapers() {}

  /**
   * One field with this value, and one with boxes and nothing in it, which has no look of its own.
   */
  public static byte[] form(String value) {
    byte[] look =
        ("0 0 0 RG 1 w 0.5 0.5 227 19 re S /Tx BMC q BT /Helv 10 Tf 2 5 Td ("
                + NUMBER
                + ") Tj ET Q EMC BT /Helv 10 Tf 2 5 Td ("
                + NUMBER
                + ") Tj ET")
            .getBytes(StandardCharsets.ISO_8859_1);
    String held = value.isEmpty() ? "" : "/V (" + value + ") /DV (" + NUMBER + ") ";
    return new RawPdf()
            .object(
                "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R 5 0 R] /XFA 8 0 R"
                    + " /CO [4 0 R] /DA (/Helv 10 Tf 0 g) /DR << /Font << /Helv 7 0 R >> >> >> >>")
            .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .object(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [4 0 R 5 0 R]"
                    + " /Resources << >> >>")
            .object(
                "<< /Type /Annot /Subtype /Widget /FT /Tx /F 4 /T (no) /TU <FEFF8D26"
                    + "53F7683C>"
                    + held
                    + "/Rect [72 600 300 620] /AA << /C << /S /JavaScript /JS ("
                    + NUMBER
                    + ") >> >>"
                    + " /AP << /N 6 0 R >> >>")
            .object(
                "<< /Type /Annot /Subtype /Widget /FT /Tx /F 4 /Ff 16777216 /MaxLen "
                    + BOXES
                    + " /T (comb) /Rect [72 "
                    + COMB_Y
                    + " 252 "
                    + (COMB_Y + 20)
                    + "] /MK << /BC [0 0 0] >> >>")
            .stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 228 20]"
                    + " /Resources << /Font << /Helv 7 0 R >> >>",
                look)
            .object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
            .stream("", ("<xdp>" + NUMBER + "</xdp>").getBytes(StandardCharsets.ISO_8859_1))
            .bytes();
  }

  /** Where the ticked box stands: left and bottom edge and side, in points. */
  public static final int[] TICKED = {100, 500, 40};

  /** A box that somebody has ticked, whose tick is a drawing and which has no look unticked. */
  public static byte[] ticked() {
    byte[] tick =
        "0 0 0 RG 4 w 0 0 m 40 40 l S 0 40 m 40 0 l S".getBytes(StandardCharsets.ISO_8859_1);
    return new RawPdf()
            .object("<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] >> >>")
            .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .object(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [4 0 R]"
                    + " /Resources << >> >>")
            .object(
                "<< /Type /Annot /Subtype /Widget /FT /Btn /F 4 /T (yes) /V /Yes /AS /Yes"
                    + " /Rect [100 500 140 540] /AP << /N << /Yes 5 0 R >> >> >>")
            .stream("/Type /XObject /Subtype /Form /BBox [0 0 40 40]", tick)
            .bytes();
  }
}
