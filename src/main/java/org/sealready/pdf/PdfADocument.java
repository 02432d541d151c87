package org.sealready.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
import org.sealready.pdf.font.FontBook;

/**
 * A document of A4 pages as PDF/A-2b (ISO 19005-2) that is tagged after PDF/UA-1 (ISO 14289-1). No
 * date and no random number goes in, so equal content gives equal bytes.
 */
public final class PdfADocument {

  private static final String SRGB = "sRGB IEC61966-2.1";

  private PdfADocument() {}

  /**
   * Writes the document; printers are asked not to scale it.
   *
   * @param identifier what its metadata name it by; empty for none
   */
  public static byte[] write(
      FontBook book, String title, String identifier, Tag structure, List<DocumentPage> leaves) {
    try (PDDocument document = new PDDocument()) {
      fill(document, structure, new DocumentPageFonts(book, leaves), leaves);
      describe(document, title, identifier);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void fill(
      PDDocument document, Tag structure, DocumentPageFonts fonts, List<DocumentPage> leaves)
      throws IOException {
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.FONT, fonts.dictionary(document));
    List<PDPage> pages = new ArrayList<>();
    for (DocumentPage leaf : leaves) {
      byte[] content = fonts.draw(leaf, pages.size());
      pages.add(page(document, content, resources));
    }
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setStructureTreeRoot(TagTree.of(structure, pages));
    PDMarkInfo marks = new PDMarkInfo();
    marks.setMarked(true);
    catalog.setMarkInfo(marks);
  }

  private static PDPage page(PDDocument document, byte[] content, PDResources resources)
      throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    page.setResources(resources);
    page.setContents(
        new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    document.addPage(page);
    return page;
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

  static PDViewerPreferences preferences() {
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
