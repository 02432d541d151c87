package org.sealready.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * What stands in for a font that a foreign paper names and does not bring: a bundled one. Looking
 * through all the fonts of a computer takes many seconds, and gives another picture on each.
 */
public final class BundledFonts implements FontMapper {

  /** PDFBox brings this one for the standard Latin fonts. */
  private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final Pattern SANS =
      Pattern.compile("(?i).*(arial|helvetica|verdana|tahoma|calibri|sans|courier).*");

  private static TrueTypeFont latin;

  private static TrueTypeFont serif;

  private BundledFonts() {}

  /** From now on bundled fonts stand in, in this process. */
  public static void install() {
    FontMappers.set(new BundledFonts());
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font(name), true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font(name), true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return new CIDFontMapping(null, serif(), true);
  }

  private static TrueTypeFont font(String name) {
    boolean isLatin = name != null && SANS.matcher(name).matches();
    return isLatin ? latin() : serif();
  }

  private static synchronized TrueTypeFont latin() {
    if (latin == null) {
      latin = read(FontMapper.class, LATIN);
    }
    return latin;
  }

  private static synchronized TrueTypeFont serif() {
    if (serif == null) {
      serif = read(FontBook.class, Face.REGULAR.file());
    }
    return serif;
  }

  private static TrueTypeFont read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
