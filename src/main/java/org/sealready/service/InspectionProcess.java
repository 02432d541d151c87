package org.sealready.service;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.sealready.blank.Blank;
import org.sealready.blank.BlankPage;
import org.sealready.blank.Ruling;
import org.sealready.pdf.BundledFonts;
import org.sealready.pdf.PageImage;
import org.sealready.pdf.Preview;
import org.sealready.pdf.intake.Intake;
import org.sealready.pdf.intake.IntakeRefused;
import org.sealready.pdf.intake.PicturePage;
import org.sealready.pdf.intake.Taken;
import org.sealready.picture.MemoryOnly;
import org.sealready.picture.Pixels;
import org.sealready.picture.Png;
import org.sealready.picture.Rulings;
import org.sealready.picture.Scan;
import org.sealready.picture.Scans;
import org.sealready.picture.Unusable;

/**
 * The process that looks through a file of unknown origin: the file comes in at the standard input,
 * what was made of it goes out at the standard output. {@link Inspection} starts it with little
 * memory and ends it when its time is over; {@link Captivity} sees to it from within.
 */
public final class InspectionProcess {

  /** Pixels per point of the pages' pictures, enough to work on at twice their size. */
  private static final double SCALE = 2;

  /** The picture of a large sheet has no more pixels than this. */
  private static final double MOST_PIXELS = 4_000_000;

  private static final double POINT = 25.4 / 72;

  /** How many milliseconds it lives where whoever starts it says nothing. */
  private static final long LIFE = 60_000;

  private InspectionProcess() {}

  /** Reads the file, writes what was made of it, ends the process. */
  public static void main(String[] args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    PrintStream out = System.out;
    // What a library may want to say must not get between the bytes of the answer.
    System.setOut(System.err);
    MemoryOnly.install();
    Captivity.begin(args.length > 0 ? Long.parseLong(args[0]) : LIFE, out);
    byte[] file = System.in.readAllBytes();
    byte[] answer;
    try {
      answer = of(file).write();
    } catch (FormRefused refused) {
      answer = Inspected.refusal(refused.kind());
    } catch (RuntimeException | StackOverflowError | LinkageError broken) {
      // Whatever breaks here is told to the parent as a damaged file.
      answer = Inspected.refusal(FormRefused.Kind.DAMAGED);
    }
    out.write(answer);
    out.flush();
    Runtime.getRuntime().halt(0);
  }

  /** What there is in the file; for files of known origin only, unless in a process of its own. */
  static Inspected of(byte[] file) throws FormRefused {
    BundledFonts.install();
    return inspect(taken(file));
  }

  private static Taken taken(byte[] file) throws FormRefused {
    try {
      return isPdf(file) ? Intake.read(file) : page(Scans.read(file));
    } catch (IntakeRefused refused) {
      throw new FormRefused(FormRefused.Kind.valueOf(refused.kind().name()));
    } catch (Unusable unusable) {
      throw new FormRefused(FormRefused.Kind.valueOf(unusable.kind().name()));
    }
  }

  /** Readers accept the head anywhere in the first kilobyte. */
  private static boolean isPdf(byte[] file) {
    int length = Math.min(file.length, 1024);
    return new String(file, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1)
        .contains("%PDF-");
  }

  private static Taken page(Scan scan) {
    PicturePage.Pose pose =
        new PicturePage.Pose(
            scan.width(),
            scan.height(),
            scan.turn().mirrored(),
            scan.turn().quarters(),
            scan.dpi());
    return scan.jpeg()
        .map(jpeg -> PicturePage.of(jpeg, pose))
        .orElseGet(() -> PicturePage.of(image(scan.pixels().orElseThrow()), pose));
  }

  private static PageImage image(Pixels pixels) {
    return new PageImage(pixels.width(), pixels.height(), pixels.argb());
  }

  private static Inspected inspect(Taken taken) {
    List<BlankPage> pages = new ArrayList<>();
    List<byte[]> pictures = new ArrayList<>();
    for (int i = 0; i < taken.blank().pages().size(); i++) {
      BlankPage page = taken.blank().pages().get(i);
      double scale = scale(page);
      PageImage image = Preview.render(taken.pdf(), i, scale);
      Pixels pixels = new Pixels(image.width(), image.height(), image.argb());
      pages.add(new BlankPage(page.width(), page.height(), rulings(pixels, scale / POINT)));
      pictures.add(Png.write(pixels));
    }
    Blank blank = taken.blank();
    Blank ruled = new Blank(blank.kind(), pages, blank.slots(), blank.signed());
    return new Inspected(ruled, taken.pdf(), pictures);
  }

  private static double scale(BlankPage page) {
    double points = page.width() * page.height() / POINT / POINT;
    return Math.min(SCALE, Math.sqrt(MOST_PIXELS / points));
  }

  private static List<Ruling> rulings(Pixels pixels, double perMillimetre) {
    return Rulings.of(pixels, perMillimetre).stream()
        .map(
            line ->
                new Ruling(
                    line.x1() / perMillimetre,
                    line.y1() / perMillimetre,
                    line.x2() / perMillimetre,
                    line.y2() / perMillimetre))
        .toList();
  }
}
