package org.sealready.service.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sealready.Main;
import org.sealready.Ours;
import org.sealready.PdfPages;
import org.sealready.form.Answers;
import org.sealready.journey.Deadline;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.journey.Moment;
import org.sealready.journey.station.Applicant;
import org.sealready.service.Catalogue;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** The whole way on paper: one page, everything on it, and no number of a person. */
class JourneySheetTest {

  private static final Catalogue CATALOGUE = Main.catalogue();
  private static final ZonedDateTime NOW =
      LocalDate.of(2026, 11, 25).atTime(9, 0).atZone(Moment.CHINA);

  private static String text(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void holdsEveryStationAndEveryLimitOnOnePage() throws Exception {
    Answers answers = Ours.answers("company-both-letters");
    JourneyRecord record =
        JourneyRecord.NONE
            .and(new StateEntry("2", "2026-11-20T17:42+08:00"))
            .and(new StateEntry("4", "2026-11-24T16:20+08:00"));
    Standing standing = Standing.beginning(Applicant.COMPANY);
    Progress progress = Way.progress(CATALOGUE.journey(), record, standing, NOW);
    Diary diary = Diary.of(record, CATALOGUE.journey().states().get(), NOW.toLocalDate());
    List<Deadline> deadlines =
        new Deadlines(CATALOGUE).of(CATALOGUE.form().effective(answers), diary);
    for (Language language : Language.values()) {
      Words words = Words.in(language);
      byte[] pdf =
          new JourneySheet(CATALOGUE, words, NOW)
              .pdf(Optional.of(answers), Applicant.COMPANY, progress, deadlines);
      assertEquals(1, PdfPages.count(pdf));
      String text = text(pdf);
      for (Progress.Stop stop : progress.stops()) {
        assertTrue(text.contains(words.of(stop.station().title())), stop.station().id());
      }
      assertTrue(text.contains("2026-11-25 16:20"), text);
      String mobile = mobile(answers);
      assertFalse(text.contains(mobile));
    }
  }

  private static String mobile(Answers answers) {
    return CATALOGUE
        .form()
        .field("entityContact.mobile")
        .flatMap(answers::get)
        .map(String::valueOf)
        .orElseThrow();
  }

  @Test
  void isThereBeforeAnyFiling() throws Exception {
    Standing standing = Standing.beginning(Applicant.INDIVIDUAL);
    Progress progress = Way.progress(CATALOGUE.journey(), JourneyRecord.NONE, standing, NOW);
    Words words = Words.in(Language.CHINESE);
    byte[] pdf =
        new JourneySheet(CATALOGUE, words, NOW)
            .pdf(Optional.empty(), Applicant.INDIVIDUAL, progress, List.of());
    String text = text(pdf);
    assertEquals(1, PdfPages.count(pdf));
    assertTrue(text.replaceAll("\\s", "").contains("扫码付30元"), text);
    assertTrue(text.contains("30 元"), text);
    assertFalse(text.contains("300 元"), text);
  }
}
