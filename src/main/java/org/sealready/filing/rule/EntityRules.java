package org.sealready.filing.rule;

import java.util.List;
import java.util.stream.Stream;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.FilingSources;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LettersPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Field;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;
import org.sealready.rules.CreditCodeRules;
import org.sealready.rules.DateRules;
import org.sealready.rules.DueRules;
import org.sealready.rules.RecordNumberRules;
import org.sealready.rules.RuleFactory;
import org.sealready.rules.SameNameRules;

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
                        CreditCodeRules.creditCodeKind(
                            EntityPage.TYPE, CodeLists.creditCodeKinds()))),
                new Attached<>(
                    EntityPage.CERTIFICATE_NUMBER,
                    RuleFactory.onlyIf(
                        EntityPage.IS_ORGANISATION,
                        CreditCodeRules.creditCodeArea(EntityPage.PROVINCE))),
                new Attached<>(EntityPage.CERTIFICATE_VALID_FROM, DateRules.notInFuture()),
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
