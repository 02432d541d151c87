package org.sealready.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.XmpSerializer;

/**
 * Writes files that hold papers of others: they promise no PDF/A, for fonts and colours are the
 * paper's own. No date and no random number goes in.
 */
public final class FormFile {

  private FormFile() {}

  /**
   * These files as one, in this order.
   *
   * @throws IOException if one of them is not ours
   */
  public static byte[] together(List<byte[]> files, String title) throws IOException {
    PDFMergerUtility merger = new PDFMergerUtility();
    List<PDDocument> open = new ArrayList<>();
    try (PDDocument all = new PDDocument()) {
      for (byte[] file : files) {
        PDDocument document = Loader.loadPDF(file);
        open.add(document);
        merger.appendDocument(all, document);
      }
      all.getDocumentCatalog().getCOSObject().removeItem(
          org.apache.pdfbox.cos.COSName.getPDFName("OutputIntents"));
      return write(all, title, "");
    } finally {
      for (PDDocument document : open) {
        document.close();
      }
    }
  }

  static byte[] write(PDDocument document, String title, String identifier) throws IOException {
    document.setVersion(1.7f);
    document.setDocumentId(1L);
    document.getDocumentInformation().setTitle(title);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    catalog.setLanguage("zh-CN");
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(xmp(title, identifier));
    catalog.setMetadata(metadata);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static byte[] xmp(String title, String identifier) throws IOException {
    XMPMetadata xmp = XMPMetadata.createXMPMetadata();
    var core = xmp.createAndAddDublinCoreSchema();
    core.setTitle(title);
    if (!identifier.isEmpty()) {
      core.setIdentifier(identifier);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new XmpSerializer().serialize(xmp, bytes, true);
    } catch (TransformerException impossible) {
      throw new IOException(impossible);
    }
    return bytes.toByteArray();
  }
}
