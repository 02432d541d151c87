package org.sealready.pdf.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * A face in one document: the characters that it shows there, each with a code and a glyph of its
 * own, so that a reader gets back the very character that was typed.
 */
public final class DocumentFont {

  /** Its codes are its own, not those of an alphabet (ISO 32000-1, table 123). */
  private static final int SYMBOLIC = 4;

  private static final int USUAL_STEM = 80;

  /** The width of a character that is as wide as high. */
  private static final int SQUARE = 1000;

  private final FontFile font;
  private final int divisor;
  private final int usual;
  private final List<Integer> characters;
  private final Map<Integer, Integer> codes = new HashMap<>();
  private final List<Integer> glyphs;

  /**
   * @param usual characters that many a document has in common
   * @param divisor see {@link GlyphBlock#of}
   */
  public DocumentFont(
      FontFile font, SortedSet<Integer> usual, SortedSet<Integer> others, int divisor) {
    this.font = font;
    this.divisor = divisor;
    this.usual = usual.size();
    characters = Stream.concat(usual.stream(), others.stream()).toList();
    characters.forEach(character -> codes.put(character, codes.size() + 1));
    glyphs = characters.stream().map(font::glyph).toList();
  }

  public boolean has(int character) {
    return codes.containsKey(character);
  }

  /** The code that shows this character, as a character of two bytes. */
  public String code(int character) {
    return Character.toString((char) (int) codes.get(character));
  }

  /** How far the pen moves for it, in thousandths of the size of the type. */
  public int width(int character) {
    int advance = GlyphBlock.advance(font, glyphs.get(codes.get(character) - 1), divisor);
    return Math.round(advance * 1000f * divisor / font.unitsPerEm());
  }

  /** The font as an entry of the document's resources (ISO 32000-1, 9.7). */
  public COSDictionary dictionary(PDDocument document) throws IOException {
    PDStream program = program(document);
    String name = tag() + "+" + font.name();
    COSDictionary shapes = new COSDictionary();
    shapes.setItem(COSName.TYPE, COSName.FONT);
    shapes.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    shapes.setName(COSName.BASE_FONT, name);
    shapes.setItem(COSName.CIDSYSTEMINFO, identity());
    shapes.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    shapes.setInt(COSName.DW, SQUARE);
    shapes.setItem(COSName.W, widths());
    shapes.setItem(COSName.FONT_DESC, descriptor(name, program));
    COSArray descendants = new COSArray();
    descendants.add(shapes);
    COSDictionary whole = new COSDictionary();
    whole.setItem(COSName.TYPE, COSName.FONT);
    whole.setItem(COSName.SUBTYPE, COSName.TYPE0);
    whole.setName(COSName.BASE_FONT, name);
    whole.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    whole.setItem(COSName.DESCENDANT_FONTS, descendants);
    whole.setItem(COSName.TO_UNICODE, packed(document, unicode()));
    return whole;
  }

  private PDStream program(PDDocument document) throws IOException {
    List<Integer> first = glyphs.subList(0, usual);
    List<Integer> rest = glyphs.subList(usual, glyphs.size());
    SubsetFile subset = new SubsetFile(font, first, rest, divisor);
    PDStream program = new PDStream(document);
    try (OutputStream out = program.getCOSObject().createRawOutputStream()) {
      out.write(subset.packed());
    }
    program.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
    program.getCOSObject().setInt(COSName.LENGTH1, subset.length());
    return program;
  }

  private static PDStream packed(PDDocument document, byte[] data) throws IOException {
    return new PDStream(document, new ByteArrayInputStream(data), COSName.FLATE_DECODE);
  }

  private static COSDictionary identity() {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    return system;
  }

  private PDFontDescriptor descriptor(String name, PDStream program) {
    int[] box = font.box();
    PDFontDescriptor descriptor = new PDFontDescriptor(new COSDictionary());
    descriptor.setFontName(name);
    descriptor.setFlags(SYMBOLIC);
    descriptor.setItalicAngle(0);
    descriptor.setStemV(USUAL_STEM);
    descriptor.setFontBoundingBox(
        new PDRectangle(
            thousandths(box[0]),
            thousandths(box[1]),
            thousandths(box[2] - box[0]),
            thousandths(box[3] - box[1])));
    descriptor.setAscent(thousandths(font.ascent()));
    descriptor.setDescent(thousandths(font.descent()));
    descriptor.setCapHeight(thousandths(capitals()));
    descriptor.setFontFile2(program);
    descriptor.getCOSObject().setItem(COSName.TYPE, COSName.FONT_DESC);
    return descriptor;
  }

  /** How high capital letters are. */
  private int capitals() {
    int sample = font.glyph('H');
    return sample == 0 ? font.ascent() : font.outlines(List.of(sample)).getFirst().box()[3];
  }

  private int thousandths(int units) {
    return Math.round(units * 1000f / font.unitsPerEm());
  }

  /** Of the characters that are not as wide as high. */
  private COSArray widths() {
    COSArray widths = new COSArray();
    COSArray run = null;
    for (int i = 0; i < characters.size(); i++) {
      int width = width(characters.get(i));
      if (width == SQUARE) {
        run = null;
        continue;
      }
      if (run == null) {
        run = new COSArray();
        widths.add(COSInteger.get(i + 1));
        widths.add(run);
      }
      run.add(COSInteger.get(width));
    }
    return widths;
  }

  /** Six letters that tell this choice of characters from others. */
  private String tag() {
    CRC32 sum = new CRC32();
    characters.forEach(
        character -> sum.update(Character.toString(character).getBytes(StandardCharsets.UTF_8)));
    StringBuilder tag = new StringBuilder();
    long rest = sum.getValue();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + rest % 26));
      rest /= 26;
    }
    return tag.toString();
  }

  /** What each code says (Adobe Technical Note 5411); a range must not leave its first byte. */
  private byte[] unicode() {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit/ProcSet findresource begin 12 dict begin begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def/CMapType 2 def
            1 begincodespacerange<0000><FFFF>endcodespacerange
            """);
    for (int from = 1; from <= characters.size(); from = (from | 0xFF) + 1) {
      int to = Math.min(from | 0xFF, characters.size());
      map.append("1 beginbfrange<").append(hex(from)).append("><").append(hex(to)).append(">[");
      characters
          .subList(from - 1, to)
          .forEach(
              each -> map.append('<').append(PdfText.hex(Character.toString(each))).append('>'));
      map.append("]endbfrange\n");
    }
    map.append("endcmap CMapName currentdict/CMap defineresource pop end end\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String hex(int code) {
    return PdfText.hex(Character.toString((char) code));
  }
}
