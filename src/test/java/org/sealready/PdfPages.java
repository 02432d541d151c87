package org.sealready;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sealready.pdf.PageImage;
import org.sealready.pdf.Preview;

/** The pages of a file that was made. */
public final class PdfPages {

  private PdfPages() {}

  /** How many there are. */
  public static int count(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  /** One of them as pixels, counted from 0. */
  public static PageImage render(byte[] pdf, int page, double scale) {
    List<PageImage> all = new ArrayList<>();
    Preview.renderAll(pdf, scale, all::add);
    return all.get(page);
  }
}
