package org.sealready.pdf.intake;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceEntry;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/**
 * Flattens the printed annotations of a page: stamps, free text, borders of fields. Field values
 * are left out, because they are filled again.
 */
final class Stamping {

  private static final Set<String> NEVER_PRINTED =
      Set.of(
          "Link", "Popup", "Text", "FileAttachment", "Sound", "Movie", "Screen", "3D", "RichMedia");

  private final PDDocument document;
  private final PDPage page;
  private final Set<COSDictionary> filledByUs;

  Stamping(PDDocument document, PDPage page, Set<COSDictionary> filledByUs) {
    this.document = document;
    this.page = page;
    this.filledByUs = filledByUs;
  }

  void stamp() throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (isPrinted(annotation)) {
          stamp(content, annotation);
        }
      }
    }
  }

  static boolean isPrinted(PDAnnotation annotation) {
    boolean isButton =
        annotation instanceof PDAnnotationWidget
            && "Btn".equals(annotation.getCOSObject().getNameAsString(COSName.FT))
            && (annotation.getCOSObject().getInt(COSName.FF, 0) & 1 << 16) != 0;
    return annotation.isPrinted()
        && !annotation.isHidden()
        && !isButton
        && annotation.getRectangle() != null
        && !NEVER_PRINTED.contains(String.valueOf(annotation.getSubtype()));
  }

  private void stamp(PDPageContentStream content, PDAnnotation annotation) throws IOException {
    if (!filledByUs.contains(annotation.getCOSObject())) {
      Optional<PDAppearanceStream> look =
          Optional.ofNullable(annotation.getNormalAppearanceStream());
      if (look.isPresent()) {
        draw(content, look.get(), annotation.getRectangle());
      }
      return;
    }
    Optional<PDAppearanceStream> empty = empty(annotation);
    boolean mayBeTicked = looks(annotation).filter(PDAppearanceEntry::isSubDictionary).isPresent();
    if (empty.isEmpty() && !mayBeTicked && annotation.getNormalAppearanceStream() != null) {
      empty = FieldLook.without(document, annotation.getNormalAppearanceStream());
    }
    if (empty.isPresent()) {
      draw(content, empty.get(), annotation.getRectangle());
    } else {
      new FieldFrame((PDAnnotationWidget) annotation).draw(content);
    }
  }

  /** The look of a box that is not ticked. */
  private static Optional<PDAppearanceStream> empty(PDAnnotation annotation) {
    return looks(annotation)
        .filter(PDAppearanceEntry::isSubDictionary)
        .map(looks -> looks.getSubDictionary().get(COSName.Off));
  }

  /** One look, or one for each state: what a box shows that somebody has ticked is a value. */
  private static Optional<PDAppearanceEntry> looks(PDAnnotation annotation) {
    return Optional.ofNullable(annotation.getAppearance())
        .map(PDAppearanceDictionary::getNormalAppearance);
  }

  /** Fits the look into the rectangle (ISO 32000-2, 12.5.5, algorithm 8.1). */
  private static void draw(PDPageContentStream content, PDAppearanceStream look, PDRectangle to)
      throws IOException {
    PDRectangle box = look.getBBox();
    if (box == null) {
      return;
    }
    Rectangle2D drawn = box.transform(look.getMatrix()).getBounds2D();
    if (drawn.getWidth() <= 0 || drawn.getHeight() <= 0) {
      return;
    }
    AffineTransform fit =
        AffineTransform.getTranslateInstance(to.getLowerLeftX(), to.getLowerLeftY());
    fit.scale(to.getWidth() / drawn.getWidth(), to.getHeight() / drawn.getHeight());
    fit.translate(-drawn.getX(), -drawn.getY());
    content.saveGraphicsState();
    content.transform(new Matrix(fit));
    // It may go without saying what it is where it belongs to an annotation.
    look.getCOSObject().setItem(COSName.SUBTYPE, COSName.FORM);
    content.drawForm(look);
    content.restoreGraphicsState();
  }
}
