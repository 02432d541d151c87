package org.sealready.pdf.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.sealready.pdf.intake.fault.IntakeRefused;

/**
 * Copies the visible part of each page into a new file, as a form XObject, upright and with its
 * origin in the corner, so that nothing of it affects what is drawn over it.
 */
final class Copier {

  private final PDDocument from;
  private final List<PDPage> pages;
  private final List<PageGeometry> sights;
  private final Set<COSDictionary> filledByUs;

  Copier(
      PDDocument from,
      List<PDPage> pages,
      List<PageGeometry> sights,
      Set<COSDictionary> filledByUs) {
    this.from = from;
    this.pages = pages;
    this.sights = sights;
    this.filledByUs = filledByUs;
  }

  byte[] copy() throws IOException, IntakeRefused {
    try (PDDocument to = new PDDocument()) {
      LayerUtility layers = new LayerUtility(to);
      for (int i = 0; i < pages.size(); i++) {
        if (pages.get(i).getResources() == null) {
          pages.get(i).setResources(new PDResources());
        }
        new Stamping(from, pages.get(i), filledByUs).stamp();
        PDFormXObject drawing = layers.importPageAsForm(from, pages.get(i));
        drawing.setBBox(sights.get(i).shown());
        drawing.setMatrix(sights.get(i).place());
        add(to, sights.get(i), drawing);
      }
      Cleaning.clean(to);
      Renewal.renew(to);
      to.setVersion(1.7f);
      to.setDocumentId(1L);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      to.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void add(PDDocument to, PageGeometry sight, PDFormXObject drawing)
      throws IOException {
    PDPage page = new PDPage(sight.size());
    to.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(to, page)) {
      content.drawForm(drawing);
    }
  }
}
