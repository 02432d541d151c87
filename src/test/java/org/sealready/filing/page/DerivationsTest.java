package org.sealready.filing.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.Ours;
import org.sealready.filing.MiniProgramFiling;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Validation;

class DerivationsTest {

  private static final Form FORM = MiniProgramFiling.FORM;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final PersonFields ENTITY = EntityContactPage.PERSON;
  private static final PersonFields OTHER = MiniProgramContactPage.PERSON;
  private static final Answers ONE = Ours.answers("company-one-person");
  private static final Answers TWO = Ours.answers("company-other-contact");
  private static final Answers PRIVATE = Ours.answers("individual");

  private static <T> Optional<T> effective(Answers answers, Field<T> field) {
    return FORM.effective(answers).answers().get(field);
  }

  private static List<String> problems(Answers answers) {
    return Validation.of(FORM, answers, TODAY).violations().stream()
        .map(found -> found.rule().id() + "@" + found.field())
        .toList();
  }

  @Test
  void leadsToTheFieldThatIsAskedInItsPlace() {
    Effective one = FORM.effective(Ours.answers("company-both-letters"));
    assertEquals(ENTITY.emergencyPhone(), FORM.askedFor(OTHER.emergencyPhone(), one));
    assertEquals(ENTITY.mobile(), FORM.askedFor(ENTITY.mobile(), one));
    Effective two = FORM.effective(TWO);
    assertEquals(OTHER.emergencyPhone(), FORM.askedFor(OTHER.emergencyPhone(), two));
  }

