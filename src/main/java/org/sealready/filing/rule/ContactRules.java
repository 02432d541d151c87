package org.sealready.filing.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.FilingSources;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.filing.page.PersonFields;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Condition;
import org.sealready.form.Context;
import org.sealready.form.Field;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;
import org.sealready.rules.CardValidityRules;
import org.sealready.rules.DateRules;
import org.sealready.rules.DueRules;
import org.sealready.rules.NumberRangeRules;
import org.sealready.rules.RuleFactory;

/** Rules on the two contacts: identity cards, and numbers and mailboxes that two persons share. */
public final class ContactRules {

  private static final PersonFields ENTITY_CONTACT = EntityContactPage.PERSON;
  private static final PersonFields OTHER = MiniProgramContactPage.PERSON;
  private static final List<Rule<String>> RANGES =
      NumberRangeRules.numberRange(CodeLists.mobilePrefixes());

  public static final List<Attached<?>> ALL = all();

  private ContactRules() {}

  private static List<Attached<?>> all() {
    List<Attached<?>> all = new ArrayList<>();
    for (PersonFields person : List.of(ENTITY_CONTACT, OTHER)) {
      all.add(new Attached<>(person.idValidFrom(), DateRules.notInFuture()));
      all.add(new Attached<>(person.idValidTo(), DueRules.notRunningOut()));
      all.add(
          new Attached<>(
              person.idValidTo(),
              CardValidityRules.cardValidity(
                  person.idType(), person.idNumber(), person.idValidFrom())));
      RANGES.forEach(rule -> all.add(new Attached<>(person.mobile(), rule)));
    }
    all.add(new Attached<>(OTHER.mobile(), numberShared()));
    all.add(new Attached<>(OTHER.emergencyPhone(), numberShared()));
    all.add(new Attached<>(OTHER.email(), mailboxShared()));
    all.add(new Attached<>(MiniProgramContactPage.IS_ADMINISTRATOR, notAdministrator()));
    return List.copyOf(all);
  }

  private static Rule<String> numberShared() {
    return RuleFactory.error(
        "number-shared",
        FilingSources.GUIDE,
        "“{label}”与主体负责人的手机或应急电话相同，两个人不能共用一个号码，会被退回。",
        "请改成这位负责人自己的号码；两个角色是同一个人的，请在上面选“与主体负责人相同”。",
        RuleFactory.text(
            (number, context) ->
                Verdict.brokenIf(
                    isOtherPerson(context.answers())
                        && (is(ENTITY_CONTACT.mobile(), number, context)
                            || is(ENTITY_CONTACT.emergencyPhone(), number, context)))));
  }

  private static Rule<String> mailboxShared() {
    return RuleFactory.warning(
        "mailbox-shared",
        FilingSources.CLOUD,
        "“{label}”与主体负责人的相同，两个人共用邮箱常被退回。",
        "请填写这位负责人自己的邮箱。",
        RuleFactory.text(
            (mail, context) ->
                Verdict.brokenIf(
                    isOtherPerson(context.answers())
                        && context
                            .answers()
                            .get(ENTITY_CONTACT.email())
                            .filter(mail::equalsIgnoreCase)
                            .isPresent())));
  }

  private static boolean is(Field<String> field, String number, Context context) {
    return context.answers().get(field).filter(number::equals).isPresent();
  }

  /** Whether the contacts are two persons, not one person entered twice. */
  public static boolean isOtherPerson(Answers answers) {
    Optional<String> first = answers.get(ENTITY_CONTACT.idNumber());
    return Condition.is(MiniProgramContactPage.SAME_AS_ENTITY_CONTACT, false).holds(answers)
        && !(first.isPresent() && first.equals(answers.get(OTHER.idNumber())));
  }

  private static Rule<Boolean> notAdministrator() {
    return RuleFactory.warning(
        "contact-not-administrator",
        FilingSources.CHANGE_FAQ,
        "这位小程序负责人还不是小程序的管理员，刷脸核身会通不过。",
        "请先在小程序后台把管理员换成这位负责人，或者改由管理员担任小程序负责人。",
        Rule.given((administrator, context) -> Verdict.brokenIf(!administrator)));
  }
}
