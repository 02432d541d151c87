package org.sealready.papers;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/** A PDF written byte by byte, for what no library would write. */
final class RawPdf {

  private final List<byte[]> objects = new ArrayList<>();

  /** The next object, numbered from 1. */
  RawPdf object(String text) {
    objects.add(text.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  /** The next object, a stream with these entries. */
  RawPdf stream(String entries, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(
        ("<< " + entries + " /Length " + content.length + " >>\nstream\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(content);
    bytes.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
    objects.add(bytes.toByteArray());
    return this;
  }

  /** This text so many times, deflated: once, and then the same block over and over. */
  static byte[] deflated(String text, long times) {
    int once = 20_000;
    byte[] many = text.repeat(once).getBytes(StandardCharsets.ISO_8859_1);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    deflater.setInput(many);
    byte[] block = new byte[many.length];
    int length = deflater.deflate(block, 0, block.length, Deflater.FULL_FLUSH);
    deflater.end();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(0x78);
    bytes.write(0x01);
    for (long i = 0; i < times / once; i++) {
      bytes.write(block, 0, length);
    }
    // An empty last block; readers get along without the sum that should follow.
    bytes.write(0x03);
    bytes.write(0x00);
    return bytes.toByteArray();
  }

  static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater();
    deflater.setInput(content);
    deflater.finish();
    byte[] bytes = new byte[content.length + 100];
    int length = deflater.deflate(bytes);
    deflater.end();
    return Arrays.copyOf(bytes, length);
  }

  byte[] bytes() {
    return bytes("");
  }

  /** The file; the first object is its catalog. */
  byte[] bytes(String trailer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      offsets.add(out.size());
      out.writeBytes(((i + 1) + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
      out.writeBytes(objects.get(i));
      out.writeBytes("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
    }
    int start = out.size();
    StringBuilder end = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n");
    end.append("0000000000 65535 f \n");
    offsets.forEach(offset -> end.append("%010d 00000 n \n".formatted(offset)));
    end.append("trailer << /Root 1 0 R /Size " + (objects.size() + 1) + " " + trailer + " >>\n");
    end.append("startxref\n" + start + "\n%%EOF\n");
    out.writeBytes(end.toString().getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }
}