  static List<String> samples() {
    return Ours.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsNeitherAskedNorDerivedNeverCounts(String name) {
    Answers everywhere = Ours.answers(name);
    for (Field<?> field : FORM.fields()) {
      if (everywhere.get(field).isEmpty()
          && field.type() instanceof org.sealready.form.FieldType.Text) {
        everywhere = withText(everywhere, field);
      }
    }
    Effective effective = FORM.effective(everywhere);
    for (Field<?> field : FORM.fields()) {
      if (!effective.asked().contains(field) && !effective.derived().contains(field)) {
        assertTrue(effective.answers().get(field).isEmpty(), field.id());
      }
    }
  }

  @SuppressWarnings("unchecked") // only called for fields that take text
  private static Answers withText(Answers answers, Field<?> field) {
    return answers.with((Field<String>) field, "藏");
  }

  /** A question for both persons is answered once where they are the same. */
  @Test
  void everyAnswerOfOnePersonIsCopiedToTheOther() {
    Set<String> copied =
        FORM.derivations().stream()
            .flatMap(one -> one.from().stream().map(from -> from.id() + " to " + one.target().id()))
            .collect(Collectors.toSet());
    List<String> ofBoth =
        FORM.fields().stream()
            .map(Field::id)
            .filter(id -> id.startsWith("entityContact."))
            .filter(id -> FORM.field(ofTheOther(id)).isPresent())
            .map(id -> id + " to " + ofTheOther(id))
            .toList();
    assertTrue(ofBoth.size() > 10, ofBoth::toString);
    assertEquals(List.of(), ofBoth.stream().filter(pair -> !copied.contains(pair)).toList());
  }

  private static String ofTheOther(String id) {
    return id.replace("entityContact.", "miniProgramContact.");
  }

  @Test
  void theLegalRepresentativeAsContactHasHisNameAndDocument() {
    assertEquals(Optional.of("曾予安"), effective(ONE, ENTITY.name()));
    assertEquals(Optional.of("2"), effective(ONE, ENTITY.idType()));
    assertEquals(Optional.of("510107198203162410"), effective(ONE, ENTITY.idNumber()));
    assertEquals(effective(ONE, LegalRepresentative.ID_NUMBER), effective(ONE, OTHER.idNumber()));
  }

  @Test
  void theSameNameGivenAgainIsFineAndAnotherIsAnError() {
    assertEquals(List.of(), problems(ONE.with(ENTITY.name(), "曾予安")));
    assertEquals(
        List.of("same-person-differs@entityContact.name"),
        problems(ONE.with(ENTITY.name(), "曾子安")));
    assertTrue(
        problems(ONE.with(ENTITY.idType(), "7"))
            .contains("same-person-differs@entityContact.idType"));
    assertTrue(
        problems(ONE.with(ENTITY.idNumber(), "510104198809230618"))
            .contains("same-person-differs@entityContact.idNumber"));
  }

  @Test
  void anAnswerOfAnotherPersonCountsNoMoreWhereBothAreOne() {
    Answers same = TWO.with(MiniProgramContactPage.SAME_AS_ENTITY_CONTACT, true);
    assertEquals(Optional.of("贺松年"), effective(same, OTHER.name()));
    assertEquals(Optional.of("13957100832"), effective(same, OTHER.mobile()));
    assertEquals(Optional.empty(), effective(same, OTHER.position()));
    assertEquals(Optional.of(true), effective(same, OTHER.isLegalRepresentative()));
    assertEquals(List.of(), problems(same));
    assertEquals(Optional.of("洪晴钟"), same.get(OTHER.name()), "kept for the way back");
    assertEquals(TWO, same.with(MiniProgramContactPage.SAME_AS_ENTITY_CONTACT, false));
  }

  @Test
  void anIndividualIsEntityAndBothContacts() {
    assertEquals(Optional.of("沈亦舟"), effective(PRIVATE, ENTITY.name()));
    assertEquals(Optional.of("110108199407283368"), effective(PRIVATE, ENTITY.idNumber()));
    assertEquals(
        Optional.of(true), effective(PRIVATE, MiniProgramContactPage.SAME_AS_ENTITY_CONTACT));
    assertEquals(Optional.of("沈亦舟"), effective(PRIVATE, OTHER.name()));
    assertEquals(Optional.of("13611290375"), effective(PRIVATE, OTHER.mobile()));
    assertEquals(
        List.of("same-person-differs@entityContact.name"),
        problems(PRIVATE.with(ENTITY.name(), "另有其人")));
  }

  @Test
  void whatDoesNotApplyToAnIndividualIsNeitherAskedNorThere() {
    Answers filled =
        PRIVATE
            .with(LegalRepresentative.NAME, "曾予安")
            .with(EntityPage.BUSINESS_SCOPE, "出版")
            .with(LegalRepresentative.HAS_SEAL, true)
            .with(LegalRepresentative.TITLE, "法定代表人")
            .with(ENTITY.isLegalRepresentative(), false)
            .with(MiniProgramContactPage.SAME_AS_ENTITY_CONTACT, false)
            .with(OTHER.name(), "另有其人");
    assertEquals(FORM.effective(PRIVATE).answers(), FORM.effective(filled).answers());
    assertEquals(List.of(), problems(filled));
    assertFalse(MiniProgramFiling.IN_USE.switches().test("seal", FORM.effective(filled).answers()));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1, 91510107MA6CQ7XK3Q, 成都青禾云联科技有限公司, 法定代表人
          1, 92420111MA4KXB6U64, 武汉市洪山区阿莲早点铺, 经营者
          1, 91510107MA6CQ7XK3Q, 成都青禾创业投资合伙企业（有限合伙）, 执行事务合伙人
          1, 91510107MA6CQ7XK3Q, 成都青禾会计师事务所（特殊普通合伙）, 执行事务合伙人
          1, 91510107MA6CQ7XK3Q, 成都青禾会计师事务所(普通合伙), 执行事务合伙人
          1, 91510107MA6CQ7XK3Q, 成都青禾会计师事务所（特殊普通合伙）绵阳分所, 负责人
          1, 91510107MA6CQ7XK3Q, 成都青禾云联科技有限公司绵阳分公司, 负责人
          1, 91510107MA6CQ7XK3Q, 成都青禾云联科技有限公司驻京办事处, 负责人
          1, '', '', 法定代表人
          27, 91310115MA1H8R3C9R, 诺兰德商贸公司上海代表处, 首席代表
          21, 31510000MD0123456X, 四川青禾律师事务所, 负责人
          4, 12320508466924176L, 姑苏区未来少年活动中心, 法定代表人
          """)
  void theSignatoryIsCalledAsTheCertificateCallsHim(
      String certificate, String number, String name, String title) {
    Answers answers =
        Answers.empty()
            .with(EntityPage.TYPE, "4")
            .with(EntityPage.CERTIFICATE_TYPE, certificate)
            .with(EntityPage.CERTIFICATE_NUMBER, number)
            .with(EntityPage.NAME, name);
    assertEquals(Optional.of(title), effective(answers, LegalRepresentative.TITLE));
    Answers own = answers.with(LegalRepresentative.TITLE, "投资人");
    assertEquals(Optional.of("投资人"), effective(own, LegalRepresentative.TITLE));
  }

  @Test
  void anOrganisationHasASealUnlessItSaysOtherwise() {
    assertEquals(Optional.of(true), effective(ONE, LegalRepresentative.HAS_SEAL));
    assertEquals(
        Optional.of(false),
        effective(Ours.answers("individual-business"), LegalRepresentative.HAS_SEAL));
    assertTrue(MiniProgramFiling.IN_USE.switches().test("seal", FORM.effective(ONE).answers()));
  }

  /** Many have none, and some provinces want one: neither is taken for granted. */
  @Test
  void aSoleTraderIsAskedForHisSeal() {
    Answers trader = ONE.with(EntityPage.CERTIFICATE_NUMBER, "92430111MA4KXB6U68");
    assertEquals(Optional.empty(), effective(trader, LegalRepresentative.HAS_SEAL));
    assertEquals(
        Optional.of(true),
        effective(trader.with(LegalRepresentative.HAS_SEAL, true), LegalRepresentative.HAS_SEAL));
  }
}
