package org.sealready.filing.province;

import java.util.List;
import java.util.Optional;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.FilingSources;
import org.sealready.filing.data.PaperPlace;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.ChosenRegion;
import org.sealready.filing.page.EntityPage;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Condition;
import org.sealready.form.Context;
import org.sealready.form.Rule;
import org.sealready.form.Source;
import org.sealready.form.Verdict;
import org.sealready.rules.RuleFactory;
import org.sealready.rules.number.ResidentId;

/** What an individual needs: the document of the account, and proof where the card is elsewhere. */
public final class IndividualRules {

  private static final Condition RESIDENT =
      Condition.all(
          EntityPage.IS_INDIVIDUAL,
          Condition.is(EntityPage.CERTIFICATE_TYPE, CodeLists.RESIDENT_ID));

  private final Provinces provinces;
  private final Source source;

  public IndividualRules(Provinces provinces) {
    this.provinces = provinces;
    this.source = provinces.source();
  }

  public List<Attached<?>> all() {
    return List.of(
        new Attached<>(EntityPage.CERTIFICATE_TYPE, document()),
        new Attached<>(EntityPage.CERTIFICATE_TYPE, residenceDocument()),
        new Attached<>(EntityPage.CERTIFICATE_TYPE, foreigner()),
        new Attached<>(EntityPage.CERTIFICATE_NUMBER, localId()),
        new Attached<>(EntityPage.CERTIFICATE_NUMBER, localIdDisputed()),
        new Attached<>(EntityPage.CERTIFICATE_NUMBER, residenceProof()));
  }

  private Rule<String> document() {
    return RuleFactory.warning(
        "individual-document",
        FilingSources.INDIVIDUAL,
        "个人小程序账号要用居民身份证注册；个人备案也不收护照和来往通行证。",
        "请用居民身份证；没有的，请以单位的名义办理。",
        Rule.given(
            (document, context) ->
                Verdict.brokenIf(
                    EntityPage.IS_INDIVIDUAL.holds(context.answers())
                        && isKnown(document, context.answers())
                        && !document.equals(CodeLists.RESIDENT_ID)
                        && !CodeLists.RESIDENCE_DOCUMENTS.contains(document))));
  }

  /** What no list knows is told of as such. */
  private static boolean isKnown(String document, Answers answers) {
    return CodeLists.IDENTITY_DOCUMENTS.find(document, answers).isPresent();
  }

  private Rule<String> residenceDocument() {
    return RuleFactory.hint(
        "individual-residence-document",
        FilingSources.INDIVIDUAL,
        "居住证和永久居留身份证各处说法不一：备案资料说可以，微信的个人账号要居民身份证。",
        "账号已经注册并认证好的可以保留；还没有的，请先在小程序后台看能不能选这种证件。",
        Rule.given(
            (document, context) ->
                Verdict.brokenIf(
                    EntityPage.IS_INDIVIDUAL.holds(context.answers())
                        && CodeLists.RESIDENCE_DOCUMENTS.contains(document))));
  }

  private Rule<String> foreigner() {
    return RuleFactory.warning(
        "province-foreign-individual",
        source,
        "{0}不收外籍人士的个人备案（{1}）。",
        "请以单位的名义备案，或先向当地通信管理局咨询。",
        ProvinceRule.check(
            provinces,
            Demand.FOREIGN_INDIVIDUAL,
            (document, said, context) ->
                EntityPage.IS_INDIVIDUAL.holds(context.answers())
                    && RepresentativeKind.FOREIGN.holds(document)));
  }

  private Rule<String> localId() {
    return RuleFactory.warning(
        "province-local-id",
        source,
        "身份证不是{0}的，当地的个人备案只收本省身份证（{1}）。",
        "请改选身份证所在的省份；必须在这里备案的，请先向当地通信管理局咨询。",
        ProvinceRule.where(Agreement.ALL, this::onOutsider, IndividualRules::isRefused));
  }

  private Rule<String> localIdDisputed() {
    return PaperPlace.named(
        RuleFactory.warning(
            "province-local-id-disputed",
            source,
            "身份证不是{0}的，当地收不收外省身份证的个人备案，各处说法不一（{1}）。",
            "请先向当地通信管理局咨询，并备好居住证等证明，在平台传到“{2}”（{3} 张）；也可以改选身份证所在的省份。",
            ProvinceRule.where(Agreement.SOME, this::onOutsider, IndividualRules::isRefused)),
        "residencePermit");
  }

  private Rule<String> residenceProof() {
    return PaperPlace.named(
        RuleFactory.warning(
            "individual-residence",
            FilingSources.PLATFORM,
            "身份证不是{0}的，个人在外省备案要上传居住证等证明{1}。",
            "请准备{0}的居住证、社保或房产证明，在平台传到“{2}”（{3} 张）；没有的请改选身份证所在的省份。",
            Rule.given(
                (number, context) ->
                    ChosenRegion.province(provinces, context.answers())
                        .filter(province -> isOutsider(number, province, context.answers()))
                        .filter(province -> isTaken(context.answers()))
                        .map(province -> Verdict.broken(province.name(), said(context.answers())))
                        .orElse(Verdict.FINE))),
        "residencePermit");
  }

  /** What is said of individuals whose card is of another province; empty for all others. */
  private Optional<Said> onOutsider(Answers answers) {
    return Said.of(provinces, answers, Demand.OUTSIDER)
        .filter(
            said ->
                answers
                    .get(EntityPage.CERTIFICATE_NUMBER)
                    .filter(number -> isOutsider(number, said.province(), answers))
                    .isPresent());
  }

  private static boolean isRefused(String number, Province.Entry entry, Context context) {
    return entry.value().equals("local-id");
  }

  private boolean isTaken(Answers answers) {
    return onOutsider(answers).filter(said -> said.says("local-id")).isEmpty();
  }

  private String said(Answers answers) {
    return onOutsider(answers).map(said -> "（" + said.text() + "）").orElse("");
  }

  private static boolean isOutsider(String number, Province province, Answers answers) {
    return RESIDENT.holds(answers)
        && ResidentId.isValid(number)
        && !number.startsWith(province.code().substring(0, 2));
  }
}
