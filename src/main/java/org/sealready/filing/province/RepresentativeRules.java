package org.sealready.filing.province;

import java.util.List;
import java.util.Optional;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.PaperPlace;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.filing.page.PersonFields;
import org.sealready.filing.rule.ContactRules;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Condition;
import org.sealready.form.Context;
import org.sealready.form.Rule;
import org.sealready.form.Source;
import org.sealready.rules.RuleFactory;
import org.sealready.rules.number.ResidentId;

/**
 * Who may be the contacts of an organisation: whether its legal representative has to, and whom one
 * without a resident identity card has to authorise.
 */
final class RepresentativeRules {

  private static final PersonFields LEADER = EntityContactPage.PERSON;
  private static final PersonFields OTHER = MiniProgramContactPage.PERSON;

  private static final String AUTHORISE =
      "请出授权书，授权一位持居民身份证的同事，由他同时担任主体负责人和小程序负责人；授权书传到“{2}”（{3} 张）。";

  private final Provinces provinces;
  private final Source source;

  RepresentativeRules(Provinces provinces) {
    this.provinces = provinces;
    this.source = provinces.source();
  }

  List<Attached<?>> all() {
    return List.of(
        new Attached<>(LEADER.isLegalRepresentative(), legalRepresentative()),
        new Attached<>(LEADER.isLegalRepresentative(), legalRepresentativeDisputed()),
        new Attached<>(LEADER.isLegalRepresentative(), leader()),
        new Attached<>(LEADER.isLegalRepresentative(), leaderDisputed()),
        new Attached<>(MiniProgramContactPage.SAME_AS_ENTITY_CONTACT, samePerson()),
        new Attached<>(MiniProgramContactPage.SAME_AS_ENTITY_CONTACT, samePersonDisputed()),
        new Attached<>(OTHER.idType(), serviceLeaderDocument()),
        new Attached<>(LegalRepresentative.ID_NUMBER, outsideRepresentative()));
  }

  private Rule<Boolean> legalRepresentative() {
    return RuleFactory.warning(
        "province-legal-representative",
        source,
        "{0}要求主体负责人由法定代表人本人担任（{1}），换成别人可能被退回。",
        "请改由法定代表人担任主体负责人；确有困难的，请先向当地通信管理局咨询。",
        ProvinceRule.where(
            Agreement.ALL, this::onLegalRepresentative, RepresentativeRules::needsSelf));
  }

  private Rule<Boolean> legalRepresentativeDisputed() {
    return PaperPlace.named(
        RuleFactory.warning(
            "province-legal-representative-disputed",
            source,
            "{0}能不能由别人担任主体负责人，各处说法不一（{1}），可能被退回。",
            "请尽量由法定代表人担任；由别人担任的，请备好授权书，传到“{2}”（{3} 张），并先向当地通信管理局咨询。",
            ProvinceRule.where(
                Agreement.SOME, this::onLegalRepresentative, RepresentativeRules::needsSelf)),
        "entity-contact-authorization");
  }

  /** Silent where a representative without a resident identity card has to authorise somebody. */
  private Optional<Said> onLegalRepresentative(Answers answers) {
    return EntityPage.IS_ORGANISATION.holds(answers)
            && onLeader(answers).filter(RepresentativeRules::letsAuthorise).isEmpty()
        ? Said.of(provinces, answers, Demand.LEGAL_REPRESENTATIVE)
        : Optional.empty();
  }

  private static boolean letsAuthorise(Said said) {
    return said.says("citizen-both") || said.says("mainland-person");
  }

  private static boolean needsSelf(boolean self, Province.Entry entry, Context context) {
    return !self && entry.value().equals("required");
  }

  private Rule<Boolean> leader() {
    return PaperPlace.named(
        RuleFactory.warning(
            "province-foreign-leader",
            source,
            "法定代表人没有居民身份证，{0}对谁来担任主体负责人另有要求（{1}），现在填写的人不合要求。",
            AUTHORISE,
            ProvinceRule.where(Agreement.ALL, this::onLeader, RepresentativeRules::isWrongLeader)),
        "entity-contact-authorization");
  }

  private Rule<Boolean> leaderDisputed() {
    return PaperPlace.named(
        RuleFactory.warning(
            "province-foreign-leader-disputed",
            source,
            "法定代表人没有居民身份证，在{0}由谁担任主体负责人，各处说法不一（{1}）。",
            AUTHORISE + "由本人担任的，请先向当地通信管理局咨询。",
            ProvinceRule.where(Agreement.SOME, this::onLeader, RepresentativeRules::isWrongLeader)),
        "entity-contact-authorization");
  }

