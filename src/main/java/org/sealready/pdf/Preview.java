package org.sealready.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Shows files that this package wrote. */
public final class Preview {

  private Preview() {}

  /**
   * All pages as pixels, one after another.
   *
   * @param scale pixels per point: 1 gives 72 pixels an inch
   * @throws IllegalArgumentException if the bytes are not a PDF that can be read
   */
  public static void renderAll(byte[] pdf, double scale, Consumer<PageImage> pages) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        pages.accept(image(renderer.renderImage(i, (float) scale, ImageType.RGB)));
      }
    } catch (IOException notOurs) {
      throw new IllegalArgumentException("not a readable PDF", notOurs);
    }
  }

  private static PageImage image(BufferedImage page) {
    int width = page.getWidth();
    int height = page.getHeight();
    return new PageImage(width, height, page.getRGB(0, 0, width, height, null, 0, width));
  }
}
