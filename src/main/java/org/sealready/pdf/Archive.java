package org.sealready.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/**
 * Makes a document PDF/A-2b (ISO 19005-2) and writes it. No date and no random number goes in, so
 * equal content gives equal bytes.
 */
final class Archive {

  private static final String SRGB = "sRGB IEC61966-2.1";

  private Archive() {}

  /** Writes the document with this title; printers are asked not to scale it. */
  static byte[] write(PDDocument document, String title, String identifier) throws IOException {
    document.setVersion(1.7f);
    document.setDocumentId(1L);
    document.getDocumentInformation().setTitle(title);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage("zh-CN");
    catalog.setViewerPreferences(preferences());
    catalog.addOutputIntent(screenColours(document));
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(xmp(title, identifier));
    catalog.setMetadata(metadata);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
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

  private static byte[] xmp(String title, String identifier) throws IOException {
    try {
      XMPMetadata xmp = XMPMetadata.createXMPMetadata();
      var archive = xmp.createAndAddPDFAIdentificationSchema();
      archive.setPart(2);
      archive.setConformance("B");
      var core = xmp.createAndAddDublinCoreSchema();
      core.setTitle(title);
      if (!identifier.isEmpty()) {
        core.setIdentifier(identifier);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new XmpSerializer().serialize(xmp, bytes, true);
      return bytes.toByteArray();
    } catch (BadFieldValueException | TransformerException impossible) {
      throw new IOException(impossible);
    }
  }
}
