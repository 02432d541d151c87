package org.sealready.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Numbers and texts as content streams write them (ISO 32000-1, 7.3). */
final class PdfText {

  private PdfText() {}

  /** A text that is not ASCII. */
  static String text(String text) {
    return "<FEFF" + hex(text) + ">";
  }

  /** The text's UTF-16 in hexadecimal digits. */
  static String hex(String text) {
    return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
  }

  /** A number with at most two digits after the point, which must not depend on the locale. */
  static String number(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long whole = Math.abs(hundredths) / 100;
    long rest = Math.abs(hundredths) % 100;
    if (rest == 0) {
      return sign + whole;
    }
    String digits = rest % 10 == 0 ? "" + rest / 10 : rest < 10 ? "0" + rest : "" + rest;
    return sign + (whole == 0 ? "" : whole) + "." + digits;
  }
}
