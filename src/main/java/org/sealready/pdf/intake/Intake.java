package org.sealready.pdf.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.sealready.paper.Paper;
import org.sealready.paper.PaperPage;
import org.sealready.paper.Slot;
import org.sealready.pdf.intake.fault.IntakeRefused;
import org.sealready.pdf.intake.fault.IntakeRefused.Kind;
import org.sealready.pdf.intake.picture.Decoders;
import org.sealready.pdf.intake.picture.Pictures;

/** Sanitises an untrusted PDF, or refuses it. */
public final class Intake {

  /** Official forms have one to five pages. */
  static final int MOST_PAGES = 12;

  private Intake() {}

  /**
   * Reads an untrusted PDF. A malicious file may use up time and memory, or cause any exception or
   * error: call it in a sandboxed process.
   *
   * @param seen receives the picture of each sanitised page
   * @throws IntakeRefused if it cannot be used as a form, or a page is incomplete
   */
  public static SanitisedPdf read(byte[] bytes, PageSink seen) throws IntakeRefused {
    Decoders.install();
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      permit(document);
      List<PDPage> pages = pages(document);
      List<PageGeometry> sights = new ArrayList<>();
      for (PDPage page : pages) {
        sights.add(PageGeometry.of(page));
      }
      FieldReader fields = new FieldReader(document, pages, sights);
      List<Slot> slots = fields.read();
      refuseXfa(document, slots);
      List<PrintedGlyph> printed = GlyphReader.of(document, sights);
      List<PaperPage> leaves = leaves(pages, sights);
      Pictures pictures = new Pictures(pages);
      Comparison comparison = new Comparison(sights, fields.filledByUs(), slots);
      comparison.before(document, pictures);
      byte[] pdf = new Copier(document, pages, sights, fields.filledByUs()).copy();
      comparison.after(pdf, seen);
      Paper.Kind kind = slots.isEmpty() ? Paper.Kind.PLAIN : Paper.Kind.FIELDS;
      return new SanitisedPdf(pdf, new Paper(kind, leaves, slots, isSigned(document)), printed);
    } catch (InvalidPasswordException locked) {
      throw new IntakeRefused(Kind.ENCRYPTED);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw new IntakeRefused(Kind.DAMAGED);
    }
  }

  private static List<PaperPage> leaves(List<PDPage> pages, List<PageGeometry> sights) {
    List<PaperPage> leaves = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      PageGeometry sight = sights.get(i);
      leaves.add(new PaperPage(sight.width(), sight.height(), DrawnLines.of(pages.get(i), sight)));
    }
    return leaves;
  }

  private static void permit(PDDocument document) throws IntakeRefused {
    AccessPermission permission = document.getCurrentAccessPermission();
    boolean mayFill = permission.canModify() || permission.canFillInForm();
    if (document.isEncrypted() && !(mayFill && permission.canPrint())) {
      throw new IntakeRefused(Kind.PROTECTED);
    }
  }

  private static List<PDPage> pages(PDDocument document) throws IntakeRefused {
    if (document.getNumberOfPages() > MOST_PAGES) {
      throw new IntakeRefused(Kind.TOO_MANY_PAGES);
    }
    List<PDPage> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      if (isNoObjectOfItsOwn(page) || lacksContents(page.getCOSObject())) {
        throw new IntakeRefused(Kind.DAMAGED);
      }
      pages.add(page);
      if (pages.size() > MOST_PAGES) {
        throw new IntakeRefused(Kind.TOO_MANY_PAGES);
      }
    }
    if (pages.isEmpty()) {
      throw new IntakeRefused(Kind.NO_PAGES);
    }
    return pages;
  }

  /** What it names as its contents is no stream: it would be empty without a word. */
  private static boolean lacksContents(COSDictionary page) {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    if (contents instanceof COSArray parts) {
      for (int i = 0; i < parts.size(); i++) {
        if (!(parts.getObject(i) instanceof COSStream)) {
          return true;
        }
      }
      return false;
    }
    return page.containsKey(COSName.CONTENTS) && !(contents instanceof COSStream);
  }

  /** Some readers show such a page, others leave it out. */
  private static boolean isNoObjectOfItsOwn(PDPage page) {
    COSDictionary above = page.getCOSObject().getCOSDictionary(COSName.PARENT);
    COSArray kids = above == null ? null : above.getCOSArray(COSName.KIDS);
    if (kids == null) {
      return false;
    }
    for (int i = 0; i < kids.size(); i++) {
      if (kids.get(i) == page.getCOSObject()) {
        return true;
      }
    }
    return false;
  }

  /** An XFA file shows its fields in Adobe Reader only, and "please wait" in all others. */
  private static void refuseXfa(PDDocument document, List<Slot> slots) throws IntakeRefused {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form != null && form.hasXFA() && slots.isEmpty()) {
      throw new IntakeRefused(Kind.XFA);
    }
  }

  private static boolean isSigned(PDDocument document) {
    return !document.getSignatureDictionaries().isEmpty()
        || document.getDocumentCatalog().getCOSObject().containsKey(COSName.PERMS);
  }
}
