package org.sealready.pdf.intake;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceCharacteristicsDictionary;

/** The background and border of a field (ISO 32000-2, table 192), and the lines of a comb field. */
record FieldFrame(PDAnnotationWidget widget) {

  private static final float USUAL = 1;
  private static final float THICKEST = 6;

  /** A field for one character in each box (ISO 32000-2, table 231). */
  private static final int COMB = 1 << 24;

  private static final int MOST_BOXES = 100;
  private static final int DEEPEST = 20;

  void draw(PDPageContentStream content) throws IOException {
    PDAppearanceCharacteristicsDictionary look = widget.getAppearanceCharacteristics();
    if (look == null) {
      return;
    }
    content.saveGraphicsState();
    PDRectangle box = widget.getRectangle();
    Optional<PDColor> ground = usable(look.getBackground());
    if (ground.isPresent()) {
      content.setNonStrokingColor(ground.get());
      content.addRect(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
      content.fill();
    }
    Optional<PDColor> border = usable(look.getBorderColour());
    float width = width();
    if (border.isPresent() && width > 0) {
      content.setStrokingColor(border.get());
      content.setLineWidth(width);
      content.addRect(
          box.getLowerLeftX() + width / 2,
          box.getLowerLeftY() + width / 2,
          box.getWidth() - width,
          box.getHeight() - width);
      content.stroke();
      divide(content, box);
    }
    content.restoreGraphicsState();
  }

  private void divide(PDPageContentStream content, PDRectangle box) throws IOException {
    int boxes = boxes();
    for (int i = 1; i < boxes; i++) {
      float x = box.getLowerLeftX() + i * box.getWidth() / boxes;
      content.moveTo(x, box.getLowerLeftY());
      content.lineTo(x, box.getUpperRightY());
      content.stroke();
    }
  }

  private int boxes() {
    boolean isComb = inherited(COSName.FF).filter(flags -> (flags & COMB) != 0).isPresent();
    return isComb ? inherited(COSName.MAX_LEN).filter(most -> most <= MOST_BOXES).orElse(0) : 0;
  }

  /** From the field, or the one that it belongs to. */
  private Optional<Integer> inherited(COSName key) {
    COSDictionary at = widget.getCOSObject();
    for (int i = 0; at != null && i < DEEPEST; i++) {
      if (at.containsKey(key)) {
        return Optional.of(at.getInt(key, 0));
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return Optional.empty();
  }

  private float width() {
    return widget.getBorderStyle() == null
        ? USUAL
        : Math.clamp(widget.getBorderStyle().getWidth(), 0, THICKEST);
  }

  /** A colour of as many parts as its space has; none is transparent. */
  private static Optional<PDColor> usable(PDColor colour) {
    return Optional.ofNullable(colour)
        .filter(found -> found.getComponents().length > 0 && found.getColorSpace() != null);
  }
}
