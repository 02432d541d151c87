package org.sealready.filing.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.Cause;
import org.sealready.filing.page.ChosenRegion;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LettersPage;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.letter.Essential;
import org.sealready.letter.Letter;
import org.sealready.letter.Need;

/** 情况说明: explains to the bureau what looks unusual and is correct. */
final class Explanation {

  static final LetterDeclaration LETTER =
      new LetterDeclaration(
          "explanation",
          "情况说明",
          "管局另有格式的，用管局的。",
          Letter.Use.HANDED_IN,
          decidedBy(),
          (answers, provinces) -> Optional.of(need(answers, provinces)),
          SignatoryText::signer,
          LetterEssentials.ofEntity(
              Essential.of("essential.true-data", "资料真实的承诺", "属实", "真实"),
              LetterEssentials.SIGNATORY_NUMBER.when("!seal")),
          List.of(
              tells("cause.brand", Cause.BRAND),
              tells("cause.rareCharacter", Cause.RARE_CHARACTER),
              tells("cause.noNumber", Cause.NO_NUMBER),
              tells("cause.foreignName", Cause.FOREIGN_NAME),
              LetterSwitch.of("cause.open", Explanation::isLeftToWrite)));

  private Explanation() {}

  private static List<Field<?>> decidedBy() {
    List<Field<?>> fields =
        new ArrayList<>(List.of(LettersPage.CAUSES, LettersPage.EXPLANATION, EntityPage.PROVINCE));
    fields.addAll(Causes.reads());
    return fields;
  }

  private static LetterSwitch tells(String name, Cause cause) {
    return LetterSwitch.of(name, answers -> Causes.explained(answers).contains(cause.code()));
  }

  /** Nothing to explain is known: the letter leaves lines to write it by hand. */
  private static boolean isLeftToWrite(Answers answers) {
    List<String> causes = Causes.explained(answers);
    return answers.get(LettersPage.EXPLANATION).isEmpty()
        && (causes.isEmpty() || causes.contains(Cause.OTHER.code()));
  }

  private static Need need(Answers answers, Provinces provinces) {
    if (answers.get(LettersPage.CAUSES).isPresent()
        || answers.get(LettersPage.EXPLANATION).isPresent()) {
      return LetterNeed.advised("reason.explanation.chosen", "您选了或写了要向管局说明的情况。");
    }
    List<Cause> visible = Causes.visible(answers);
    if (visible.isEmpty()) {
      return LetterNeed.possible("reason.explanation.none", "有情况要向管局说明时再附。");
    }
    return demanded(answers, provinces, visible)
        .orElseGet(() -> ofCause(visible.getFirst(), answers));
  }

  private static Optional<Need> demanded(
      Answers answers, Provinces provinces, List<Cause> visible) {
    return ChosenRegion.province(provinces, answers)
        .filter(province -> !province.all(Demand.FOREIGN_NAME_EXPLANATION).isEmpty())
        .filter(province -> visible.contains(Cause.FOREIGN_NAME))
        .map(
            province ->
                LetterNeed.advised(
                    "reason.explanation.foreign-asked",
                    "法定代表人有中外文两种姓名，{0}要求说明是同一个人。",
                    province.name()));
  }

  private static Need ofCause(Cause cause, Answers answers) {
    return switch (cause) {
      case FOREIGN_NAME ->
          LetterNeed.possible("reason.explanation.foreign", "法定代表人有中外文两种姓名，管局可能会问是不是同一个人。");
      case RARE_CHARACTER ->
          LetterNeed.possible(
              "reason.explanation.rare",
              "有不常见的字“{0}”，平台可能录不进、认不出。",
              Causes.rareNames(answers).values().stream()
                  .flatMap(List::stream)
                  .distinct()
                  .collect(Collectors.joining("”“")));
      case NO_NUMBER -> LetterNeed.possible("reason.explanation.no-number", "通讯地址没有门牌号，管局可能会问。");
      case BRAND, OTHER ->
          LetterNeed.possible("reason.explanation.brand", "小程序名称与单位名称看不出关系，管局可能会问。");
    };
  }
}
