package org.sealready.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a file says where, as a reader finds it; lengths in millimetres from the upper left. */
public record Printed(List<Character> characters) {

  private static final double POINT = 25.4 / 72;

  /** One character; {@code x} is the middle of its width. */
  public record Character(int page, String text, double x, double left, double baseline) {}

  public static Printed of(byte[] pdf) {
    List<Character> characters = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper reader =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              double left = text.getXDirAdj() * POINT;
              characters.add(
                  new Character(
                      getCurrentPageNo() - 1,
                      text.getUnicode(),
                      left + text.getWidthDirAdj() * POINT / 2,
                      left,
                      text.getYDirAdj() * POINT));
            }
          };
      reader.getText(document);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new Printed(characters);
  }

  /** What stands in this rectangle, in the order of the file, without blanks. */
  public String in(int page, double x, double y, double width, double height) {
    return within(page, x, y, width, height).stream()
        .map(Character::text)
        .collect(Collectors.joining())
        .replaceAll("\\s", "");
  }

  /** The characters in this rectangle. */
  public List<Character> within(int page, double x, double y, double width, double height) {
    return characters.stream()
        .filter(each -> each.page() == page && !each.text().isBlank())
        .filter(each -> each.x() >= x && each.x() <= x + width)
        .filter(each -> each.baseline() >= y && each.baseline() <= y + height)
        .toList();
  }

  /** All of it without blanks. */
  public String text() {
    return characters.stream()
        .map(Character::text)
        .collect(Collectors.joining())
        .replaceAll("\\s", "");
  }
}
