package org.sealready.filing.province;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Context;
import org.sealready.form.Rule;
import org.sealready.form.Source;
import org.sealready.form.Suggestion;
import org.sealready.form.Verdict;
import org.sealready.rules.DueRules;
import org.sealready.rules.RuleFactory;
import org.sealready.rules.number.IsoDay;

/** What provinces demand of the entity: its certificate, its trade name and seal. */
public final class ProvinceEntityRules {

  /** 姓名（个体工商户）: the owner's name in Chinese letters. */
  private static final Pattern OWNER_NAME = Pattern.compile("[\\p{IsHan}·]{2,}[（(]个体工商户[）)]");

  /** What a licence shows in the place of a name. */
  private static final Pattern NO_NAME = Pattern.compile("[*＊—－/-]+|无(字号|名称|字号名称)?");

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
        new Attached<>(EntityPage.CERTIFICATE_TYPE, certificateRefused()),
        new Attached<>(EntityPage.NAME, noTradeName()),
        new Attached<>(EntityPage.NAME, noName()),
        new Attached<>(LegalRepresentative.HAS_SEAL, seal()));
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
            (end, said, context) -> endsSoon(end, said, context)));
  }

  private static boolean endsSoon(String end, Said said, Context context) {
    int months = Integer.parseInt(said.value());
    return IsoDay.parse(end)
        .filter(day -> !DueRules.isPast(day, context))
        .filter(day -> DueRules.endsWithin(day, context, months))
        .isPresent();
  }

  private Rule<String> certificateRefused() {
    return RuleFactory.warning(
        "province-certificate-refused",
        source,
        "{0}不收这种证件作为主体证件（{1}），备案可能被退回。",
        "请改选单位的登记证书，例如事业单位法人证书；没有的，先向当地通信管理局咨询。",
        ProvinceRule.check(
            provinces,
            Demand.CERTIFICATE_REFUSED,
            (type, said, context) ->
                said.entries().stream()
                    .anyMatch(entry -> List.of(entry.value().split("、")).contains(type))));
  }

  /** Signs in the place of a name, in provinces that say nothing about names that are missing. */
  private Rule<String> noName() {
    return RuleFactory.warning(
        "sole-trader-without-name",
        source,
        "执照上没有字号，“{label}”照抄符号的话，平台和文书上就没有名称。",
        "请写经营者的姓名，并在小程序备注里写“无字号”；各省写法不同，拿不准请先向当地通信管理局咨询。",
        Rule.given(
            (name, context) ->
                Said.isSoleTrader(context.answers())
                        && NO_NAME.matcher(name.strip()).matches()
                        && Said.of(provinces, context.answers(), Demand.NO_TRADE_NAME).isEmpty()
                    ? Verdict.broken()
                    : Verdict.FINE));
  }

  private Rule<String> noTradeName() {
    return RuleFactory.warning(
        "province-no-trade-name",
        source,
        "这是没有字号的个体工商户，{0}有另外的要求（{1}）。",
        "请按当地要求办理；拿不准请先向当地通信管理局咨询。",
        ProvinceRule.check(
            provinces,
            Demand.NO_TRADE_NAME,
            (name, said, context) ->
                Said.isSoleTrader(context.answers())
                    && hasNoTradeName(name, context)
                    && said.entries().stream()
                        .anyMatch(entry -> isUnmet(entry, name, context.answers()))));
  }

  /** Whether what this source demands of a sole trader without a trade name is still to be done. */
  private static boolean isUnmet(Province.Entry entry, String name, Answers answers) {
    return switch (entry.value()) {
      case "owner-name" -> !OWNER_NAME.matcher(name.strip()).matches();
      case "remark" -> !RemarkSentences.stands(entry, answers);
      default -> true;
    };
  }

  /** The name as it is to be written where the certificate shows none, to be taken. */
  public List<Attached<?>> suggestions() {
    return List.of(
        Attached.suggestion(
            EntityPage.NAME, new Suggestion<>("owner-name", "按当地的写法填入：{0}", this::ownerName)));
  }

  private Optional<String> ownerName(Answers answers) {
    return Said.of(provinces, answers, Demand.NO_TRADE_NAME)
        .filter(said -> said.says("owner-name") && Said.isSoleTrader(answers))
        .flatMap(said -> answers.get(LegalRepresentative.NAME))
        .filter(owner -> !owner.isBlank() && isWithoutTradeName(answers))
        .map(owner -> owner + "（个体工商户）");
  }

  /** Whether a 个体工商户 has a name that is nothing but its owner's, or none. */
  static boolean isWithoutTradeName(Answers answers) {
    String owner = answers.get(LegalRepresentative.NAME).orElse("");
    return Said.isSoleTrader(answers)
        && answers.get(EntityPage.NAME).filter(name -> isBare(name, owner)).isPresent();
  }

  private static boolean hasNoTradeName(String name, Context context) {
    return isBare(name, context.answers().get(LegalRepresentative.NAME).orElse(""));
  }

  private static boolean isBare(String name, String owner) {
    String bare = name.replaceAll("[（(]个体工商户[）)]", "").strip();
    return bare.isEmpty() || NO_NAME.matcher(bare).matches() || bare.equals(owner);
  }

  private Rule<Boolean> seal() {
    return RuleFactory.warning(
        "province-sole-trader-seal",
        source,
        "{0}要求个体工商户有公章（{1}），没有公章的可能被退回。",
        "请先刻制公章再备案，或向当地通信管理局确认签字按指印可以接受。",
        ProvinceRule.check(
            provinces,
            Demand.SOLE_TRADER_SEAL,
            (seal, said, context) -> !seal && Said.isSoleTrader(context.answers())));
  }
}
