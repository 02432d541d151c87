package org.sealready.service.inspection;

import java.util.ArrayList;
import java.util.List;
import org.sealready.paper.Paper;
import org.sealready.paper.PaperPage;
import org.sealready.paper.RuledLine;
import org.sealready.paper.Slot;
import org.sealready.pdf.PageImage;
import org.sealready.pdf.Preview;
import org.sealready.pdf.font.BundledFonts;
import org.sealready.pdf.intake.Intake;
import org.sealready.pdf.intake.PicturePages;
import org.sealready.pdf.intake.SanitisedPdf;
import org.sealready.pdf.intake.fault.IntakeRefused;
import org.sealready.picture.Pixels;
import org.sealready.picture.Png;
import org.sealready.picture.RuledLineDetector;
import org.sealready.picture.Scan;
import org.sealready.picture.Scans;
import org.sealready.picture.Unusable;
import org.sealready.service.caption.Blanks;
import org.sealready.service.caption.Captions;

/** Reads an untrusted paper: its pages, their pictures, the lines printed on them. */
final class PaperReading {

  private static final double POINT = 25.4 / 72;

  private final List<byte[]> pictures = new ArrayList<>();
  private final List<List<RuledLine>> rulings = new ArrayList<>();

  private PaperReading() {}

  /**
   * Reads the file in this process; for trusted files only, unless the process is sandboxed.
   *
   * @throws PaperRefused if it cannot be used as a form
   */
  static Inspected of(byte[] file) throws PaperRefused {
    BundledFonts.install();
    PaperReading reading = new PaperReading();
    try {
      return reading.inspected(isPdf(file) ? Intake.read(file, reading::see) : reading.scan(file));
    } catch (IntakeRefused refused) {
      throw new PaperRefused(refused);
    } catch (Unusable unusable) {
      throw new PaperRefused(unusable);
    }
  }

  /** Readers accept the head anywhere in the first kilobyte. */
  private static boolean isPdf(byte[] file) {
    int length = Math.min(file.length, 1024);
    return new String(file, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1)
        .contains("%PDF-");
  }

  private SanitisedPdf scan(byte[] file) throws Unusable {
    PicturePages pages = new PicturePages();
    Scans.read(file, scan -> pages.add(image(scan.pixels()), pose(scan), scan.photo()));
    SanitisedPdf taken = pages.taken();
    Preview.renderAll(taken.pdf(), PicturePages.SCALE, page -> see(page, PicturePages.SCALE));
    return taken;
  }

  private static PicturePages.Pose pose(Scan scan) {
    return new PicturePages.Pose(
        scan.width(), scan.height(), scan.turn().mirrored(), scan.turn().quarters(), scan.dpi());
  }

  private static PageImage image(Pixels pixels) {
    return new PageImage(pixels.width(), pixels.height(), pixels.argb());
  }

  private void see(PageImage image, double scale) {
    Pixels pixels = new Pixels(image.width(), image.height(), image.argb());
    rulings.add(rulings(pixels, scale / POINT));
    pictures.add(Png.write(pixels));
  }

  private Inspected inspected(SanitisedPdf taken) {
    Paper blank = taken.blank();
    List<PaperPage> pages = new ArrayList<>();
    for (int i = 0; i < blank.pages().size(); i++) {
      PaperPage page = blank.pages().get(i);
      pages.add(new PaperPage(page.width(), page.height(), rulings.get(i)));
    }
    Paper ruled = new Paper(blank.kind(), pages, blank.slots(), blank.signed());
    Paper captioned = ruled.slots(Captions.read(ruled, taken.glyphs()));
    return new Inspected(captioned, blanks(taken, ruled), taken.pdf(), pictures);
  }

  /** Whoever has made fields has told where to write; scans have no words that can be read. */
  private static List<Slot> blanks(SanitisedPdf taken, Paper ruled) {
    return switch (ruled.kind()) {
      case PLAIN -> Blanks.read(withAllLines(ruled, taken.blank()), taken.glyphs());
      case FIELDS, PICTURE -> List.of();
    };
  }

  /** With the lines that are seen and those that the file draws, which may be short. */
  private static Paper withAllLines(Paper seen, Paper drawn) {
    List<PaperPage> pages = new ArrayList<>();
    for (int i = 0; i < seen.pages().size(); i++) {
      PaperPage page = seen.pages().get(i);
      List<RuledLine> lines = new ArrayList<>(page.rulings());
      lines.addAll(drawn.pages().get(i).rulings());
      pages.add(new PaperPage(page.width(), page.height(), lines));
    }
    return new Paper(seen.kind(), pages, List.of(), seen.signed());
  }

  private static List<RuledLine> rulings(Pixels pixels, double perMillimetre) {
    return RuledLineDetector.of(pixels, perMillimetre).stream()
        .map(
            line ->
                new RuledLine(
                    line.x1() / perMillimetre,
                    line.y1() / perMillimetre,
                    line.x2() / perMillimetre,
                    line.y2() / perMillimetre))
        .toList();
  }
}
