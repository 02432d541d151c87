package org.sealready.filing.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.Ours;
import org.sealready.filing.Changes;
import org.sealready.form.Answers;
import org.sealready.letter.Letter;
import org.sealready.pdf.LetterPdf;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.letter.Letters;

/** The longest answers that a form takes still fit on the page of every province's variant. */
class LetterRoomTest {

  private static final Letters LETTERS = new Letters(Ours.catalogue(), LocalDate.of(2026, 11, 21));

  /** A remark of 200 characters, the most that the platform takes. */
  private static final String REMARK =
      "由本公司运营，展示并销售本公司自产的手工皮具和布包，顾客在线下单，付款后由本公司发货，七天内可以退换。".repeat(4).substring(0, 199) + "。";

  private static final String REASON = "登记的经营范围里有这些字样，实际没有开展，准备变更登记时删去";

  private static PlacedPage place(String id, Answers answers) throws LetterRefused {
    Letter letter = Ours.catalogue().letter(id).orElseThrow();
    return LetterPdf.place(LETTERS.fill(Ours.effective(answers), letter, false));
  }

  @ParameterizedTest
  @CsvSource({
    "company-both-letters, 投资管理。",
    "company-both-letters, 演出经纪。",
    "company-both-letters, 中小学教育培训。",
    "company-anhui, 投资管理。",
    "company-anhui, 演出经纪、中小学教育培训。",
    "company-beijing, 投资管理。",
    "company-beijing, 演出经纪。",
    "company-jiangsu, 投资管理、演出经纪、中小学教育培训。",
    "company-finance-words, 投资管理、演出经纪、中小学教育培训。"
  })
  void aLongRemarkFitsBesideTheClauses(String sample, String scope) throws LetterRefused {
    Answers answers =
        Ours.answers(sample)
            .with(MiniProgramPage.REMARK, REMARK)
            .with(EntityPage.BUSINESS_SCOPE, scope)
            .with(LettersPage.WORDS_REASON, REASON);
    assertTrue(place("no-pre-approval-commitment", answers).bodySize() >= 12);
  }

  @ParameterizedTest
  @CsvSource({
    "company-sheets, finance-commitment",
    "company-sheets, medicine-commitment",
    "company-sheets, e-commerce-statement",
    "company-finance-words, finance-commitment",
    "company-training-words, culture-commitment",
    "company-training-words, training-commitment"
  })
  void aLongRemarkFitsOnASheetOfItsOwn(String sample, String letter) throws LetterRefused {
    Answers answers =
        Ours.answers(sample)
            .with(MiniProgramPage.REMARK, REMARK)
            .with(LettersPage.WORDS_REASON, REASON);
    assertTrue(place(letter, answers).bodySize() >= 12);
  }

  @ParameterizedTest
  @CsvSource({"company-explanation", "company-foreign-representative", "rare-names"})
  void allCausesFitBesideAnExplanation(String sample) throws LetterRefused {
    Answers answers =
        Changes.of(
                Ours.answers(sample),
                "letters.causes=brand,rare-character,no-number,foreign-name,other")
            .with(LettersPage.EXPLANATION, REMARK);
    assertTrue(place("explanation", answers).bodySize() >= 12);
  }

  @ParameterizedTest
  @CsvSource({"company-explanation", "company-one-person"})
  void theLongestExplanationFitsByItself(String sample) throws LetterRefused {
    Answers answers =
        Changes.of(Ours.answers(sample), "letters.causes=other")
            .with(LettersPage.EXPLANATION, REMARK + REMARK + REMARK.substring(100));
    assertTrue(place("explanation", answers).bodySize() >= 12);
  }
}
