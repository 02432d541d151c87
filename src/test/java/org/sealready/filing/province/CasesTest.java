package org.sealready.filing.province;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.Ours;
import org.sealready.filing.Changes;
import org.sealready.filing.MiniProgramFiling;
import org.sealready.form.Answers;
import org.sealready.form.Severity;
import org.sealready.form.Validation;
import org.sealready.letter.Level;
import org.sealready.service.letter.Letters;

/** Whole filings that were once judged wrongly by the demands of their provinces. */
class CasesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final String JINAN =
      "entity.province=370000 ;; entity.city=370100 ;; entity.district=370102"
          + " ;; entity.certificateNumber=91370102MA2KXB6U2B"
          + " ;; entity.certificateAddress=山东省济南市历下区人民路57号8层"
          + " ;; entity.address=人民路57号8层 ;; entity.legalRepresentativeIdType=7"
          + " ;; entity.legalRepresentativeIdNumber=E12345678"
          + " ;; entityContact.isLegalRepresentative=false ;; entityContact.name=丁亦凡"
          + " ;; entityContact.idType=2 ;; entityContact.idNumber=510104198809230618"
          + " ;; entityContact.position=行政经理";
  private static final String HANGZHOU =
      "entity.province=330000 ;; entity.city=330100 ;; entity.district=330110"
          + " ;; entity.certificateNumber=92330110MA2KXB6U2A"
          + " ;; entity.certificateAddress=浙江省杭州市余杭区西溪路122号3室"
          + " ;; entity.address=西溪路122号3室 ;; entity.hasSeal=true"
          + " ;; entity.legalRepresentativeName=莲小满 ;; entity.name=莲小满（个体工商户）";
  private static final String HEFEI =
      "entity.province=340000 ;; entity.city=340100 ;; entity.district=340104"
          + " ;; entity.certificateNumber=92340104MA2KXB6U2Q"
          + " ;; entity.certificateAddress=安徽省合肥市蜀山区长江西路122号3室"
          + " ;; entity.address=长江西路122号3室 ;; entity.hasSeal=false"
          + " ;; entity.legalRepresentativeName=莲小满 ;; entity.name=莲小满（个体工商户）"
          + " ;; entity.remark=无字号无公章个体工商户";

  private static Answers answers(String sample, String changes, String more) {
    return Changes.of(Changes.of(Ours.answers(sample), changes), more);
  }

  private static List<String> warnings(Answers answers) {
    return Validation.of(MiniProgramFiling.FORM, answers, TODAY).violations().stream()
        .filter(violation -> violation.severity() != Severity.HINT)
        .map(violation -> violation.rule().id())
        .filter(id -> id.startsWith("province-"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "entity.province=130000, ''",
    "entity.province=350000, ''",
    "entityContact.isLegalRepresentative=true, province-foreign-leader",
    "entity.legalRepresentativeIdType=30, ''"
  })
  void aForeignRepresentativeMayAuthoriseOneResident(String more, String said) {
    Answers answers = answers("company-one-person", JINAN, more);
    assertEquals(said, String.join(" ", warnings(answers)));
    Letters letters = new Letters(Ours.catalogue(), TODAY);
    boolean needed =
        letters.states(letters.judged(answers)).stream()
            .filter(state -> state.letter().id().equals("entity-contact-authorization"))
            .anyMatch(state -> state.need().level() == Level.REQUIRED);
    assertEquals(said.isEmpty(), needed);
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "entity.name=莲小满(个体工商户), ''",
    "entity.name=***, province-no-trade-name",
    "entity.name=莲小满, province-no-trade-name",
    "entity.hasSeal=false, province-sole-trader-seal"
  })
  void inZhejiangTheOwnersNameIsWrittenWithItsKind(String more, String said) {
    Answers answers = answers("individual-business", HANGZHOU, more);
    assertEquals(said, String.join(" ", warnings(answers)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "entity.remark=没有字号的个体工商户，也没有公章, ''",
    "entity.remark=, province-no-trade-name",
    "entity.remark=个体工商户, province-no-trade-name"
  })
  void inAnhuiTheRemarkIsEnough(String more, String said) {
    Answers answers = answers("individual-business", HEFEI, more);
    assertEquals(said, String.join(" ", warnings(answers)));
  }
}
