package org.sealready.filing.province;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.Ours;
import org.sealready.filing.Changes;
import org.sealready.filing.MiniProgramFiling;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Suggestion;
import org.sealready.form.Validation;
import org.sealready.json.ProblemsJson.Problem;
import org.sealready.service.Checks;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** Sentences that provinces want in a remark: offered complete, and silent once they stand. */
class RemarkSentencesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final String MOBILE = "entityContact.emergencyPhone=13708070057";

  @SuppressWarnings("unchecked") // all remarks and names are text
  private static Field<String> field(String id) {
    return (Field<String>) MiniProgramFiling.FORM.field(id).orElseThrow();
  }

  private static Optional<String> offered(String id, String suggestion, Answers answers) {
    Answers effective = MiniProgramFiling.FORM.effective(answers).answers();
    return field(id).suggestions().stream()
        .filter(one -> one.id().equals(suggestion))
        .map(Suggestion::value)
        .flatMap(value -> value.apply(effective).stream())
        .findFirst();
  }

  private static List<Problem> problems(Answers answers, String rule) {
    Checks checks = new Checks(MiniProgramFiling.FORM, TODAY);
    return checks.worded(checks.judged(answers), Words.in(Language.CHINESE)).stream()
        .filter(problem -> problem.rule().equals(rule))
        .toList();
  }

  private static List<String> rules(Answers answers) {
    return Validation.of(MiniProgramFiling.FORM, answers, TODAY).violations().stream()
        .map(violation -> violation.rule().id())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "company-one-person, entity.province=120000 ;; "
        + MOBILE
        + ", miniProgram.remark, province-remark,"
        + " 应急联系电话中手机号使用人为【成都青禾云联科技有限公司】的员工【填姓名】。",
    "individual, entity.province=120000 ;; "
        + MOBILE
        + ", miniProgram.remark, province-remark,"
        + " 应急电话中手机号使用人为【沈亦舟】的【填直系亲属称谓】【填使用人姓名】。",
    "company-one-person, entity.province=150000, miniProgram.remark, province-remark-of-websites,"
        + " 仅做官网展示，不涉及在线交易、电子金融、电子商务。",
    "company-foreign-representative, entity.remark=, entity.remark, province-remark-of-websites,"
        + " 护照上的PETER NOLAND与营业执照上的法定代表人诺兰·彼得为同一人。",
    "company-foreign-representative, entity.remark= ;; entity.province=320000, entity.remark,"
        + " province-foreign-name, 护照上的PETER NOLAND与营业执照上的法定代表人诺兰·彼得为同一人，护照上写有两个姓名。",
    "individual, entity.province=450000, miniProgram.remark, province-remark-of-websites,"
        + " 本小程序是个人小程序，不含有企业、单位等非个人的信息；若核实中发现含有，本人愿接受以虚假信息备案的处罚：注销备案，并将主体加入黑名单。",
    "individual, entity.province=420000 ;; miniProgram.remark=沈亦舟自己的小程序，个人做的小程序，小小的程序一个, miniProgram.remark,"
        + " province-remark-of-websites, 本小程序的实质内容是【填内容】。",
    "company-one-person, miniProgram.name=南枝小馆, miniProgram.remark, province-name-explanation,"
        + " “南枝小馆”是本单位的【填品牌、项目名或产品名】，由本单位自己运营，只有本单位的内容。",
    "individual-business, entity.province=340000 ;; entity.name=莲小满（个体工商户） ;; entity.legalRepresentativeName=莲小满,"
        + " entity.remark, province-no-trade-name, 无字号无公章个体工商户"
  })
  void aMissingSentenceIsOfferedAndThenStands(
      String sample, String changes, String remark, String rule, String sentence) {
    Answers answers = Changes.of(Ours.answers(sample), changes);
    assertTrue(rules(answers).contains(rule), rules(answers).toString());
    String before = answers.get(field(remark)).orElse("");
    String offered = offered(remark, "province-sentence", answers).orElseThrow();
    assertTrue(offered.startsWith(before), offered);
    assertTrue(offered.endsWith(sentence), offered);
    String written = offered.replaceAll("【填[^】]*】", "【品牌李禾】");
    Answers after = answers.with(field(remark), written);
    assertEquals(Optional.empty(), offered(remark, "province-sentence", after));
    assertFalse(rules(after).contains("trigger-words"), rules(after).toString());
    boolean inRemark = !rule.equals("province-name-explanation");
    assertEquals(!inRemark, rules(after).contains(rule), rules(after).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "120000, 应急联系电话由本公司员工李禾使用。",
    "120000, 应急电话使用人是本公司员工李禾。",
    "150000, 本小程序只做展示，不涉及电子金融、在线交易和电子商务。",
    "150000, 本小程序不含在线交易。"
  })
  void otherWordsThatSayTheSameAreEnough(String province, String words) {
    Answers answers =
        Changes.of(
            Ours.answers("company-one-person"), "entity.province=" + province + " ;; " + MOBILE);
    Field<String> remark = field("miniProgram.remark");
    String before = answers.get(remark).orElseThrow();
    assertTrue(rules(answers).stream().anyMatch(id -> id.startsWith("province-remark")));
    List<String> after = rules(answers.with(remark, before + words));
    assertTrue(after.stream().noneMatch(id -> id.startsWith("province-remark")), after.toString());
  }

  @Test
  void whatIsLeftToFillInIsStillAsked() {
    Answers answers =
        Changes.of(Ours.answers("company-one-person"), "entity.province=120000 ;; " + MOBILE);
    String offered = offered("miniProgram.remark", "province-sentence", answers).orElseThrow();
    Answers taken = answers.with(field("miniProgram.remark"), offered);
    assertTrue(rules(taken).contains("province-remark"));
    assertEquals(Optional.empty(), offered("miniProgram.remark", "province-sentence", taken));
  }

  @Test
  void theFixSaysTheSentence() {
    Answers answers =
        Changes.of(Ours.answers("company-one-person"), "entity.province=120000 ;; " + MOBILE);
    Problem problem = problems(answers, "province-remark").getFirst();
    assertTrue(problem.fix().contains("应急联系电话中手机号使用人为【成都青禾云联科技有限公司】的员工"), problem.fix());
    assertTrue(problem.message().contains("UCloud 备案规则（网站备案） 2024-04"), problem.message());
  }

  @Test
  void noSentenceIsOfferedThatTheRemarkContradictsOrThatIsTooLong() {
    Answers inner = Changes.of(Ours.answers("company-one-person"), "entity.province=150000");
    Field<String> remark = field("miniProgram.remark");
    Answers shop = inner.with(remark, "顾客在线下单付款，由本店发货，七天内可以退换，也可以到店自取。");
    assertEquals(Optional.empty(), offered("miniProgram.remark", "province-sentence", shop));
    Answers full = inner.with(remark, "介绍本店的菜品，".repeat(24));
    assertEquals(Optional.empty(), offered("miniProgram.remark", "province-sentence", full));
  }

  @Test
  void anOwnersNameIsOfferedWhereTheProvinceWritesItSo() {
    Answers answers =
        Changes.of(
            Ours.answers("individual-business"), "entity.province=330000 ;; entity.name=***");
    String owner = answers.get(field("entity.legalRepresentativeName")).orElseThrow();
    assertEquals(Optional.of(owner + "（个体工商户）"), offered("entity.name", "owner-name", answers));
    assertEquals(
        Optional.empty(),
        offered("entity.name", "owner-name", Changes.of(answers, "entity.province=510000")));
  }
}
