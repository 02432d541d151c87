package org.sealready.service.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Letter;
import org.sealready.paper.Placement;
import org.sealready.papers.Printed;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.Catalogue;
import org.sealready.service.inspection.InspectionProcess;
import org.sealready.service.letter.LetterFiles;
import org.sealready.service.letter.Letters;

/** An official form in a data folder, filled with answers. */
record FilledPaper(Path data) {

  static final Catalogue CATALOGUE = Ours.catalogue();
  static final String LETTER = "entity-contact-authorization";

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  OfficialPaper take(byte[] file) throws Exception {
    Letter letter = CATALOGUE.letter(LETTER).orElseThrow();
    return new PaperImport(CATALOGUE, OfficialPapers.in(data))
        .forLetter(InspectionProcess.of(file), letter);
  }

  byte[] fill(Answers answers, boolean draft) throws LetterRefused {
    Letters letters = new Letters(CATALOGUE, TODAY, OfficialPapers.in(data));
    Letter letter =
        letters.forms().letters().stream()
            .filter(each -> each.id().equals(LETTER))
            .findFirst()
            .orElseThrow();
    FilledLetter filled = letters.fill(Ours.effective(answers), letter, draft);
    return new LetterFiles(CATALOGUE, letters.forms()).pdf(Ours.effective(answers), filled);
  }

  byte[] fill(Answers answers) throws LetterRefused {
    return fill(answers, false);
  }

  void place(Placement placement) throws Exception {
    OfficialPapers.in(data).place(LETTER, placement);
  }

  static String value(String placeholder, Answers answers) {
    Answers effective = CATALOGUE.form().effective(answers).answers();
    return CATALOGUE.placeholders().find(placeholder).orElseThrow().value().apply(effective);
  }

  static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  @SuppressWarnings("unchecked") // the ids name questions that take text
  static Answers with(Answers answers, String id, String text) {
    return answers.with((Field<String>) CATALOGUE.form().field(id).orElseThrow(), text);
  }

  /** The samples that every form can be filled with. */
  static List<Answers> samples() {
    return Ours.goodSamples().stream()
        .filter(name -> !name.equals("character-without-font"))
        .map(Ours::answers)
        .toList();
  }

  /** Each character stands in the middle of its part. */
  static void assertCentred(
      List<Printed.Character> characters, String text, double left, double pitch) {
    assertEquals(text.length(), characters.size());
    for (int i = 0; i < characters.size(); i++) {
      assertEquals(text.substring(i, i + 1), characters.get(i).text());
      assertEquals(left + (i + 0.5) * pitch, characters.get(i).x(), 0.1, "character " + i);
    }
  }
}
