package org.sealready.filing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sealready.form.Answers;
import org.sealready.letter.Level;
import org.sealready.letter.Need;

/** Whether there is something to explain to the bureau: written, demanded, or to be seen. */
record ExplanationNeed(Provinces provinces) {

  Need of(Answers answers) {
    if (answers.get(LettersPage.CAUSES).isPresent()
        || answers.get(LettersPage.EXPLANATION).isPresent()) {
      return Need.of(Level.ADVISED, "reason.explanation.chosen", "您选了或写了要向管局说明的情况。");
    }
    List<Cause> visible = Causes.visible(answers);
    if (visible.isEmpty()) {
      return LetterNeeds.possible("reason.explanation.none", "有情况要向管局说明时再附。");
    }
    return demanded(answers, visible).orElseGet(() -> seen(visible.getFirst(), answers));
  }

  private Optional<Need> demanded(Answers answers, List<Cause> visible) {
    return ChosenRegion.province(provinces, answers)
        .filter(province -> !province.all(Demand.FOREIGN_NAME_EXPLANATION).isEmpty())
        .filter(province -> visible.contains(Cause.FOREIGN_NAME))
        .map(
            province ->
                new Need(
                    Level.ADVISED,
                    "reason.explanation.foreign-asked",
                    "法定代表人有中外文两种姓名，{0}要求说明是同一个人。",
                    List.of(province.name())));
  }

  private static Need seen(Cause cause, Answers answers) {
    return switch (cause) {
      case FOREIGN_NAME ->
          LetterNeeds.possible("reason.explanation.foreign", "法定代表人有中外文两种姓名，管局可能会问是不是同一个人。");
      case RARE_CHARACTER ->
          new Need(
              Level.POSSIBLE,
              "reason.explanation.rare",
              "有不常见的字“{0}”，平台可能录不进、认不出。",
              List.of(
                  Causes.rareNames(answers).values().stream()
                      .flatMap(List::stream)
                      .distinct()
                      .collect(Collectors.joining("”“"))));
      case NO_NUMBER ->
          LetterNeeds.possible("reason.explanation.no-number", "通讯地址没有门牌号，管局可能会问。");
      case BRAND, OTHER -> LetterNeeds.possible("reason.explanation.brand", "小程序名称与单位名称看不出关系，管局可能会问。");
    };
  }
}
