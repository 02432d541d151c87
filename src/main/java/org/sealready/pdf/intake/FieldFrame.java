package org.sealready.pdf.intake;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceCharacteristicsDictionary;

/** The ground and the border that a field has of its own (ISO 32000-2, table 192). */
record FieldFrame(PDAnnotationWidget widget) {

  private static final float USUAL = 1;
  private static final float THICKEST = 6;

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
    }
    content.restoreGraphicsState();
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
