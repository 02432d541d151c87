package org.sealready.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.form.Answers;
import org.sealready.form.Question;
import org.sealready.form.Severity;
import org.sealready.form.Validation;
import org.sealready.form.Violation;
import org.sealready.form.Waiver;
import org.sealready.json.ProblemsJson.Problem;
import org.sealready.service.Checks;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** What only a person can know is asked once, and what a person sets aside stays to be seen. */
class QuestionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final Checks checks = new Checks(MiniProgramFiling.FORM, TODAY);
  private final Words words = Words.in(Language.CHINESE);

  private List<Problem> problems(Answers answers) {
    return checks.worded(checks.judged(answers), words);
  }

  private static List<Question> open(Answers answers) {
    return Question.open(MiniProgramFiling.FORM, MiniProgramFiling.FORM.effective(answers));
  }

  @Test
  void openQuestionsAreOneHint() {
    Answers answers = Ours.answers("company-one-person");
    List<Problem> problems = problems(answers);
    assertEquals(1, problems.size());
    assertEquals("questions-open", problems.getFirst().rule());
    assertEquals(Severity.HINT, problems.getFirst().severity());
    int count = open(answers).size();
    assertTrue(count > 5, count + " questions");
    assertTrue(problems.getFirst().message().contains(" " + count + " "));
  }

  @Test
  void theHintWaitsUntilNothingIsRefused() {
    assertTrue(
        problems(Ours.answers("broken-numbers")).stream()
            .allMatch(problem -> problem.severity() == Severity.ERROR));
  }

  @Test
  void anAnswerClosesAQuestionAndUnknownDoesNot() {
    Answers answers = Ours.answers("company-one-person");
    List<Question> open = open(answers);
    Map<String, String> good = new LinkedHashMap<>();
    open.forEach(one -> good.put(one.id(), one.bad().equals("yes") ? "no" : "yes"));
    assertEquals(List.of(), problems(answers.withQuestions(good)));
    good.put(open.getFirst().id(), Question.UNKNOWN);
    assertEquals(List.of(open.getFirst()), open(answers.withQuestions(good)));
  }

  @Test
  void aBadAnswerIsAWarningAtItsField() {
    Answers answers =
        Ours.answers("company-one-person").withQuestions(Map.of("name-taken", Question.YES));
    Violation found = Validation.of(MiniProgramFiling.FORM, answers, TODAY).violations().getFirst();
    assertEquals("name-taken", found.rule().id());
    assertEquals(MiniProgramPage.NAME, found.field());
    assertEquals(Severity.WARNING, found.severity());
    assertTrue(found.waivable());
  }

  @Test
  void thePapersOfTheProvinceAreNamed() {
    Question papers =
        MiniProgramFiling.FORM.questions().stream()
            .filter(question -> question.id().equals("province-papers"))
            .findFirst()
            .orElseThrow();
    Answers company = Ours.answers("company-one-person").with(EntityPage.PROVINCE, "150000");
    assertFalse(papers.when().holds(company));
    Answers inner = company.with(EntityPage.TYPE, "3");
    assertTrue(papers.when().holds(inner));
    assertEquals(
        List.of(
            "腾讯云备案资料（网站备案） 2022：党政机关、事业单位要交机构编制部门的审核意见",
            "UCloud 备案规则（网站备案） 2024-04：党政机关、事业单位要交机构编制部门的审核意见（只供内部使用或经审核不用办的，改交书面说明）"),
        papers.details().apply(inner));
    Answers hunan = company.with(EntityPage.PROVINCE, "430000");
    assertFalse(papers.when().holds(hunan));
    assertTrue(papers.when().holds(hunan.with(EntityPage.FILED_BEFORE, true)));
  }

  @Test
  void whatIsSetAsideStaysToBeSeen() {
    Answers answers = Ours.answers("social-organisation");
    Waiver waiver = new Waiver("trigger-words", "miniProgram.remark", "只是留言", "2026-11-20");
    Answers waived = answers.withWaivers(List.of(waiver));
    assertEquals(1, Validation.of(MiniProgramFiling.FORM, answers, TODAY).violations().size());
    assertEquals(List.of(), Validation.of(MiniProgramFiling.FORM, answers, TODAY).waived());
    assertEquals(List.of(), Validation.of(MiniProgramFiling.FORM, waived, TODAY).violations());
    assertEquals(
        List.of("trigger-words"),
        Validation.of(MiniProgramFiling.FORM, waived, TODAY).waived().stream()
            .map(one -> one.rule().id())
            .toList());
  }
}
