package org.sealready.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/**
 * The objects of a PDF 1.7 file (ISO 32000-1), numbered from 1, and how they are written: packed
 * into one object stream but for those that are streams themselves. No clock and no chance: the
 * same objects give the same bytes, from which the file's identifier is taken.
 */
final class PdfFile {

  private final Map<Integer, String> plain = new TreeMap<>();
  private final Map<Integer, Integer> places = new TreeMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(65536);
  private int last;

  PdfFile() {
    ascii("%PDF-1.7\n");
    out.writeBytes(new byte[] {'%', (byte) 0xE5, (byte) 0x8D, (byte) 0xB0, (byte) 0xE5, '\n'});
  }

  /** A number for an object that is set later. */
  int next() {
    return ++last;
  }

  /** Sets an object that is no stream, written as PDF. */
  void set(int number, String value) {
    plain.put(number, value);
  }

  /** Adds an object that is no stream and returns its number. */
  int add(String value) {
    set(next(), value);
    return last;
  }

  /** Adds a stream as it is; {@code entries} are those of its dictionary but for its length. */
  int addStream(String entries, byte[] data) {
    writeStream(next(), entries, data);
    return last;
  }

  /** Adds a stream, deflated. */
  int addPacked(String entries, byte[] data) {
    return addStream(entries + "/Filter/FlateDecode", deflated(data));
  }

  private void writeStream(int number, String entries, byte[] data) {
    places.put(number, out.size());
    ascii(number + " 0 obj\n<<" + entries + "/Length " + data.length + ">>\nstream\n");
    out.writeBytes(data);
    ascii("\nendstream\nendobj\n");
  }

  private static byte[] deflated(byte[] data) {
    try (Deflater deflater = new Deflater()) {
      deflater.setInput(data);
      deflater.finish();
      byte[] packed = new byte[data.length + data.length / 1000 + 64];
      return Arrays.copyOf(packed, deflater.deflate(packed));
    }
  }

  /** The whole file. */
  byte[] write(int catalog, int info) {
    int packed = next();
    packPlain(packed);
    int references = next();
    int start = out.size();
    places.put(references, start);
    byte[] table = references(packed);
    String id = identifier();
    String entries = "/Type/XRef/W[1 4 2]/Size " + (last + 1) + "/Root " + reference(catalog);
    entries += "/Info " + reference(info) + "/ID[<" + id + "><" + id + ">]/Filter/FlateDecode";
    writeStream(references, entries, deflated(table));
    ascii("startxref\n" + start + "\n%%EOF\n");
    return out.toByteArray();
  }

  private void packPlain(int number) {
    StringBuilder index = new StringBuilder();
    StringBuilder values = new StringBuilder();
    plain.forEach(
        (each, value) -> {
          index.append(each).append(' ').append(values.length()).append(' ');
          values.append(value).append('\n');
        });
    String entries =
        "/Type/ObjStm/N " + plain.size() + "/First " + index.length() + "/Filter/FlateDecode";
    byte[] text = index.append(values).toString().getBytes(StandardCharsets.ISO_8859_1);
    writeStream(number, entries, deflated(text));
  }

  /** For each number where its object is: at a place in the file, or the n-th of the packed. */
  private byte[] references(int packed) {
    ByteBuffer table = ByteBuffer.allocate(7 * (last + 1));
    table.put((byte) 0).putInt(0).putShort((short) 0xFFFF);
    int index = 0;
    for (int number = 1; number <= last; number++) {
      if (plain.containsKey(number)) {
        table.put((byte) 2).putInt(packed).putShort((short) index++);
      } else {
        table.put((byte) 1).putInt(places.get(number)).putShort((short) 0);
      }
    }
    return table.array();
  }

  private String identifier() {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(out.toByteArray());
      return HexFormat.of().formatHex(sum, 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256");
    }
  }

  /** How other objects name this one. */
  static String reference(int number) {
    return number + " 0 R";
  }

  /** A text as PDF writes one that is not ASCII. */
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

  private void ascii(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
