package org.sealready.service.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Ours;
import org.sealready.form.Effective;
import org.sealready.letter.Letter;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.pdf.line.LetterRefused.Lost;
import org.sealready.service.Catalogue;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** In the window no letter is shown, saved or printed in our wording whose form cannot be read. */
class LostPaperTest {

  private static final Effective EFFECTIVE = Ours.effective(Ours.answers("company-both-letters"));
  private static final int WIDTH = 300;

  @TempDir Path data;
  private Path forms;

  @BeforeEach
  void places() {
    forms = data.resolve("forms");
  }

  private LetterOutput desk() {
    Catalogue catalogue = Ours.catalogue();
    LocalDate today = LocalDate.of(2026, 11, 21);
    return new LetterOutput(catalogue, new Letters(catalogue, today, OfficialPapers.in(data)));
  }

  private static Letter letter(String id) {
    return Ours.catalogue().letter(id).orElseThrow();
  }

  private static Lost lost(LetterRefused refused) {
    return ((LetterRefused.PaperLost) refused.why()).lost();
  }

  @Test
  void aBrokenFormHoldsItsLetterAndNoOther() throws Exception {
    Files.createDirectories(forms.resolve("commitment"));
    Files.writeString(forms.resolve("commitment/form.json"), "{ no form");
    LetterOutput desk = desk();
    assertLost(desk, letter("commitment"), Lost.FORM);
    Letter other = letter("entity-contact-authorization");
    assertEquals(1, desk.pages(other));
    desk.look(EFFECTIVE, other, WIDTH);
    desk.pdf(EFFECTIVE, other);
  }

  @Test
  void formsThatCannotBeListedHoldEveryLetter() throws IOException {
    Files.writeString(forms, "a file in the folder's place");
    LetterOutput desk = desk();
    for (Letter letter : Ours.catalogue().letters()) {
      assertLost(desk, letter, Lost.FOLDER);
    }
  }

  private static void assertLost(LetterOutput desk, Letter letter, Lost lost) {
    assertEquals(
        lost, lost(assertThrows(LetterRefused.class, () -> desk.look(EFFECTIVE, letter, WIDTH))));
    assertEquals(lost, lost(assertThrows(LetterRefused.class, () -> desk.pdf(EFFECTIVE, letter))));
    assertEquals(
        lost,
        lost(assertThrows(LetterRefused.class, () -> desk.together(EFFECTIVE, List.of(letter)))));
  }

  @Test
  void thePersonIsToldWhichOfBoth() throws Exception {
    Words words = Words.in(Language.CHINESE);
    Refusals refusals = new Refusals(Ours.catalogue(), words);
    assertEquals(words.text("form.broken"), refusals.line(LetterRefused.paperLost(Lost.FORM)));
    assertEquals(
        words.text("ui.forms.unlisted"), refusals.line(LetterRefused.paperLost(Lost.FOLDER)));
  }
}
