package org.sealready.filing.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.filing.page.PersonFields;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Condition;
import org.sealready.form.Field;
import org.sealready.form.Rule;
import org.sealready.form.Source;
import org.sealready.rules.RuleFactory;
import org.sealready.rules.number.Landline;

/** What provinces demand of the two contacts: who they are and which numbers they give. */
public final class ProvincePeopleRules {

  private static final PersonFields ENTITY_CONTACT = EntityContactPage.PERSON;
  private static final PersonFields OTHER = MiniProgramContactPage.PERSON;

  private final Provinces provinces;
  private final Source source;

  public ProvincePeopleRules(Provinces provinces) {
    this.provinces = provinces;
    this.source = provinces.source();
  }

  public List<Attached<?>> all() {
    return List.of(
        new Attached<>(ENTITY_CONTACT.isLegalRepresentative(), legalRepresentative()),
        new Attached<>(ENTITY_CONTACT.isLegalRepresentative(), legalRepresentativeDisputed()),
        new Attached<>(MiniProgramContactPage.SAME_AS_ENTITY_CONTACT, samePerson()),
        new Attached<>(OTHER.mobile(), differentNumbers()),
        new Attached<>(ENTITY_CONTACT.officePhone(), officePhone(ENTITY_CONTACT)),
        new Attached<>(OTHER.officePhone(), officePhone(OTHER)),
        new Attached<>(ENTITY_CONTACT.emergencyPhone(), landline()),
        new Attached<>(
            LegalRepresentative.ID_TYPE,
            RuleFactory.onlyIf(
                Condition.is(ENTITY_CONTACT.isLegalRepresentative(), true), foreignLeader())),
        new Attached<>(ENTITY_CONTACT.idType(), foreignLeader()));
  }

  private Rule<Boolean> legalRepresentative() {
    return RuleFactory.warning(
        "province-legal-representative",
        source,
        "{0}要求主体负责人由法定代表人本人担任，换成别人多会被退回（{1}）。",
        "请改由法定代表人担任主体负责人；确有困难的，请先向当地通信管理局咨询。",
        ProvinceRule.check(
            provinces,
            Demand.LEGAL_REPRESENTATIVE,
            (self, province, context) -> !self && demandsLegalRepresentative(province, false)));
  }

  private Rule<Boolean> legalRepresentativeDisputed() {
    return RuleFactory.warning(
        "province-legal-representative-disputed",
        source,
        "{0}能不能由别人担任主体负责人，各处说法不一（{1}），可能被退回。",
        "请尽量由法定代表人担任；由别人担任的，请备好授权书，并先向当地通信管理局咨询。",
        ProvinceRule.check(
            provinces,
            Demand.LEGAL_REPRESENTATIVE,
            (self, province, context) -> !self && demandsLegalRepresentative(province, true)));
  }

  /** Whether the sources demand the legal representative: all of them, or only some (disputed). */
  public static boolean demandsLegalRepresentative(Province province, boolean disputed) {
    List<Province.Entry> said = province.all(Demand.LEGAL_REPRESENTATIVE);
    long required = said.stream().filter(entry -> entry.value().equals("required")).count();
    return required > 0 && disputed == required < said.size();
  }

  private Rule<Boolean> samePerson() {
    return RuleFactory.warning(
        "province-same-person",
        source,
        "{0}要求两个负责人由同一个人担任（{1}），分开填写可能被退回。",
        "请让主体负责人同时担任小程序负责人，或向当地通信管理局确认可以分开。",
        ProvinceRule.check(
            provinces,
            Demand.SAME_PERSON,
            (same, province, context) -> !same && demandsOne(province, context.answers())));
  }

  private static boolean demandsOne(Province province, Answers answers) {
    boolean always =
        province.all(Demand.SAME_PERSON).stream().anyMatch(one -> one.value().equals("always"));
    return always || Condition.is(ENTITY_CONTACT.isLegalRepresentative(), false).holds(answers);
  }

  private Rule<String> differentNumbers() {
    return RuleFactory.warning(
        "province-different-numbers",
        source,
        "两位负责人的手机和应急电话里，不同的号码太少，{0}会退回（{1}）。",
        "请给两位负责人填写各不相同的手机和应急电话。",
        ProvinceRule.check(
            provinces,
            Demand.DIFFERENT_NUMBERS,
            (mobile, province, context) ->
                areComplete(context.answers())
                    && numbers(context.answers()).size()
                        < Integer.parseInt(
                            province.value(Demand.DIFFERENT_NUMBERS).orElseThrow())));
  }

  private static final List<Field<String>> NUMBERS =
      List.of(
          ENTITY_CONTACT.mobile(),
          ENTITY_CONTACT.emergencyPhone(),
          OTHER.mobile(),
          OTHER.emergencyPhone());

  private static boolean areComplete(Answers answers) {
    return NUMBERS.stream().allMatch(field -> answers.get(field).isPresent());
  }

  private static Set<String> numbers(Answers answers) {
    Set<String> numbers = new TreeSet<>();
    NUMBERS.forEach(field -> answers.get(field).ifPresent(numbers::add));
    return numbers;
  }

  private Rule<String> officePhone(PersonFields person) {
    return RuleFactory.warning(
        "province-office-phone",
        source,
        "{0}要求办公电话与手机号码不同（{1}）。",
        "请填写单位的固定电话，或者不填办公电话。",
        ProvinceRule.check(
            provinces,
            Demand.OFFICE_PHONE_DIFFERS,
            (office, context) ->
                context.answers().get(person.mobile()).filter(office::equals).isPresent()));
  }

  private Rule<String> landline() {
    return RuleFactory.warning(
        "province-landline",
        source,
        "{0}要求企业留一个固定电话（{1}），现在两项电话都是手机。",
        "请在应急联系电话或办公电话里填写单位的固定电话。",
        ProvinceRule.check(
            provinces,
            Demand.LANDLINE,
            (emergency, context) ->
                Condition.is(EntityPage.TYPE, CodeLists.ENTERPRISE).holds(context.answers())
                    && !Landline.hasShape(emergency)
                    && context
                        .answers()
                        .get(ENTITY_CONTACT.officePhone())
                        .filter(Landline::hasShape)
                        .isEmpty()));
  }

  private Rule<String> foreignLeader() {
    return RuleFactory.warning(
        "province-foreign-leader",
        source,
        "{0}不接受持护照或永久居留证的人担任主体负责人（{1}）。",
        "请授权一位持居民身份证的同事担任主体负责人，并附授权书。",
        ProvinceRule.check(
            provinces,
            Demand.FOREIGN_LEADER,
            (type, context) ->
                EntityPage.IS_ORGANISATION.holds(context.answers())
                    && CodeLists.FOREIGN_DOCUMENTS.contains(type)));
  }
}
