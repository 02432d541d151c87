package org.sealready.papers;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

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

  /** This text so many times, deflated. */
  static byte[] deflated(String text, long times) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] once = text.repeat(1000).getBytes(StandardCharsets.ISO_8859_1);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      for (long i = 0; i < times / 1000; i++) {
        out.write(once);
      }
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static byte[] deflated(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(content);
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
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
