package org.sealready.pdf.intake;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sealready.paper.Area;
import org.sealready.paper.Slot;
import org.sealready.pdf.PageImage;
import org.sealready.pdf.intake.fault.IntakeRefused;
import org.sealready.pdf.intake.fault.IntakeRefused.Kind;
import org.sealready.pdf.intake.picture.Pictures;
import org.sealready.pdf.intake.picture.Shades;

/** Renders the pages before and after copying and compares the pictures. */
final class Comparison {

  /** The picture of a large sheet has no more pixels than this. */
  private static final double MOST_PIXELS = 4_000_000;

  private static final double POINT = 25.4 / 72;

  private final List<PageGeometry> sights;
  private final Set<COSDictionary> filledByUs;
  private final List<Slot> slots;
  private final List<Shades> before = new ArrayList<>();

  Comparison(List<PageGeometry> sights, Set<COSDictionary> filledByUs, List<Slot> slots) {
    this.sights = sights;
    this.filledByUs = filledByUs;
    this.slots = slots;
  }

  private double scale(int page) {
    return Math.min(
        PicturePages.SCALE,
        Math.sqrt(
            MOST_PIXELS
                / sights.get(page).size().getWidth()
                / sights.get(page).size().getHeight()));
  }

  /** Renders the original pages, without the fields that are filled again. */
  void before(PDDocument document, Pictures pictures) throws IOException, IntakeRefused {
    PageRendering drawing = new PageRendering(document, pictures::isBroken);
    drawing.setAnnotationsFilter(
        annotation ->
            !filledByUs.contains(annotation.getCOSObject()) && Stamping.isPrinted(annotation));
    for (int i = 0; i < sights.size(); i++) {
      before.add(Shades.of(drawing.page(i, scale(i)), scale(i) / POINT));
    }
  }

  /**
   * Renders the copied pages.
   *
   * @throws IntakeRefused if a page is not the same
   */
  void after(byte[] pdf, PageSink seen) throws IOException, IntakeRefused {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PageRendering drawing = new PageRendering(document, picture -> false);
      for (int i = 0; i < sights.size(); i++) {
        BufferedImage page = drawing.page(i, scale(i));
        if (!before.get(i).isLike(Shades.of(page, scale(i) / POINT), fields(i))) {
          throw new IntakeRefused(Kind.NOT_WHOLE);
        }
        seen.take(image(page), scale(i));
      }
    }
  }

  private List<Area> fields(int page) {
    return slots.stream()
        .flatMap(slot -> slot.spots().stream())
        .filter(spot -> spot.page() == page)
        .map(spot -> spot.area())
        .toList();
  }

  private static PageImage image(BufferedImage page) {
    int width = page.getWidth();
    int height = page.getHeight();
    return new PageImage(width, height, page.getRGB(0, 0, width, height, null, 0, width));
  }
}
