package org.sealready.filing.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.ChosenRegion;
import org.sealready.form.Answers;
import org.sealready.letter.Essential;
import org.sealready.letter.Letter;
import org.sealready.letter.Signer;

/** 盖章指引: instructions for the people who sign and seal; nobody signs it. */
final class SealingGuide {

  static final LetterDeclaration LETTER =
      new LetterDeclaration(
          "sealing-guide",
          "盖章指引",
          "只给单位里签字盖章的人看，不用提交，不要上传。平台或管局发的固定格式，签法和盖法也一样。",
          Letter.Use.FOR_SIGNERS,
          List.of(),
          (answers, provinces) ->
              Optional.of(
                  LetterNeed.possible(
                      "reason.sealing-guide", "给签字盖章的人看：在哪里签、章盖在哪里、怎么扫描，一页说清楚；单位留底，不要上传。")),
          answers -> Signer.NOBODY,
          List.of(
              LetterEssentials.TITLE,
              Essential.of("essential.where-to-sign", "签字的位置和用笔", "签字"),
              Essential.of("essential.where-to-seal", "盖章的位置", "公章").when("seal"),
              Essential.of("essential.how-to-scan", "扫描的要求", "扫描")),
          List.of(
              new LetterSwitch("handCopied", SealingGuide::asksForCopying),
              new LetterSwitch("stampRefused", SealingGuide::refusesStamps)));

  private SealingGuide() {}

  /** A letter may be among them in which a sentence is copied by hand. */
  private static boolean asksForCopying(Answers answers, Provinces provinces) {
    return Stream.of(
            ProvinceElements.COPIED, ProvinceElements.FINANCE_SENTENCE, AuthenticityLetter.COPIED)
        .anyMatch(one -> one.condition().holds(answers, provinces));
  }

  private static boolean refusesStamps(Answers answers, Provinces provinces) {
    return ChosenRegion.province(provinces, answers)
        .filter(province -> !province.all(Demand.NAME_STAMP).isEmpty())
        .isPresent();
  }
}
