package org.sealready.service.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sealready.Main;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** Every page of the help goes on one sheet, with all its words. */
class HelpPaperTest {

  @ParameterizedTest
  @EnumSource
  void everyPageIsOneSheetWithAllItsWords(Language language) throws IOException {
    List<HelpPage> pages = HelpBook.read(Main.catalogue(), Words.in(language)).pages();
    for (HelpPage page : pages) {
      try (PDDocument document = Loader.loadPDF(HelpPaper.pdf(page))) {
        assertEquals(1, document.getNumberOfPages(), page.id());
        String printed = bare(new PDFTextStripper().getText(document));
        read(page).forEach(text -> assertTrue(printed.contains(text), page.id() + ": " + text));
      }
    }
  }

  /** What is read on the screen, but for the names of columns. */
  private static Stream<String> read(HelpPage page) {
    Stream<String> said =
        page.blocks().stream()
            .flatMap(
                block ->
                    block instanceof HelpBlock.Table(var rows)
                        ? rows.stream().skip(1).flatMap(List::stream).map(HelpBlock::textOf)
                        : block.lines());
    return Stream.concat(Stream.of(page.title(), page.summary()), said).map(HelpPaperTest::bare);
  }

  /** Lines break where there is no room. */
  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }
}
