package org.sealready.filing.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sealready.filing.data.FilingSources;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.ChosenRegion;
import org.sealready.filing.page.LettersPage;
import org.sealready.filing.rule.TriggerWords;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Field;
import org.sealready.form.Rule;
import org.sealready.form.Source;
import org.sealready.form.Verdict;
import org.sealready.letter.Level;
import org.sealready.rules.RuleFactory;

/** Rules on left-out letters and on the answers that a province's form of a letter needs. */
public final class LetterRules {

  /**
   * An answer that letters print where a province's form wants it.
   *
   * @param wanted the switch under which they do
   * @param letters those with room for it
   */
  private record Asked(Field<String> field, LetterSwitch wanted, List<LetterName> letters) {}

  private static final List<LetterName> FINANCE =
      List.of(LetterName.NO_PRE_APPROVAL_COMMITMENT, LetterName.FINANCE_COMMITMENT);

  private static final List<LetterName> MEDICINE = List.of(LetterName.MEDICINE_COMMITMENT);

  private static final List<LetterName> COMMON = List.of(LetterName.NO_PRE_APPROVAL_COMMITMENT);

  private static final List<Asked> ASKED =
      List.of(
          new Asked(LettersPage.MAIN_BUSINESS, ProvinceElements.MAIN_BUSINESS, FINANCE),
          new Asked(LettersPage.INDUSTRY, ProvinceElements.INDUSTRY, COMMON),
          new Asked(LettersPage.CONSULTED_AUTHORITY, ProvinceElements.CONSULTED, COMMON),
          new Asked(LettersPage.CONSULTED_AUTHORITY, ProvinceElements.MEDICINE_CONSULTED, MEDICINE),
          new Asked(LettersPage.CONSULTED_PHONE, ProvinceElements.CONSULTED, COMMON),
          new Asked(LettersPage.CONSULTED_PHONE, ProvinceElements.MEDICINE_CONSULTED, MEDICINE),
          new Asked(LettersPage.CONSULTED_ANSWER, ProvinceElements.CONSULTED, COMMON),
          new Asked(LettersPage.CONSULTED_ANSWER, ProvinceElements.MEDICINE_CONSULTED, MEDICINE));

  private static final Map<LetterName, String> SUBJECTS =
      Map.of(
          LetterName.FINANCE_COMMITMENT, PreApprovalTopics.FINANCE,
          LetterName.CULTURE_COMMITMENT, PreApprovalTopics.CULTURE,
          LetterName.TRAINING_COMMITMENT, PreApprovalTopics.TRAINING,
          LetterName.MEDICINE_COMMITMENT, PreApprovalTopics.MEDICINE);

  /** The elements of the provinces' forms that ask for one of these answers. */
  private static final List<String> ELEMENTS =
      List.of("main-business", "industry", "consulted", "finance-form", "medicine-consulted");

  private final Provinces provinces;

  public LetterRules(Provinces provinces) {
    this.provinces = provinces;
  }

  public List<Attached<?>> all() {
    List<Attached<?>> all = new ArrayList<>();
    all.add(new Attached<>(SelectedLetters.LEFT_OUT, leftOut()));
    ASKED.forEach(asked -> all.add(new Attached<>(asked.field(), missing(asked))));
    all.add(new Attached<>(LettersPage.SIGNATORY_PHONE, signatoryPhone()));
    return all;
  }

  /** Whether the province's form holds an element that prints an answer. */
  public static boolean asksAny(Province province) {
    return ELEMENTS.stream().anyMatch(element -> ProvinceElements.has(element, province));
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
            .isPresent()
        && !(letter == LetterName.NO_PRE_APPROVAL_COMMITMENT && isSaidBySubject(answers));
  }

  /** Sheets for single subjects were added that say of every word what the one for all says. */
  private static boolean isSaidBySubject(Answers answers) {
    Set<String> words = new HashSet<>(TriggerWords.in(answers));
    SUBJECTS.forEach(
        (letter, topic) -> {
          if (SelectedLetters.isAdded(letter.id(), answers)) {
            PreApprovalTopics.words(topic, answers).forEach(words::remove);
          }
        });
    return words.isEmpty();
  }

  /** The province's form wants the answer, a letter with it is made, and there is none. */
  private Rule<String> missing(Asked asked) {
    return RuleFactory.hint(
        "letter-element-missing",
        provinces.source(),
        "没有填“{label}”，{0}的《{1}》要写明这一项，文书上会空着。",
        "请在文书打印页补上；打印后由签字人手写也可以。",
        (value, context) ->
            value.isEmpty() && asked.wanted().condition().holds(context.answers(), provinces)
                ? ChosenRegion.province(provinces, context.answers())
                    .flatMap(province -> missing(asked, province, context.answers()))
                    .orElse(Verdict.FINE)
                : Verdict.FINE);
  }

  private Optional<Verdict> missing(Asked asked, Province province, Answers answers) {
    return titles(asked.letters(), answers).map(titles -> Verdict.broken(province.name(), titles));
  }

  private Rule<String> signatoryPhone() {
    return RuleFactory.hint(
        "finance-letter-phone",
        new Source("腾讯云备案资料，金融承诺函的要素", "2022"),
        "没有填“{label}”，《{0}》要写明签字人的电话，文书上会空着。",
        "请在文书打印页补上；打印后由签字人手写也可以。",
        (value, context) ->
            value.isEmpty() && LetterText.leavesRoomForPhone(context.answers())
                ? titles(FINANCE, context.answers()).map(Verdict::broken).orElse(Verdict.FINE)
                : Verdict.FINE);
  }

  /** The titles of those that are made. */
  private Optional<String> titles(List<LetterName> letters, Answers answers) {
    return Optional.of(
            letters.stream()
                .filter(letter -> isMade(letter, answers))
                .map(LetterName::title)
                .collect(Collectors.joining("》《")))
        .filter(titles -> !titles.isEmpty());
  }

  private boolean isMade(LetterName letter, Answers answers) {
    return letter
        .need(answers, provinces)
        .filter(need -> !SelectedLetters.isLeftOut(letter.id(), answers))
        .filter(
            need -> need.level() != Level.POSSIBLE || SelectedLetters.isAdded(letter.id(), answers))
        .isPresent();
  }
}
