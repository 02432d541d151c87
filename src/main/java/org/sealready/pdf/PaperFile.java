package org.sealready.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Writes PDFs with official forms: they are not PDF/A, for fonts and colours are the paper's own.
 * No date and no random number goes in.
 */
public final class PaperFile {

  private PaperFile() {}

  /**
   * These files as one, in this order.
   *
   * @throws IOException if one of them was not written by this program
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
      all.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("OutputIntents"));
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
    catalog.setViewerPreferences(PdfADocument.preferences());
    catalog.setLanguage("zh-CN");
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(Metadata.plain(title, identifier));
    catalog.setMetadata(metadata);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
