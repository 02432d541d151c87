package org.sealready.pdf.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Rewrites every stream of a sanitised file: content streams operator by operator, fonts without
 * superfluous tables, all others decompressed and compressed again, so that no hidden bytes remain.
 * Pictures were rewritten before.
 */
final class Renewal {

  private static final List<String> FONT_FILES = List.of("FontFile", "FontFile2", "FontFile3");

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSBase> glyphs = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSBase> fonts = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSBase> profiles = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> open = new ArrayDeque<>();

  private Renewal() {}

  static void renew(PDDocument document) throws IOException {
    Renewal renewal = new Renewal();
    renewal.open.add(document.getDocumentCatalog().getCOSObject());
    while (!renewal.open.isEmpty()) {
      COSBase next = renewal.open.poll();
      if (renewal.seen.add(next)) {
        renewal.visit(next);
      }
    }
  }

  private void visit(COSBase base) throws IOException {
    switch (base) {
      case COSDictionary dictionary -> {
        note(dictionary);
        dictionary.getValues().forEach(this::add);
        if (dictionary instanceof COSStream stream) {
          renew(stream);
        }
      }
      case COSArray array -> {
        if (array.size() > 1 && COSName.ICCBASED.equals(array.getObject(0))) {
          profiles.add(array.getObject(1));
        }
        array.forEach(this::add);
      }
      default -> {}
    }
  }

  private void add(COSBase value) {
    COSBase object = value instanceof COSObject reference ? reference.getObject() : value;
    if (object instanceof COSDictionary || object instanceof COSArray) {
      open.add(object);
    }
  }

  /** Glyph and font streams have no type of their own; it follows from the referring dictionary. */
  private void note(COSDictionary dictionary) {
    COSDictionary drawn = dictionary.getCOSDictionary(COSName.CHAR_PROCS);
    if (drawn != null) {
      drawn.keySet().forEach(key -> glyphs.add(drawn.getDictionaryObject(key)));
    }
    for (String name : FONT_FILES) {
      COSBase font = dictionary.getDictionaryObject(COSName.getPDFName(name));
      if (font != null) {
        fonts.add(font);
      }
    }
  }

  private void renew(COSStream stream) throws IOException {
    if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
      return;
    }
    byte[] bytes;
    try (InputStream in = stream.createInputStream()) {
      bytes = in.readAllBytes();
    } catch (IOException undecodable) {
      // Drawn as nothing; if the page shows it, the comparison refuses the paper.
      bytes = new byte[0];
    }
    write(stream, renewed(stream, bytes));
  }

  private byte[] renewed(COSStream stream, byte[] bytes) throws IOException {
    boolean draws =
        COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))
            || stream.getInt(COSName.PATTERN_TYPE, 0) == 1
            || glyphs.contains(stream);
    if (draws) {
      return new ContentTokens(bytes, resources(stream)).renewed();
    }
    if (fonts.contains(stream)) {
      return FontTables.bare(bytes);
    }
    return profiles.contains(stream) ? profile(bytes) : bytes;
  }

  private static PDResources resources(COSStream stream) {
    COSDictionary resources = stream.getCOSDictionary(COSName.RESOURCES);
    return resources == null ? new PDResources() : new PDResources(resources);
  }

  /** An ICC profile contains its length (ICC.1:2010, 7.2.2). */
  private static byte[] profile(byte[] bytes) {
    if (bytes.length < 4) {
      return bytes;
    }
    long length = java.nio.ByteBuffer.wrap(bytes).getInt() & 0xFFFFFFFFL;
    return length > 4 && length < bytes.length ? Arrays.copyOf(bytes, (int) length) : bytes;
  }

  private static void write(COSStream stream, byte[] bytes) throws IOException {
    stream.removeItem(COSName.DECODE_PARMS);
    stream.removeItem(COSName.DL);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
  }
}
