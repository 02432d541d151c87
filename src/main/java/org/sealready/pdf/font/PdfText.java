package org.sealready.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Numbers and texts as content streams write them (ISO 32000-1, 7.3). */
public final class PdfText {

  private PdfText() {}

  /** A text, each character as two bytes: shorter when packed than in hexadecimal digits. */
  public static String bytes(String text) {
    StringBuilder string = new StringBuilder("(");
    for (byte each : text.getBytes(StandardCharsets.UTF_16BE)) {
      char value = (char) (each & 0xFF);
      switch (value) {
        case '(', ')', '\\' -> string.append('\\').append(value);
        case '\r' -> string.append("\\r"); // else read as a line feed
        default -> string.append(value);
      }
    }
    return string.append(')').toString();
  }

  /** The text's UTF-16 in hexadecimal digits. */
  static String hex(String text) {
    return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
  }

  /** A number with at most two digits after the point, which must not depend on the locale. */
  public static String number(double value) {
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
