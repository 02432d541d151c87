package org.sealready.service.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.letter.Letter;
import org.sealready.papers.FilledPapers;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.letter.LetterFiles;
import org.sealready.service.letter.Letters;
import org.sealready.service.letter.Refusals;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.service.paper.PaperImport;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** A PDF form that arrives filled in for another entity. */
class HeldValuesTest {

  private static final String NUMBER = FilledPapers.NUMBER;
  private static final String LETTER = "commitment";

  @TempDir private Path data;

  private byte[] filled(Inspected paper) throws Exception {
    Letter letter = Ours.catalogue().letter(LETTER).orElseThrow();
    new PaperImport(Ours.catalogue(), OfficialPapers.in(data)).forLetter(paper, letter);
    Letters letters =
        new Letters(Ours.catalogue(), LocalDate.of(2026, 11, 21), OfficialPapers.in(data));
    Answers answers = Ours.answers("company-both-letters");
    Letter used =
        letters.forms().letters().stream()
            .filter(each -> each.id().equals(LETTER))
            .findFirst()
            .orElseThrow();
    return new LetterFiles(Ours.catalogue(), letters.forms())
        .pdf(Ours.effective(answers), letters.fill(Ours.effective(answers), used, false));
  }

  private static boolean holdsNumber(byte[] pdf) throws Exception {
    StringBuilder all = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (var key : document.getDocument().getXrefTable().keySet()) {
        if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
          try (InputStream in = stream.createInputStream()) {
            all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
          }
        }
      }
    }
    return all.indexOf(NUMBER) >= 0;
  }

  @Test
  void whatItHoldsIsCountedAndNowhereInWhatIsKept() throws Exception {
    byte[] file = FilledPapers.form("91310000123456789X");
    assertTrue(new String(file, StandardCharsets.ISO_8859_1).contains(NUMBER));
    Inspected paper = InspectionProcess.of(file);
    assertEquals(1, paper.held());
    Inspected cleared = paper.cleared();
    assertEquals(0, cleared.held());
    assertFalse(holdsNumber(cleared.pdf()));
    byte[] letter = filled(cleared);
    assertFalse(org.sealready.papers.Printed.of(letter).text().contains(NUMBER));
    assertTrue(org.sealready.papers.Printed.of(filled(paper)).text().contains(NUMBER));
  }

  @Test
  void whatDoesNotFitIsBlamedOnThePaper() throws Exception {
    Inspected paper = InspectionProcess.of(FilledPapers.form(NUMBER.repeat(8)));
    LetterRefused refused = assertThrows(LetterRefused.class, () -> filled(paper));
    String line = new Refusals(Ours.catalogue(), Words.in(Language.CHINESE)).line(refused);
    assertTrue(line.contains("账号格"), line);
    assertTrue(line.contains("不是您填的有问题"), line);
  }

  /** A tick is a value as well: of the entity whose filing it was. */
  @Test
  void aTickThatSomebodyHasLeftIsNotDrawn() throws Exception {
    Inspected paper = InspectionProcess.of(FilledPapers.ticked());
    assertEquals(1, paper.held());
    var page = ImageIO.read(new ByteArrayInputStream(paper.pictures().getFirst()));
    double scale = page.getWidth() / 595.0;
    int[] box = FilledPapers.TICKED;
    int dark = 0;
    for (int at = 2; at < box[2] - 2; at++) {
      int x = (int) ((box[0] + at) * scale);
      int y = (int) ((842 - box[1] - at) * scale);
      dark += (page.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
    }
    assertEquals(0, dark);
  }

  @Test
  void theLinesBetweenTheBoxesForCharactersAreDrawn() throws Exception {
    Inspected paper = InspectionProcess.of(FilledPapers.form(""));
    var page = ImageIO.read(new ByteArrayInputStream(paper.pictures().getFirst()));
    double scale = page.getWidth() / 595.0;
    int y = (int) ((842 - FilledPapers.COMB_Y - 10) * scale);
    int lines = 0;
    boolean before = false;
    for (int x = 0; x < page.getWidth(); x++) {
      boolean dark = (page.getRGB(x, y) & 0xFF) < 200;
      lines += dark && !before ? 1 : 0;
      before = dark;
    }
    assertEquals(FilledPapers.BOXES + 1, lines);
  }
}
