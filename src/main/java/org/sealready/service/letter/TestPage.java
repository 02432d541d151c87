package org.sealready.service.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sealready.json.FileStreams;
import org.sealready.pdf.TestPagePdf;
import org.sealready.pdf.layout.Box;
import org.sealready.pdf.layout.TestPageText;
import org.sealready.service.FileNames;
import org.sealready.words.Words;

/** The test page, which shows whether a printer prints in actual size. */
public final class TestPage {

  private static final String PLAIN_NAME = "test-page.pdf";

  private TestPage() {}

  /** The page, with the seal where most letters have it. */
  public static byte[] pdf(Words words) {
    return pdf(words, TestPagePdf.USUAL_SEAL_ROOM);
  }

  /** The page, with the seal where it is in a letter. */
  public static byte[] pdf(Words words, Box sealRoom) {
    return TestPagePdf.write(text(words), sealRoom);
  }

  /** The text of the page. */
  public static TestPageText text(Words words) {
    return new TestPageText(
        words.text("testpage.title"),
        words.text("testpage.intro"),
        List.of(
            words.text("testpage.short"),
            words.text("testpage.long"),
            words.text("testpage.paper"),
            words.text("testpage.moved")),
        words.text("testpage.ruler"),
        words.text("testpage.circle"),
        words.text("testpage.seal"),
        words.text("testpage.frame"));
  }

  /** Writes the page into the folder, which is created where it is missing. */
  public static Path save(Words words, byte[] pdf, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path file = FileNames.in(folder, words.text("testpage.title") + ".pdf", PLAIN_NAME);
    FileStreams.write(file, pdf);
    return file;
  }
}
