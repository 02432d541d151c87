package org.sealready.service.inspection;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.sealready.paper.Area;

/**
 * Ink is how much darker than white all pixels of a page are together. A page with little of it may
 * differ by a fiftieth of a percent of its pixels: a word in another face. Fields that are filled
 * in anew are left out, and so are notes that are shown on screens only.
 */
record InkComparison(Path file, Inspected paper, Path folder) {

  private static final double MOST = 0.05;
  private static final double ALLOWANCE = 0.0002;

  /** A stamp-sized page with one word: the edges of its letters. */
  private static final double FEWEST = 40;

  /** Millimetres around a field in which its frame stands. */
  private static final double AROUND = 1.5;

  /** Pixels an inch. */
  private static final double USUAL = 144;

  /** Where poppler makes a picture smaller, it leaves 254 of 255 for white. */
  private static final double ROUNDING = 1.1 / 255;

  /**
   * @param worst the largest share by which a page's ink differs that is not within the allowance
   */
  record Result(int pages, double worst, List<String> wrong) {}

  Result result() throws IOException, InterruptedException {
    List<String> wrong = new ArrayList<>();
    double worst = 0;
    for (int page = 0; page < paper.pictures().size(); page++) {
      BufferedImage ours = ImageIO.read(new ByteArrayInputStream(paper.pictures().get(page)));
      double allowed = Math.max(FEWEST, ALLOWANCE * ours.getWidth() * ours.getHeight());
      double us = ink(ours, page);
      Shown shown = others(file, ours, page);
      if (isFar(us, shown.ink(), allowed) && hasNotes(page)) {
        shown = others(printed(), ours, page);
      }
      double others = shown.isInTrouble() ? Math.max(us, shown.ink()) : shown.ink();
      double difference = Math.abs(us - others);
      double share = difference <= allowed ? 0 : difference / others;
      worst = Math.max(worst, share);
      if (isFar(us, others, allowed)) {
        wrong.add(
            "page %d: ink %.0f, poppler %.0f (%.1f %%)"
                .formatted(page + 1, us, others, 100 * share));
      }
    }
    return new Result(paper.pictures().size(), worst, wrong);
  }

  private static boolean isFar(double us, double others, double allowed) {
    double difference = Math.abs(us - others);
    return difference > allowed && difference > MOST * others;
  }

  private boolean hasNotes(int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return !document.getPage(page).getAnnotations().stream().allMatch(InkComparison::isPrinted);
    }
  }

  /** Poppler shows what is never printed; a copy of the file without it. */
  private Path printed() throws IOException {
    Path copy = folder.resolve("printed.pdf");
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      document.setAllSecurityToBeRemoved(true);
      for (PDPage page : document.getPages()) {
        page.setAnnotations(
            page.getAnnotations().stream().filter(InkComparison::isPrinted).toList());
      }
      document.save(copy.toFile());
    }
    return copy;
  }

  private static boolean isPrinted(PDAnnotation annotation) {
    return annotation.isPrinted()
        && !List.of("Link", "Popup", "Text", "FileAttachment").contains(annotation.getSubtype());
  }

  /**
   * What poppler shows.
   *
   * @param isInTrouble whether it says that it cannot read all of it: then ours may show more
   */
  private record Shown(double ink, boolean isInTrouble) {}

  private Shown others(Path pdf, BufferedImage like, int page)
      throws IOException, InterruptedException {
    String number = String.valueOf(page + 1);
    Path picture = folder.resolve(pdf.getFileName() + "-" + number);
    Process poppler =
        new ProcessBuilder(
                List.of(
                    "pdftoppm",
                    "-png",
                    "-singlefile",
                    "-cropbox",
                    "-f",
                    number,
                    "-l",
                    number,
                    "-r",
                    String.valueOf(resolution(like, page)),
                    pdf.toString(),
                    picture.toString()))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(picture.resolveSibling(picture.getFileName() + ".txt").toFile())
            .start();
    poppler.waitFor(60, TimeUnit.SECONDS);
    Path png = folder.resolve(pdf.getFileName() + "-" + number + ".png");
    boolean isInTrouble = Files.size(folder.resolve(pdf.getFileName() + "-" + number + ".txt")) > 0;
    return new Shown(Files.exists(png) ? ink(ImageIO.read(png.toFile()), page) : 0, isInTrouble);
  }

  /** Ours cuts off what is no whole pixel: to the same scale, not to the same width. */
  private double resolution(BufferedImage like, int page) {
    double dpi = like.getWidth() / paper.blank().pages().get(page).width() * 25.4;
    return Math.abs(dpi - USUAL) < 1 ? USUAL : dpi;
  }

  private double ink(BufferedImage image, int page) {
    BufferedImage drawn =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = drawn.createGraphics();
    drawing.drawImage(image, 0, 0, null);
    drawing.setColor(Color.WHITE);
    double scale = image.getWidth() / paper.blank().pages().get(page).width();
    paper.blank().slots().stream()
        .flatMap(slot -> slot.spots().stream())
        .filter(spot -> spot.page() == page)
        .forEach(spot -> white(drawing, spot.area(), scale));
    drawing.dispose();
    double ink = 0;
    int[] pixels =
        drawn.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    for (int pixel : pixels) {
      int red = pixel >> 16 & 0xFF;
      int green = pixel >> 8 & 0xFF;
      double darkness = 1 - (0.299 * red + 0.587 * green + 0.114 * (pixel & 0xFF)) / 255;
      ink += darkness > ROUNDING ? darkness : 0;
    }
    return ink;
  }

  private static void white(Graphics2D drawing, Area area, double scale) {
    drawing.fillRect(
        (int) ((area.x() - AROUND) * scale),
        (int) ((area.y() - AROUND) * scale),
        (int) Math.ceil((area.width() + 2 * AROUND) * scale) + 1,
        (int) Math.ceil((area.height() + 2 * AROUND) * scale) + 1);
  }
}
