package org.sealready.filing.rule;

import java.util.List;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.FilingSources;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.ChosenRegion;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Condition;
import org.sealready.form.Context;
import org.sealready.form.Rule;
import org.sealready.form.Source;
import org.sealready.form.Verdict;
import org.sealready.rules.DueRules;
import org.sealready.rules.RuleFactory;
import org.sealready.rules.number.IsoDay;
import org.sealready.rules.number.ResidentId;

/** What provinces demand of the entity: its certificate, its trade name and seal, its origin. */
public final class ProvinceEntityRules {

  private static final String SOLE_TRADER = "92";

  private final Provinces provinces;
  private final Source source;

  public ProvinceEntityRules(Provinces provinces) {
    this.provinces = provinces;
    this.source = provinces.source();
  }

  public List<Attached<?>> all() {
    return List.of(
        new Attached<>(EntityPage.CERTIFICATE_VALID_TO, certificateMonths()),
        new Attached<>(EntityContactPage.PERSON.idValidTo(), certificateMonths()),
        new Attached<>(MiniProgramContactPage.PERSON.idValidTo(), certificateMonths()),
        new Attached<>(EntityPage.NAME, noTradeName()),
        new Attached<>(LegalRepresentative.HAS_SEAL, seal()),
        new Attached<>(EntityPage.CERTIFICATE_NUMBER, localId()),
        new Attached<>(EntityPage.CERTIFICATE_NUMBER, residenceProof()));
  }

  private Rule<String> certificateMonths() {
    return RuleFactory.warning(
        "province-certificate-months",
        source,
        "“{label}”太近，{0}要求证件留有更长的有效期（{1}）。",
        "请先换领新证件，再按新证件填写。",
        ProvinceRule.check(
            provinces,
            Demand.CERTIFICATE_MONTHS,
            (end, province, context) -> endsSoon(end, province, context)));
  }

  private static boolean endsSoon(String end, Province province, Context context) {
    int months = Integer.parseInt(province.value(Demand.CERTIFICATE_MONTHS).orElseThrow());
    return IsoDay.parse(end)
        .filter(day -> !DueRules.isPast(day, context))
        .filter(day -> DueRules.endsWithin(day, context, months))
        .isPresent();
  }

  private Rule<String> noTradeName() {
    return RuleFactory.warning(
        "province-no-trade-name",
        source,
        "这是没有字号的个体工商户，{0}有另外的要求（{1}）。",
        "请按当地要求办理：加上字号、在备注写明无字号，或改按个人备案；拿不准请先咨询通信管理局。",
        ProvinceRule.check(
            provinces,
            Demand.NO_TRADE_NAME,
            (name, context) -> isSoleTrader(context.answers()) && hasNoTradeName(name, context)));
  }

  private static boolean isSoleTrader(Answers answers) {
    return answers
        .get(EntityPage.CERTIFICATE_NUMBER)
        .filter(number -> number.startsWith(SOLE_TRADER))
        .isPresent();
  }

  private static boolean hasNoTradeName(String name, Context context) {
    String owner = context.answers().get(LegalRepresentative.NAME).orElse("");
    String bare = name.replaceAll("[（(]个体工商户[）)]", "").strip();
    return bare.matches("[*＊—-]*") || bare.equals("无字号") || bare.equals(owner);
  }

  private Rule<Boolean> seal() {
    return RuleFactory.warning(
        "province-sole-trader-seal",
        source,
        "{0}要求个体工商户有公章（{1}），没有公章的文书可能被退回。",
        "请先刻制公章再备案，或向当地通信管理局确认签字按指印可以接受。",
        ProvinceRule.check(
            provinces,
            Demand.SOLE_TRADER_SEAL,
            (seal, context) -> !seal && isSoleTrader(context.answers())));
  }

  private Rule<String> localId() {
    return RuleFactory.warning(
        "province-local-id",
        source,
        "身份证不是{0}的，当地的个人备案通常只收本省身份证（{1}）。",
        "请改选身份证所在的省份；必须在这里备案的，请先向当地通信管理局咨询。",
        ProvinceRule.check(
            provinces,
            Demand.OUTSIDER,
            (number, province, context) ->
                isOutsider(number, province, context) && onlyLocal(province)));
  }

  private Rule<String> residenceProof() {
    return RuleFactory.warning(
        "individual-residence",
        FilingSources.PLATFORM,
        "身份证不是{0}的，个人在外省备案要上传居住证等证明。",
        "请准备{0}的居住证、社保或房产证明，在平台的居住证明一栏上传；没有的请改选身份证所在的省份。",
        Rule.given(
            (number, context) ->
                ChosenRegion.province(provinces, context.answers())
                    .filter(province -> isOutsider(number, province, context))
                    .filter(province -> !onlyLocal(province))
                    .map(province -> Verdict.broken(province.name()))
                    .orElse(Verdict.FINE)));
  }

  private static boolean onlyLocal(Province province) {
    return province.value(Demand.OUTSIDER).filter("local-id"::equals).isPresent();
  }

  private static boolean isOutsider(String number, Province province, Context context) {
    return EntityPage.IS_INDIVIDUAL.holds(context.answers())
        && Condition.is(EntityPage.CERTIFICATE_TYPE, CodeLists.RESIDENT_ID).holds(context.answers())
        && ResidentId.isValid(number)
        && !number.startsWith(province.code().substring(0, 2));
  }
}
