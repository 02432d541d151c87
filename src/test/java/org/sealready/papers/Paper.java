package org.sealready.papers;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * A paper of one page that a test draws: lengths in millimetres from the upper left corner, as a
 * person would measure them.
 */
public final class Paper implements AutoCloseable {

  private static final File FONT = new File("assets/fonts/NotoSerifSC-Regular.ttf");
  private static final float POINT = 72 / 25.4f;

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPage page;

  /** A sheet of A4. */
  public Paper() {
    this(210, 297);
  }

  /** A sheet of this size. */
  public Paper(double width, double height) {
    try {
      font = PDType0Font.load(document, FONT);
      add(width, height);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** What may fail while drawing. */
  private interface Drawing {
    void on(PDPageContentStream content) throws IOException;
  }

  /** One more page, which is drawn on from now on. */
  public Paper add(double width, double height) {
    page = new PDPage(new PDRectangle((float) width * POINT, (float) height * POINT));
    document.addPage(page);
    return this;
  }

  public PDDocument document() {
    return document;
  }

  public PDPage page() {
    return page;
  }

  private Paper draw(Drawing drawing) {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
      drawing.on(content);
      return this;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Printed words, their baseline at {@code y}. */
  public Paper words(String text, double x, double y, double size) {
    return draw(
        content -> {
          content.beginText();
          content.setFont(font, (float) size);
          content.newLineAtOffset((float) x * POINT, up(y));
          content.showText(text);
          content.endText();
        });
  }

  /** A printed line. */
  public Paper rule(double x1, double y1, double x2, double y2) {
    return draw(
        content -> {
          content.setLineWidth(0.7f);
          content.moveTo((float) x1 * POINT, up(y1));
          content.lineTo((float) x2 * POINT, up(y2));
          content.stroke();
        });
  }

  /** A printed frame. */
  public Paper frame(double x, double y, double width, double height) {
    rule(x, y, x + width, y);
    rule(x, y + height, x + width, y + height);
    rule(x, y, x, y + height);
    return rule(x + width, y, x + width, y + height);
  }

  private float up(double y) {
    return page.getMediaBox().getHeight() - (float) y * POINT;
  }

  /** The rectangle in the page's own space. */
  public PDRectangle box(double x, double y, double width, double height) {
    return new PDRectangle(
        (float) x * POINT, up(y + height), (float) width * POINT, (float) height * POINT);
  }

  /** The form of the paper, made where it has none. */
  public PDAcroForm form() {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form == null) {
      form = new PDAcroForm(document);
      PDResources resources = new PDResources();
      resources.put(
          COSName.getPDFName("Helv"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
      form.setDefaultResources(resources);
      form.setDefaultAppearance("/Helv 0 Tf 0 g");
      document.getDocumentCatalog().setAcroForm(form);
    }
    return form;
  }

  /** A field for text. */
  public PDTextField field(String name, double x, double y, double width, double height) {
    PDTextField field = new PDTextField(form());
    field.setPartialName(name);
    field.setDefaultAppearance("/Helv 12 Tf 0 g");
    place(field, x, y, width, height);
    return field;
  }

  /** Puts a field's first place there. */
  public PDAnnotationWidget place(
      PDTerminalField field, double x, double y, double width, double height) {
    PDAnnotationWidget widget = field.getWidgets().getFirst();
    settle(widget, x, y, width, height);
    form().getFields().add(field);
    return widget;
  }

  /** Puts a place of a field onto the page. */
  public void settle(PDAnnotationWidget widget, double x, double y, double width, double height) {
    try {
      widget.setRectangle(box(x, y, width, height));
      widget.setPage(page);
      widget.setPrinted(true);
      page.getAnnotations().add(widget);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Looks for yes and no, both empty, the yes of this name. */
  public void states(PDAnnotationWidget widget, String yes, boolean on) {
    COSDictionary looks = new COSDictionary();
    looks.setItem(COSName.getPDFName(yes), look(widget));
    looks.setItem(COSName.Off, look(widget));
    COSDictionary appearance = new COSDictionary();
    appearance.setItem(COSName.N, looks);
    widget.getCOSObject().setItem(COSName.AP, appearance);
    widget.getCOSObject().setItem(COSName.AS, on ? COSName.getPDFName(yes) : COSName.Off);
  }

  private PDAppearanceStream look(PDAnnotationWidget widget) {
    PDAppearanceStream look = new PDAppearanceStream(document);
    PDRectangle box = widget.getRectangle();
    look.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
    look.setResources(new PDResources());
    return look;
  }

  /** A black border around a place of a field. */
  public void border(PDAnnotationWidget widget) {
    COSArray black = new COSArray();
    black.add(new COSFloat(0));
    COSDictionary look = new COSDictionary();
    look.setItem(COSName.BC, black);
    widget.getCOSObject().setItem(COSName.getPDFName("MK"), look);
  }

  /** The paper as a file. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      document.save(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
