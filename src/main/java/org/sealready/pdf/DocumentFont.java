package org.sealready.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.zip.CRC32;

/**
 * A face in one document: the characters that it shows there, each with a code and a glyph of its
 * own, so that a reader gets back the very character that was typed.
 */
final class DocumentFont {

  private final FontFile font;
  private final int divisor;
  private final List<Integer> characters;
  private final Map<Integer, Integer> codes = new HashMap<>();

  /**
   * @param characters in the order of Unicode
   * @param divisor see {@link SubsetFile}
   */
  DocumentFont(FontFile font, SortedSet<Integer> characters, int divisor) {
    this.font = font;
    this.divisor = divisor;
    this.characters = List.copyOf(characters);
    this.characters.forEach(character -> codes.put(character, codes.size() + 1));
  }

  boolean has(int character) {
    return codes.containsKey(character);
  }

  /** The two bytes that show this character, in hexadecimal digits. */
  String code(int character) {
    return hex(codes.get(character));
  }

  /** How far the pen moves for it, in thousandths of the size of the type. */
  int width(int character) {
    int advance = SubsetFile.advance(font, font.glyph(character), divisor);
    return Math.round(advance * 1000f * divisor / font.unitsPerEm());
  }

  private List<Integer> glyphs() {
    return characters.stream().map(font::glyph).toList();
  }

  /** Adds the font to the file (ISO 32000-1, 9.7) and returns its number. */
  int write(PdfFile file) {
    byte[] subset = new SubsetFile(font, glyphs(), divisor).write();
    int program = file.addPacked("/Length1 " + subset.length, subset);
    int unicode = file.addPacked("", unicode());
    String name = tag() + "+" + font.name();
    int descriptor = file.add(descriptor(name, program));
    int glyphs =
        file.add(
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/"
                + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                + "/CIDToGIDMap/Identity/DW 1000/W["
                + widths()
                + "]/FontDescriptor "
                + PdfFile.reference(descriptor)
                + ">>");
    return file.add(
        "<</Type/Font/Subtype/Type0/BaseFont/"
            + name
            + "/Encoding/Identity-H/DescendantFonts["
            + PdfFile.reference(glyphs)
            + "]/ToUnicode "
            + PdfFile.reference(unicode)
            + ">>");
  }

  private String descriptor(String name, int program) {
    int[] box = font.box();
    StringBuilder text = new StringBuilder("<</Type/FontDescriptor/FontName/" + name);
    text.append("/Flags 4/ItalicAngle 0/StemV 80/FontBBox[");
    for (int edge : box) {
      text.append(thousandths(edge)).append(' ');
    }
    text.append("]/Ascent ").append(thousandths(font.ascent()));
    text.append("/Descent ").append(thousandths(font.descent()));
    text.append("/CapHeight ").append(thousandths(capitals()));
    return text.append("/FontFile2 ").append(PdfFile.reference(program)).append(">>").toString();
  }

  /** How high capital letters are. */
  private int capitals() {
    int sample = font.glyph('H');
    return sample == 0
        ? font.ascent()
        : GlyphBytes.box(font.outlines(List.of(sample)).getFirst())[3];
  }

  private int thousandths(int units) {
    return Math.round(units * 1000f / font.unitsPerEm());
  }

  /** Of the characters that are not as wide as high. */
  private String widths() {
    StringBuilder text = new StringBuilder();
    boolean open = false;
    for (int i = 0; i < characters.size(); i++) {
      int width = width(characters.get(i));
      if (width == 1000) {
        text.append(open ? "]" : "");
      } else {
        text.append(open ? " " : (i + 1) + "[").append(width);
      }
      open = width != 1000;
    }
    return text.append(open ? "]" : "").toString();
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

  /** What each code says, a hundred at a time (Adobe Technical Note 5411). */
  private byte[] unicode() {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit/ProcSet findresource begin 12 dict begin begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def/CMapType 2 def
            1 begincodespacerange<0000><FFFF>endcodespacerange
            """);
    for (List<Integer> some : hundreds()) {
      map.append(some.size()).append(" beginbfchar\n");
      some.forEach(
          character ->
              map.append('<')
                  .append(code(character))
                  .append("><")
                  .append(PdfFile.hex(Character.toString(character)))
                  .append(">\n"));
      map.append("endbfchar\n");
    }
    map.append("endcmap CMapName currentdict/CMap defineresource pop end end\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private List<List<Integer>> hundreds() {
    List<List<Integer>> parts = new ArrayList<>();
    for (int from = 0; from < characters.size(); from += 100) {
      parts.add(characters.subList(from, Math.min(from + 100, characters.size())));
    }
    return parts;
  }

  private static String hex(int code) {
    return PdfFile.hex(Character.toString((char) code));
  }
}
