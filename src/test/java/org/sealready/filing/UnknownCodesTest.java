package org.sealready.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.form.Severity;
import org.sealready.form.Validation;
import org.sealready.form.Violation;
import org.sealready.form.Waiver;

/** A code that is newer than our lists is one complaint, which a person can set aside. */
class UnknownCodesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static List<Violation> violations(Answers answers) {
    return Validation.of(MiniProgramFiling.FORM, answers, TODAY).violations();
  }

  @ParameterizedTest
  @CsvSource({
    "company-one-person, entity.type, entity.type=77",
    "company-one-person, entity.certificateType, entity.certificateType=60",
    "company-one-person, entity.certificateType, entity.certificateType=60 ;; entity.certificateNumber=XK-2026-1",
    "public-institution, entity.certificateType, entity.certificateType=49",
    "company-one-person, entity.legalRepresentativeIdType, entity.legalRepresentativeIdType=60 ;; entity.legalRepresentativeIdNumber=AB123",
    "individual, entity.certificateType, entity.certificateType=60 ;; entity.certificateNumber=AB123",
    "company-one-person, entity.district, entity.district=510199",
    "company-one-person, miniProgram.serviceTypes, 'miniProgram.serviceTypes=3,998,999'",
    "company-one-person, miniProgram.preApprovals, miniProgram.preApprovals=31",
    "company-one-person, miniProgram.preApprovals, 'miniProgram.preApprovals=31:甲1号,32:乙1号'",
    "company-one-person, miniProgram.preApprovals, miniProgram.preApprovals=31 ;; miniProgram.serviceTypes=43",
    "individual, miniProgram.preApprovals, miniProgram.preApprovals=31:甲1号",
    "company-finance-words, miniProgram.preApprovals, miniProgram.preApprovals=31:甲1号",
  })
  void isOneComplaintThatCanBeSetAside(String sample, String field, String changes) {
    Answers answers = Changes.of(Ours.answers(sample), changes);
    List<Violation> found = violations(answers);
    assertEquals(1, found.size(), found.toString());
    Violation one = found.getFirst();
    assertEquals("code-unknown", one.rule().id());
    assertEquals(field, one.field().id());
    assertEquals(Severity.WARNING, one.severity());
    assertTrue(one.args().getLast().matches("20[0-9]{2}-[0-9]{2}(-[0-9]{2})?"), one.toString());
    assertFalse(one.args().contains(""));
    Waiver waiver = new Waiver("code-unknown", field, "平台上有", "2026-11-20");
    assertEquals(List.of(), violations(answers.withWaivers(List.of(waiver))));
  }

  @Test
  void isNotPrinted() {
    Answers answers =
        Changes.of(
            Ours.answers("company-both-letters"),
            "entityContact.idType=60 ;; miniProgram.serviceTypes=3,999 ;; entity.certificateType=60"
                + " ;; entity.certificateNumber=XK-2026-1");
    Answers effective = MiniProgramFiling.FORM.effective(answers).answers();
    assertEquals("", printed("entityContact.idType", effective));
    assertEquals("工具", printed("miniProgram.serviceTypes", effective));
    assertEquals("证件号码", printed("entity.certificateLabel", effective));
  }

  private static String printed(String placeholder, Answers effective) {
    return MiniProgramFiling.PLACEHOLDERS.find(placeholder).orElseThrow().value().apply(effective);
  }
}
