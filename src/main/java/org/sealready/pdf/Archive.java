package org.sealready.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A document of A4 pages as PDF/A-2b (ISO 19005-2) that is tagged after PDF/UA-1 (ISO 14289-1). No
 * date and no random number goes in, so equal content gives equal bytes.
 */
final class Archive {

  private static final String SRGB = "sRGB IEC61966-2.1";

  /**
   * Outlines make up most of a file. Where those of all its characters take more than so many
   * bytes, they are rounded to so many units, mostly thousandths of the size of the type. The more
   * characters a letter has, the smaller its type is: no edge moves by as much as half a dot of a
   * printer with 600 dots an inch.
   */
  private static final NavigableMap<Integer, Integer> DIVISORS =
      new TreeMap<>(Map.of(0, 1, 64_000, 2, 74_000, 4, 88_000, 5, 98_000, 8, 103_000, 12));

  private final FontBook book;
  private final Map<Face, DocumentFont> fonts = new TreeMap<>();

  private Archive(FontBook book) {
    this.book = book;
  }

  /**
   * Writes the document; printers are asked not to scale it.
   *
   * @param identifier what its metadata name it by; empty for none
   */
  static byte[] write(
      FontBook book, String title, String identifier, Tag structure, List<Leaf> leaves) {
    try (PDDocument document = new PDDocument()) {
      new Archive(book).fill(document, structure, leaves);
      describe(document, title, identifier);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void fill(PDDocument document, Tag structure, List<Leaf> leaves) throws IOException {
    prepare(leaves);
    PDResources resources = resources(document);
    List<PDPage> pages = new ArrayList<>();
    for (Leaf leaf : leaves) {
      pages.add(page(document, leaf, pages.size(), resources));
    }
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setStructureTreeRoot(TagTree.of(structure, pages));
    PDMarkInfo marks = new PDMarkInfo();
    marks.setMarked(true);
    catalog.setMarkInfo(marks);
  }

  private PDPage page(PDDocument document, Leaf leaf, int index, PDResources resources)
      throws IOException {
    byte[] content = new Ink(fonts, index).draw(leaf, book.file(Face.BOLD));
    PDPage page = new PDPage(PDRectangle.A4);
    page.setResources(resources);
    page.setContents(
        new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    document.addPage(page);
    return page;
  }

  private PDResources resources(PDDocument document) throws IOException {
    COSDictionary named = new COSDictionary();
    for (Map.Entry<Face, DocumentFont> font : fonts.entrySet()) {
      named.setItem(
          COSName.getPDFName(font.getKey().toString()), font.getValue().dictionary(document));
    }
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.FONT, named);
    return resources;
  }

  private void prepare(List<Leaf> leaves) {
    Map<Face, TreeSet<Integer>> shown = new TreeMap<>();
    leaves.stream()
        .flatMap(leaf -> leaf.items().stream())
        .map(Leaf.Item::placed)
        .filter(Placed.Text.class::isInstance)
        .flatMap(placed -> ((Placed.Text) placed).glyphs().stream())
        .forEach(
            glyph ->
                shown
                    .computeIfAbsent(glyph.face(), face -> new TreeSet<>())
                    .add(glyph.codePoint()));
    int weight = shown.keySet().stream().mapToInt(face -> weight(face, shown.get(face))).sum();
    int divisor = DIVISORS.floorEntry(weight / leaves.size()).getValue();
    shown.forEach(
        (face, characters) -> {
          if (book.glyph(' ', face) != 0) {
            characters.add((int) ' '); // for wide gaps
          }
          int own = face.equals(Face.BOLD) ? 1 : divisor;
          fonts.put(face, new DocumentFont(book.file(face), characters, own));
        });
  }

  private int weight(Face face, Set<Integer> characters) {
    return book.file(face).weight(characters.stream().map(each -> book.glyph(each, face)).toList());
  }

  private static void describe(PDDocument document, String title, String identifier)
      throws IOException {
    document.setVersion(1.7f);
    document.setDocumentId(1L);
    document.getDocumentInformation().setTitle(title);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage("zh-CN");
    catalog.setViewerPreferences(preferences());
    catalog.addOutputIntent(screenColours(document));
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(Metadata.of(title, identifier));
    catalog.setMetadata(metadata);
  }

  private static PDViewerPreferences preferences() {
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
    preferences.setDisplayDocTitle(true);
    return preferences;
  }

  private static PDOutputIntent screenColours(PDDocument document) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo(SRGB);
    intent.setOutputCondition(SRGB);
    intent.setOutputConditionIdentifier(SRGB);
    intent.setRegistryName("http://www.color.org");
    return intent;
  }
}
