package org.sealready.filing.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sealready.filing.data.FilingSources;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.ChosenRegion;
import org.sealready.filing.page.LettersPage;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Context;
import org.sealready.form.Field;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;
import org.sealready.letter.Level;
import org.sealready.rules.RuleFactory;

/** Rules on left-out letters and on the answers that a province's form of a letter needs. */
public final class LetterRules {

  /** The elements of the provinces' forms that print an answer, each with its field. */
  private static final Map<String, Field<String>> ASKED =
      Map.of(
          "main-business", LettersPage.MAIN_BUSINESS,
          "industry", LettersPage.INDUSTRY,
          "consulted", LettersPage.CONSULTED_AUTHORITY);

  private final Provinces provinces;

  public LetterRules(Provinces provinces) {
    this.provinces = provinces;
  }

  public List<Attached<?>> all() {
    List<Attached<?>> all = new ArrayList<>();
    all.add(new Attached<>(SelectedLetters.LEFT_OUT, leftOut()));
    ASKED.forEach((element, field) -> all.add(new Attached<>(field, asked(element))));
    return all;
  }

  /** Whether the province's form holds an element that prints an answer. */
  public static boolean asksAny(Province province) {
    return ASKED.keySet().stream().anyMatch(element -> ProvinceElements.has(element, province));
  }

  private Rule<List<String>> leftOut() {
    return RuleFactory.warning(
        "letter-left-out",
        FilingSources.MATERIALS,
        "《{0}》是这件备案必需的，现在选了不附，多半会被退回补交。",
        "请在文书打印页把它恢复；平台或管局明确说不要的，可以保留并写明理由。",
        Rule.given(
            (ids, context) -> {
              String titles =
                  Arrays.stream(LetterName.values())
                      .filter(letter -> isRequired(letter, context.answers()))
                      .filter(letter -> ids.contains(letter.id()))
                      .map(LetterName::title)
                      .collect(Collectors.joining("》《"));
              return titles.isEmpty() ? Verdict.FINE : Verdict.broken(titles);
            }));
  }

  private boolean isRequired(LetterName letter, Answers answers) {
    return letter
        .need(answers, provinces)
        .filter(need -> need.level() == Level.REQUIRED)
        .isPresent();
  }

  /** The province's form holds the element, the letter is made, and the field is not answered. */
  private Rule<String> asked(String element) {
    return RuleFactory.hint(
        "letter-element-missing",
        provinces.source(),
        "没有填“{label}”，{0}的《不涉及前置审批承诺书》要写明这一项，文书上会空着。",
        "请在文书打印页补上；打印后由签字人手写也可以。",
        (value, context) ->
            value.isEmpty() && isPrinted(context)
                ? ChosenRegion.province(provinces, context.answers())
                    .filter(province -> ProvinceElements.has(element, province))
                    .map(province -> Verdict.broken(province.name()))
                    .orElse(Verdict.FINE)
                : Verdict.FINE);
  }

  private boolean isPrinted(Context context) {
    Answers answers = context.answers();
    LetterName letter = LetterName.NO_PRE_APPROVAL_COMMITMENT;
    return letter.need(answers, provinces).isPresent()
        && answers.get(SelectedLetters.LEFT_OUT).filter(ids -> ids.contains(letter.id())).isEmpty();
  }
}
