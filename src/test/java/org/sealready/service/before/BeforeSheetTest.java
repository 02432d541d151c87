package org.sealready.service.before;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.checklist.BeforeGuide;
import org.sealready.journey.checklist.EntityKind;
import org.sealready.words.Language;
import org.sealready.words.Words;

class BeforeSheetTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final BeforeGuide GUIDE = Ours.catalogue().journey().before().get();

  private static final JourneyRecord LONGEST =
      JourneyRecord.NONE
          .choosing("before.verification", "transfer")
          .choosing("before.invoice", "special")
          .choosing("before.leader", "other")
          .ticked("before.mailbox", true);

  @ParameterizedTest
  @EnumSource(EntityKind.class)
  void isOnePageInBothLanguages(EntityKind kind) throws IOException {
    JourneyRecord record = LONGEST.choosing(BeforeGuide.KIND, kind.id());
    for (Language language : Language.values()) {
      Words words = Words.in(language);
      BeforeSheet sheet = new BeforeSheet(Ours.catalogue(), words);
      byte[] pdf = sheet.pdf(BeforeCase.of(GUIDE, record, Answers.empty()), Answers.empty(), DAY);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
        assertEquals(1, document.getNumberOfPages());
        assertFalse(text.contains("U+"), text);
        assertTrue(text.contains("■"), text);
        assertTrue(text.contains("□"), text);
        BeforeCase.of(GUIDE, record, Answers.empty()).parts().stream()
            .flatMap(part -> part.items().stream())
            .map(item -> words.of(item.text()).replaceAll("\\s", ""))
            .forEach(item -> assertTrue(text.contains(item), item));
      }
    }
  }
}
