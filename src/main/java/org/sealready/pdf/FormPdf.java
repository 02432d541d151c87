package org.sealready.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * Forms that others hand out, with our texts on them. The paper must have been taken in by {@code
 * pdf.intake}: what this writes is as harmless as that. The same paper and texts give the same
 * bytes on any day, in any zone and locale.
 */
public final class FormPdf {

  private static final FontBook FONTS = FontBook.bundled();

  private FormPdf() {}

  /**
   * What is not the paper's content.
   *
   * @param title of the file
   * @param identifier what the file's metadata name it by; says nothing about its content
   * @param draft whether it is marked 草稿
   */
  public record Heading(String title, String identifier, boolean draft) {}

  /**
   * Where everything stands, page by page.
   *
   * @throws LetterRefused if a character has no glyph, or a text does not fit into its place
   */
  public static List<PlacedPage> place(int pages, List<FormText> texts) throws LetterRefused {
    List<List<Placed>> items = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      items.add(new ArrayList<>());
    }
    for (FormText text : texts) {
      if (text.spot().page() < pages) {
        items.get(text.spot().page()).addAll(FormLayout.place(FONTS, text));
      }
    }
    return items.stream()
        .map(page -> new PlacedPage(page, Optional.empty(), Geometry.BODY))
        .toList();
  }

  /**
   * Where one text stands.
   *
   * @throws LetterRefused if a character has no glyph, or it does not fit into its place
   */
  public static List<Placed.Text> place(FormText text) throws LetterRefused {
    return FormLayout.place(FONTS, text);
  }

  /**
   * The paper with these texts on it.
   *
   * @throws IOException if the paper is not one that was taken in
   */
  public static byte[] write(byte[] paper, List<PlacedPage> pages, Heading heading)
      throws IOException {
    synchronized (FONTS) { // parsed fonts keep a position, which writers may not share
      try (PDDocument document = Loader.loadPDF(paper)) {
        Ink ink = new Ink(document, FONTS);
        for (int i = 0; i < document.getNumberOfPages(); i++) {
          draw(document, document.getPage(i), ink, pages.get(i), heading.draft());
        }
        return FormFile.write(document, heading.title(), heading.identifier());
      }
    }
  }

  /** Ink measures from the top of a sheet of A4; other sheets are moved under it. */
  private static void draw(
      PDDocument document, PDPage page, Ink ink, PlacedPage placed, boolean draft)
      throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
      float lift = page.getMediaBox().getHeight() - (float) PlacedPage.HEIGHT;
      content.saveGraphicsState();
      content.transform(Matrix.getTranslateInstance(0, lift));
      if (draft) {
        mark(content, ink);
      }
      for (Placed item : placed.items()) {
        ink.draw(content, item);
      }
      content.restoreGraphicsState();
    }
  }

  /** The mark darkens what is below it and hides nothing. */
  private static void mark(PDPageContentStream content, Ink ink) throws IOException {
    PDExtendedGraphicsState darken = new PDExtendedGraphicsState();
    darken.setBlendMode(BlendMode.MULTIPLY);
    content.saveGraphicsState();
    content.setGraphicsStateParameters(darken);
    DraftMark.draw(content, FONTS);
    content.restoreGraphicsState();
    ink.draw(content, LetterPdf.draftLine());
  }
}