  /** What is said of a legal representative with such a document. */
  private Optional<Said> onLeader(Answers answers) {
    return EntityPage.IS_ORGANISATION.holds(answers)
        ? RepresentativeKind.demand(answers).flatMap(one -> Said.of(provinces, answers, one))
        : Optional.empty();
  }

  private static boolean isWrongLeader(boolean self, Province.Entry entry, Context context) {
    Optional<String> document = context.answers().get(LEADER.idType());
    return switch (entry.value()) {
      case "mainland-person" ->
          self || document.filter(one -> !one.equals(CodeLists.RESIDENT_ID)).isPresent();
      case "citizen-both" -> self || document.filter(RepresentativeKind.FOREIGN::holds).isPresent();
      default -> false;
    };
  }

  private Rule<Boolean> samePerson() {
    return RuleFactory.warning(
        "province-same-person",
        source,
        "{0}要求两个负责人由同一个人担任（{1}），分开填写可能被退回。",
        "请让主体负责人同时担任小程序负责人，或向当地通信管理局确认可以分开。",
        ProvinceRule.where(
            Agreement.ALL, this::onSamePerson, RepresentativeRules::needsSamePerson));
  }

  private Rule<Boolean> samePersonDisputed() {
    return PaperPlace.named(
        RuleFactory.warning(
            "province-same-person-disputed",
            source,
            "在{0}两个负责人能不能不是同一个人，各处说法不一（{1}），分开填写可能被退回。",
            "请尽量由同一个人担任；要分开的，请备好授权书，传到“{2}”（{3} 张），并先向当地通信管理局咨询。",
            ProvinceRule.where(
                Agreement.SOME, this::onSamePerson, RepresentativeRules::needsSamePerson)),
        "mini-program-contact-authorization");
  }

  /** What is said of two contacts, and of one whom a foreign representative has authorised. */
  private Optional<Said> onSamePerson(Answers answers) {
    if (Condition.is(LEADER.isLegalRepresentative(), false).holds(answers)) {
      Optional<Said> authorised = onLeader(answers).flatMap(RepresentativeRules::both);
      if (authorised.isPresent()) {
        return authorised;
      }
    }
    return Said.of(provinces, answers, Demand.SAME_PERSON);
  }

  /** What is said of one person who has to be both. */
  private static Optional<Said> both(Said said) {
    List<Province.Entry> entries =
        said.entries().stream().filter(entry -> entry.value().equals("citizen-both")).toList();
    return entries.isEmpty() ? Optional.empty() : Optional.of(new Said(said.province(), entries));
  }

  private static boolean needsSamePerson(boolean same, Province.Entry entry, Context context) {
    boolean self = Condition.is(LEADER.isLegalRepresentative(), true).holds(context.answers());
    boolean demanded =
        switch (entry.value()) {
          case "always", "citizen-both" -> true;
          case "unless-legal-representative" -> !self;
          default -> false;
        };
    return demanded && ContactRules.isOtherPerson(context.answers());
  }

  private Rule<String> serviceLeaderDocument() {
    return RuleFactory.warning(
        "province-service-leader-document",
        source,
        "{0}要求受授权的小程序负责人持居民身份证（{1}）。",
        "请授权一位持居民身份证的同事，或由法定代表人本人担任小程序负责人。",
        ProvinceRule.check(
            provinces,
            Demand.SERVICE_LEADER_DOCUMENT,
            (document, said, context) ->
                Condition.is(OTHER.isLegalRepresentative(), false).holds(context.answers())
                    && !document.equals(CodeLists.RESIDENT_ID)));
  }

  private Rule<String> outsideRepresentative() {
    return PaperPlace.named(
        RuleFactory.hint(
            "province-outside-representative",
            source,
            "法定代表人的身份证号码不是{0}的，当地对证件地址在外地的另要材料（{1}）。",
            "请看身份证上的地址：不在当地的，备好居住证或手持执照和身份证原件的照片，没有专门的栏目，传到“{2}”（最多 {3} 张）；在当地的，可以保留并写明。",
            ProvinceRule.check(
                provinces,
                Demand.OUTSIDE_REPRESENTATIVE,
                (number, said, context) ->
                    EntityPage.IS_ORGANISATION.holds(context.answers())
                        && Condition.is(LegalRepresentative.ID_TYPE, CodeLists.RESIDENT_ID)
                            .holds(context.answers())
                        && ResidentId.isValid(number)
                        && !number.startsWith(said.province().code().substring(0, 2)))),
        "otherEntity");
  }
}
