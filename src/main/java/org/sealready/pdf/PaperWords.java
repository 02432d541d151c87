package org.sealready.pdf;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words on a paper that was taken in, in reading order. */
public final class PaperWords {

  /** A paragraph ends with its line, or the next one begins with a number. */
  private static final Pattern END = Pattern.compile("[。！？]$|^.{2,30}(?:[书函信]|说明)$");

  private static final Pattern NUMBER =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.、])");

  private PaperWords() {}

  /**
   * Its words, a paragraph a line; empty where it is a picture, or its fonts do not tell which
   * characters they draw.
   *
   * @throws IOException if the paper is not one that was taken in
   */
  public static String of(byte[] paper) throws IOException {
    try (PDDocument document = Loader.loadPDF(paper)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return paragraphs(stripper.getText(document).lines().map(String::strip).toList());
    }
  }

  private static String paragraphs(List<String> lines) {
    StringBuilder all = new StringBuilder();
    boolean ended = true;
    for (String line : lines) {
      if (!line.isEmpty()) {
        all.append(ended || NUMBER.matcher(line).find() ? "\n" : "").append(line);
        ended = END.matcher(line).find();
      }
    }
    return all.toString().strip();
  }
}
