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
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A document of A4 pages as PDF/A-2b (ISO 19005-2) that is tagged after PDF/UA-1 (ISO 14289-1). No
 * date and no random number goes in, so equal content gives equal bytes.
 */
final class Archive {

  private static final String SRGB = "sRGB IEC61966-2.1";

  private Archive() {}

  /**
   * Writes the document; printers are asked not to scale it.
   *
   * @param identifier what its metadata name it by; empty for none
   */
  static byte[] write(String title, String identifier, Tag structure, List<Leaf> leaves) {
    FontBook fonts = FontBook.bundled();
    synchronized (fonts) { // parsed fonts keep a position, which writers may not share
      try (PDDocument document = new PDDocument()) {
        Ink ink = new Ink(document, fonts);
        List<PDPage> pages = new ArrayList<>();
        for (Leaf leaf : leaves) {
          pages.add(ink.draw(leaf, pages.size()));
        }
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setStructureTreeRoot(TagTree.of(structure, pages));
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        describe(document, title, identifier);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
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
