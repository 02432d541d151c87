package org.sealready.filing.rule;

import java.util.List;
import java.util.stream.Stream;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.FilingSources;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.filing.page.LettersPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.filing.page.TitleReading;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Field;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;
import org.sealready.rules.CreditCodeRules;
import org.sealready.rules.DueRules;
import org.sealready.rules.RecordNumberRules;
import org.sealready.rules.RuleFactory;
import org.sealready.rules.SameNameRules;
import org.sealready.rules.number.CreditCode;

/** Rules across the entity's fields: credit code, kind and region, older filings, dates. */
public final class EntityRules {

  private EntityRules() {}

  public static List<Attached<?>> all(Provinces provinces) {
    return Stream.<List<? extends Attached<?>>>of(
            List.of(
                new Attached<>(
                    EntityPage.CERTIFICATE_NUMBER,
                    RuleFactory.onlyIf(
                        EntityPage.IS_ORGANISATION,
                        ofListedKinds(
                            CreditCodeRules.creditCodeKind(
                                EntityPage.TYPE, CodeLists.creditCodeKinds())))),
                new Attached<>(
                    EntityPage.CERTIFICATE_NUMBER,
                    RuleFactory.onlyIf(EntityPage.IS_ORGANISATION, kindUnknown())),
                new Attached<>(EntityPage.CERTIFICATE_TYPE, certificateSeenElsewhere()),
                new Attached<>(
                    EntityPage.NAME,
                    RuleFactory.onlyIf(EntityPage.IS_ORGANISATION, signatoryUnsure())),
                new Attached<>(
                    EntityPage.CERTIFICATE_NUMBER,
                    RuleFactory.onlyIf(
                        EntityPage.IS_ORGANISATION,
                        CreditCodeRules.creditCodeArea(EntityPage.PROVINCE))),
                new Attached<>(EntityPage.CERTIFICATE_VALID_TO, DueRules.notRunningOut()),
                new Attached<>(EntityPage.FILED_PROVINCE, filedElsewhere()),
                new Attached<>(EntityPage.RECORD_NUMBER, RecordNumberRules.entityNumber()),
                new Attached<>(MiniProgramPage.RECORD_NUMBER, RecordNumberRules.serviceNumber()),
                new Attached<>(LettersPage.DATE, DueRules.letterNotInFuture()),
                new Attached<>(LettersPage.DATE, DueRules.letterFresh()),
                new Attached<>(LettersPage.DATE, DueRules.letterNotStale())),
            Stream.of(EntityPage.RECORD_NUMBER, MiniProgramPage.RECORD_NUMBER)
                .map(field -> new Attached<>(field, recordProvince(provinces)))
                .toList(),
            SameNameRules.accountName(EntityPage.NAME).stream()
                .map(rule -> new Attached<>(MiniProgramPage.ACCOUNT_ENTITY_NAME, rule))
                .toList())
        .<Attached<?>>flatMap(List::stream)
        .toList();
  }

  /** The same rule, silent on codes of a kind that nothing is known of. */
  private static Rule<String> ofListedKinds(Rule<String> rule) {
    return rule.judging(
        (code, context) ->
            code.filter(EntityRules::isOfListedKind).isPresent()
                ? rule.check().of(code, context)
                : Verdict.FINE);
  }

  private static boolean isOfListedKind(String code) {
    return CreditCode.isValid(code) && CodeLists.creditCodeKind(CreditCode.kind(code)).isPresent();
  }

  private static Rule<String> kindUnknown() {
    return RuleFactory.hint(
        "credit-code-kind-unknown",
        FilingSources.CREDIT_CODE,
        "“{label}”以 {0} 开头，印备的清单里（{1} 的清单）没有这一类机构，可能是后来加的，也可能抄错了。",
        "请与证件逐位对照；证件上确实如此的，说明一下就可以保留。",
        RuleFactory.text(
            (code, context) ->
                CreditCode.isValid(code) && !isOfListedKind(code)
                    ? Verdict.broken(CreditCode.kind(code), CodeLists.CREDIT_CODE_KINDS_DATE)
                    : Verdict.FINE));
  }

  private static Rule<String> certificateSeenElsewhere() {
    return RuleFactory.hint(
        "certificate-seen-elsewhere",
        FilingSources.CERTIFICATES,
        "这种证件只在别家的清单里见过（{0}），微信的清单里有没有还没有见到。",
        "请到平台的提交页面看选不选得到：选得到的，说明一下就可以保留；选不到的，请改选别的证件。",
        RuleFactory.text(
            (code, context) ->
                CodeLists.seenElsewhere(code)
                    .filter(source -> isOffered(code, context.answers()))
                    .map(Verdict::broken)
                    .orElse(Verdict.FINE)));
  }

  private static boolean isOffered(String certificate, Answers answers) {
    return CodeLists.certificatesOf(answers.get(EntityPage.TYPE).orElse("")).stream()
        .anyMatch(option -> option.code().equals(certificate));
  }

  /** Asks only while the title is the one that the name suggests: another one was chosen. */
  private static Rule<String> signatoryUnsure() {
    return RuleFactory.hint(
        "signatory-unsure",
        FilingSources.REGISTRATION,
        "执照上登记的可能是负责人、法定代表人或者投资人，从名称看不出来；文书现在按“{0}”签字。",
        "请看执照上怎么称呼这个人：就是“{0}”的，说明一下就可以保留；不是的，请在“签字人身份”里改选。",
        RuleFactory.text(
            (name, context) -> {
              TitleReading reading = TitleReading.of(context.answers());
              boolean isAsked =
                  !reading.isSure()
                      && context
                          .answers()
                          .get(LegalRepresentative.TITLE)
                          .filter(reading.title()::equals)
                          .isPresent();
              return isAsked ? Verdict.broken(reading.title()) : Verdict.FINE;
            }));
  }

  private static Rule<String> filedElsewhere() {
    return RuleFactory.warning(
        "filed-elsewhere",
        FilingSources.GUIDE,
        "以前在别的省份备过案，同一主体在各平台只能用同一个省份，会被退回。",
        "请改用当时的省份备案，或者先注销以前的主体备案再提交。",
        RuleFactory.text(
            (filed, context) ->
                Verdict.brokenIf(
                    context
                        .answers()
                        .get(EntityPage.PROVINCE)
                        .filter(chosen -> !chosen.equals(filed))
                        .isPresent())));
  }

  /**
   * A filing number begins with the character of its province: that of the older filing where it is
   * given, else the chosen one.
   */
  private static Rule<String> recordProvince(Provinces provinces) {
    return RuleFactory.warning(
        "record-number-province",
        FilingSources.CLOUD,
        "“{label}”以“{0}”开头，不是{1}的备案号，备案省份不一致会被退回。",
        "请到工信部备案网站核对备案号和当时备案的省份。",
        RuleFactory.text(
            (number, context) -> {
              Province province = provinces.byCode().get(filedProvince(context.answers()));
              String letter = Character.toString(number.codePointAt(0));
              boolean known =
                  provinces.byCode().values().stream()
                      .anyMatch(one -> one.letters().contains(letter));
              return province == null || !known || province.letters().contains(letter)
                  ? Verdict.FINE
                  : Verdict.broken(letter, province.name());
            }));
  }

  private static String filedProvince(Answers answers) {
    Field<String> field = EntityPage.FILED_PROVINCE;
    return answers.get(field).or(() -> answers.get(EntityPage.PROVINCE)).orElse("");
  }
}
