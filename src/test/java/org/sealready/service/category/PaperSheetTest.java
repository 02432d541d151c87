package org.sealready.service.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sealready.Ours;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.category.ApplicantKind;
import org.sealready.journey.category.Category;
import org.sealready.journey.category.CategoryTable;
import org.sealready.journey.category.Paper;
import org.sealready.words.Language;
import org.sealready.words.Words;

class PaperSheetTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private final CategoryTable table = Ours.catalogue().journey().categories().get();

  /** Those with the most to say, so that all others fit as well. */
  private List<Category> longest() {
    return table.categories().stream()
        .sorted(Comparator.comparing(each -> -length(each)))
        .limit(2)
        .toList();
  }

  private static int length(Category category) {
    return category.papers().stream()
        .flatMap(set -> set.papers().stream())
        .mapToInt(paper -> paper.label().length() + 20)
        .sum();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theLongestListsFitOnOnePage(Language language) throws Exception {
    PaperSheet sheet = new PaperSheet(table, Words.in(language));
    for (Category category : longest()) {
      PaperStates none = new PaperStates(JourneyRecord.NONE);
      byte[] pdf = sheet.pdf(category, none, "青禾点餐".repeat(8), DAY);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertEquals(1, document.getNumberOfPages());
        String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
        for (Paper paper : category.papers().getLast().papers()) {
          assertTrue(text.contains(paper.label().replace(" ", "")), paper.label());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsThereIsMarked(Language language) {
    Category drinks = table.at(ApplicantKind.COMPANY, "商家自营 > 食品饮料").orElseThrow();
    Paper licence = drinks.papers().getFirst().papers().getFirst();
    JourneyRecord record =
        PaperStates.choosing(
            PaperStates.ticking(JourneyRecord.NONE, ApplicantKind.COMPANY, licence, true), drinks);
    PaperStates states = new PaperStates(record);
    assertTrue(states.isChosen(drinks));
    assertTrue(states.isComplete(ApplicantKind.COMPANY, drinks.papers().getFirst()));
    assertEquals(drinks.papers().getFirst(), states.nearest(drinks).orElseThrow());
    String parts =
        new PaperSheet(table, Words.in(language))
            .parts(drinks, states, "", DAY).stream()
                .map(
                    part ->
                        part instanceof org.sealready.pdf.layout.CardPart.Words text
                            ? text.text()
                            : "")
                .toList()
                .toString();
    assertTrue(parts.contains("■ 食品经营许可证") && parts.contains("□ 食品生产许可证"), parts);
    assertTrue(parts.contains("2026-11-21") && parts.contains("2026-02-08"), parts);
  }
}
