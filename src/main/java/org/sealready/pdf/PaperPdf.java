package org.sealready.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.sealready.pdf.font.FontBook;
import org.sealready.pdf.font.PdfText;
import org.sealready.pdf.layout.Geometry;
import org.sealready.pdf.layout.PaperLayout;
import org.sealready.pdf.layout.PaperText;
import org.sealready.pdf.layout.Placed;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.pdf.line.LetterRefused;

/**
 * Forms that others hand out, with our texts on them. The paper must have been taken in by {@code
 * pdf.intake}: what this writes is as harmless as that. The same paper and texts give the same
 * bytes on any day, in any zone and locale.
 */
public final class PaperPdf {

  private static final FontBook FONTS = FontBook.ofThisComputer();

  private static final COSName DARKEN = COSName.getPDFName("Darken");

  private PaperPdf() {}

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
  public static List<PlacedPage> place(int pages, List<PaperText> texts) throws LetterRefused {
    List<List<Placed>> items = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      items.add(new ArrayList<>());
    }
    for (PaperText text : texts) {
      if (text.spot().page() < pages) {
        items.get(text.spot().page()).addAll(PaperLayout.place(FONTS, text));
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
  public static List<Placed.Text> place(PaperText text) throws LetterRefused {
    return PaperLayout.place(FONTS, text);
  }

  /**
   * The paper with these texts on it.
   *
   * @throws IOException if the paper is not one that was taken in
   */
  public static byte[] write(byte[] paper, List<PlacedPage> pages, Heading heading)
      throws IOException {
    List<DocumentPage> leaves = pages.stream().map(page -> leaf(page, heading.draft())).toList();
    DocumentPageFonts fonts = new DocumentPageFonts(FONTS, leaves);
    try (PDDocument document = Loader.loadPDF(paper)) {
      COSDictionary named = fonts.dictionary(document);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        PDPage page = document.getPage(i);
        page.getResources().getCOSObject().setItem(COSName.FONT, named);
        page.getResources().put(DARKEN, darken());
        draw(document, page, fonts.draw(leaves.get(i), i));
      }
      return PaperFile.write(document, heading.title(), heading.identifier());
    }
  }

  /** The paper says nothing of what its parts are, so our texts have no place among them. */
  private static DocumentPage leaf(PlacedPage page, boolean draft) {
    Tag loose = Tag.document();
    List<DocumentPage.Item> items = new ArrayList<>();
    if (draft) {
      items.add(new DocumentPage.Item(LetterPdf.draftLine(), Optional.of(loose)));
    }
    page.items().forEach(placed -> items.add(new DocumentPage.Item(placed, Optional.of(loose))));
    return new DocumentPage(items, draft);
  }

  /** What is drawn measures from the top of a sheet of A4; other sheets are moved under it. */
  private static void draw(PDDocument document, PDPage page, byte[] content) throws IOException {
    double lift = page.getMediaBox().getHeight() - PlacedPage.HEIGHT;
    String start =
        "\nQ q /%s gs 1 0 0 1 0 %s cm\n".formatted(DARKEN.getName(), PdfText.number(lift));
    ByteArrayOutputStream after = new ByteArrayOutputStream();
    after.write(start.getBytes(StandardCharsets.US_ASCII));
    after.write(content);
    after.write("Q\n".getBytes(StandardCharsets.US_ASCII));
    List<PDStream> streams = new ArrayList<>();
    streams.add(stream(document, "q\n".getBytes(StandardCharsets.US_ASCII)));
    page.getContentStreams().forEachRemaining(streams::add);
    streams.add(stream(document, after.toByteArray()));
    page.setContents(streams);
  }

  private static PDStream stream(PDDocument document, byte[] content) throws IOException {
    return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
  }

  /** What is printed darkens what is below it and hides nothing. */
  private static PDExtendedGraphicsState darken() {
    PDExtendedGraphicsState darken = new PDExtendedGraphicsState();
    darken.setBlendMode(BlendMode.MULTIPLY);
    return darken;
  }
}
