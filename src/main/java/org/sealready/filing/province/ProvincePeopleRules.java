package org.sealready.filing.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
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
    List<Attached<?>> all = new ArrayList<>(new RepresentativeRules(provinces).all());
    all.add(new Attached<>(OTHER.mobile(), differentNumbers()));
    all.add(new Attached<>(ENTITY_CONTACT.officePhone(), officePhone(ENTITY_CONTACT)));
    all.add(new Attached<>(OTHER.officePhone(), officePhone(OTHER)));
    all.add(new Attached<>(ENTITY_CONTACT.emergencyPhone(), landline()));
    return List.copyOf(all);
  }

  private Rule<String> differentNumbers() {
    return RuleFactory.warning(
        "province-different-numbers",
        source,
        "两位负责人的手机和应急电话里，不同的号码太少，{0}要求更多（{1}）。",
        "请给两位负责人填写各不相同的手机和应急电话。",
        ProvinceRule.check(
            provinces,
            Demand.DIFFERENT_NUMBERS,
            (mobile, said, context) ->
                areComplete(context.answers())
                    && numbers(context.answers()).size() < Integer.parseInt(said.value())));
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
            (office, said, context) ->
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
            (emergency, said, context) ->
                Condition.is(EntityPage.TYPE, CodeLists.ENTERPRISE).holds(context.answers())
                    && !Landline.hasShape(emergency)
                    && context
                        .answers()
                        .get(ENTITY_CONTACT.officePhone())
                        .filter(Landline::hasShape)
                        .isEmpty()));
  }
}
