package org.sealready.service.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Ours;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Letter;
import org.sealready.letter.Template;
import org.sealready.letter.TemplateProblem;
import org.sealready.letter.TemplateProblem.Kind;
import org.sealready.papers.Papers;
import org.sealready.pdf.LetterPdf;
import org.sealready.service.Catalogue;
import org.sealready.service.inspection.InspectionProcess;
import org.sealready.service.letter.Letters;
import org.sealready.service.wording.ClauseNames;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** The words of an official form, read from its PDF as it was taken in. */
class PaperClausesTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final Letter COMMITMENT = CATALOGUE.letter("commitment").orElseThrow();

  @TempDir private Path data;

  /** A form with these words instead of those in the bundled commitment. */
  private byte[] form(String old, String other) throws Exception {
    String text = Template.text(COMMITMENT.id()).orElseThrow().replace(old, other);
    Letter worded = COMMITMENT.worded(Template.parse(text).template());
    FilledLetter filled =
        new Letters(CATALOGUE, LocalDate.of(2026, 11, 21))
            .fill(Ours.effective(Ours.answers("company-both-letters")), worded, false);
    return LetterPdf.write(filled, "");
  }

  private List<TemplateProblem> differences(byte[] pdf) throws Exception {
    OfficialPapers forms = OfficialPapers.in(data);
    OfficialPaper form =
        new PaperImport(CATALOGUE, forms).forLetter(InspectionProcess.of(pdf), COMMITMENT);
    return new PaperClauses(CATALOGUE, forms).of(form);
  }

  @Test
  void aFormThatSaysAllOfItRaisesNothing() throws Exception {
    assertEquals(List.of(), differences(form("郑重承诺", "严肃承诺")));
  }

  @Test
  void tellsWhichClauseOfAFormDiffers() throws Exception {
    List<TemplateProblem> told = differences(form("保持畅通", "尽量保持畅通"));
    assertEquals(List.of("reachable"), told.stream().map(TemplateProblem::clause).toList());
    ClauseNames names = new ClauseNames(Words.in(Language.CHINESE));
    assertEquals("第四条", names.differing(COMMITMENT, told).orElseThrow());
    String line = names.compared(COMMITMENT, told.getFirst());
    assertTrue(line.contains("自带：“备案所留电话保持畅通") && line.contains("尽量保持畅通"), line);
  }

  @Test
  void tellsTheFormOfAnotherLetter() throws Exception {
    List<TemplateProblem> told = differences(form("# 互联网信息服务承诺书", "# 互联网信息服务说明书"));
    assertEquals(List.of(Kind.OTHER_LETTER), told.stream().map(TemplateProblem::kind).toList());
  }

  @Test
  void aFormOfFewWordsIsNotJudged() throws Exception {
    assertEquals(List.of(), differences(Papers.plain()));
  }
}
