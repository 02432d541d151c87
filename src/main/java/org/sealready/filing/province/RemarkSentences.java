package org.sealready.filing.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.data.Sentence;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Context;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Rule;
import org.sealready.form.Source;
import org.sealready.form.Suggestion;
import org.sealready.form.Verdict;
import org.sealready.rules.RuleFactory;

/**
 * The sentences that provinces want to read in a remark: asked for, and offered ready to insert.
 */
public final class RemarkSentences {

  private static final List<Field<String>> REMARKS =
      List.of(EntityPage.REMARK, MiniProgramPage.REMARK);

  /** The answers that a sentence may name. */
  private static final List<Field<String>> NAMED =
      List.of(
          EntityPage.NAME,
          LegalRepresentative.NAME,
          LegalRepresentative.FOREIGN_NAME,
          MiniProgramPage.NAME);

  private static final Demand[] SENTENCES = {
    Demand.REMARK,
    Demand.REMARK_OF_WEBSITES,
    Demand.FOREIGN_NAME,
    Demand.NAME_EXPLANATION,
    Demand.NO_TRADE_NAME
  };

  private final Provinces provinces;
  private final Source source;

  public RemarkSentences(Provinces provinces) {
    this.provinces = provinces;
    this.source = provinces.source();
  }

  /** The rules. */
  public List<Attached<?>> rules() {
    List<Attached<?>> all = new ArrayList<>();
    for (Field<String> remark : REMARKS) {
      all.add(new Attached<>(remark, asked()));
      all.add(new Attached<>(remark, askedOfWebsites()));
    }
    all.add(new Attached<>(LegalRepresentative.FOREIGN_NAME, foreignName()));
    return all;
  }

  private Rule<String> asked() {
    return RuleFactory.warning(
        "province-remark",
        source,
        "{0}要求在备注里写明一句话（{1}），“{label}”里还没有。",
        "请在“{label}”里加上“{2}”，方括号里写着“填”的换成实际内容。",
        (value, context) -> missing(Demand.REMARK, value, context));
  }

  private Rule<String> askedOfWebsites() {
    return RuleFactory.hint(
        "province-remark-of-websites",
        source,
        "{0}的网站备案要求在备注里写明一句话（{1}），小程序要不要没有写明。",
        "属实的话，请在“{label}”里加上“{2}”；与实际不符的不要写，请先向当地通信管理局咨询。",
        (value, context) -> missing(Demand.REMARK_OF_WEBSITES, value, context));
  }

  private Rule<String> foreignName() {
    return RuleFactory.hint(
        "province-foreign-name",
        source,
        "执照和护照上的姓名不同，{0}的网站备案对此有要求（{1}）。",
        "请看护照上有没有执照上的姓名；没有的，请先向当地通信管理局咨询，并在主体备注写明是同一个人。",
        ProvinceRule.check(
            provinces,
            Demand.FOREIGN_NAME,
            (name, said, context) ->
                said.entries().stream().anyMatch(entry -> !stands(entry, context.answers()))));
  }

  /** Silent on an empty remark that has to be answered anyway. */
  private Verdict missing(Demand demand, Optional<String> value, Context context) {
    if (value.isEmpty() && context.field().equals(MiniProgramPage.REMARK)) {
      return Verdict.FINE;
    }
    return Said.of(provinces, context.answers(), demand)
        .flatMap(
            said ->
                said.entries().stream()
                    .filter(entry -> isIn(context.field(), entry))
                    .filter(entry -> !stands(entry, context.answers()))
                    .findFirst()
                    .map(
                        entry ->
                            Verdict.broken(
                                said.province().name(),
                                entry.statement(),
                                filled(entry.sentence().orElseThrow(), context.answers()))))
        .orElse(Verdict.FINE);
  }

  private static boolean isIn(Field<?> remark, Province.Entry entry) {
    return entry.sentence().filter(one -> one.field().equals(remark.id())).isPresent();
  }

  /**
   * Whether a remark says what this source wants to read: in the one that the source names, or in
   * any where it names none of the platform's.
   */
  static boolean stands(Province.Entry entry, Answers answers) {
    return entry.sentence().stream()
        .anyMatch(
            sentence ->
                REMARKS.stream()
                    .filter(
                        field ->
                            entry.demand() != Demand.REMARK || field.id().equals(sentence.field()))
                    .anyMatch(field -> answers.get(field).filter(sentence::standsIn).isPresent()));
  }

  private static String filled(Sentence sentence, Answers answers) {
    String text = sentence.text();
    for (Field<String> field : NAMED) {
      String answer = answers.get(field).orElse("【填" + field.label() + "】");
      text = text.replace("{" + field.id() + "}", answer);
    }
    return text;
  }

  /** The remarks with the sentences that are missing, each to be taken with one click. */
  public List<Attached<?>> suggestions() {
    List<Attached<?>> all = new ArrayList<>();
    for (Field<String> remark : REMARKS) {
      all.add(suggestion(remark, "province-sentence", "加上当地要求的话：{0}", this::completed));
    }
    return all;
  }

  private static Attached<String> suggestion(
      Field<String> field,
      String id,
      String text,
      Function<Field<String>, Function<Answers, Optional<String>>> value) {
    return Attached.suggestion(field, new Suggestion<>(id, text, value.apply(field)));
  }

  private Function<Answers, Optional<String>> completed(Field<String> remark) {
    return answers -> {
      String now = answers.get(remark).map(String::strip).orElse("");
      return Said.of(provinces, answers, SENTENCES).stream()
          .flatMap(said -> said.entries().stream())
          .filter(entry -> isIn(remark, entry) && isMissing(entry, now, answers))
          .map(entry -> with(now, filled(entry.sentence().orElseThrow(), answers)))
          .filter(text -> fits(text, remark))
          .findFirst();
    };
  }

  private static boolean isMissing(Province.Entry entry, String remark, Answers answers) {
    Sentence sentence = entry.sentence().orElseThrow();
    return !sentence.stands().matcher(remark).find()
        && !sentence.unless().matcher(remark).find()
        && (entry.demand() != Demand.NO_TRADE_NAME
            || ProvinceEntityRules.isWithoutTradeName(answers));
  }

  private static String with(String remark, String sentence) {
    boolean ends = remark.isEmpty() || "。！？；".indexOf(remark.charAt(remark.length() - 1)) >= 0;
    return remark + (ends ? "" : "。") + sentence;
  }

  private static boolean fits(String text, Field<String> remark) {
    return remark.type() instanceof FieldType.LongText(int shortest, int longest)
        && text.codePointCount(0, text.length()) <= longest;
  }
}
