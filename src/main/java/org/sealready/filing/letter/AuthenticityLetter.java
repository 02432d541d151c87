package org.sealready.filing.letter;

import java.util.List;
import java.util.Optional;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.ChosenRegion;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LettersPage;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.form.Answers;
import org.sealready.form.Condition;
import org.sealready.form.Field;
import org.sealready.letter.Essential;
import org.sealready.letter.Need;
import org.sealready.letter.Signer;

/**
 * What the two letters have in common that the Mini Program's contact signs in person: no seal.
 * Jiangsu's forms, as access providers show them (2022).
 */
final class AuthenticityLetter {

  static final List<Field<?>> DECIDED_BY = List.of(EntityPage.PROVINCE);

  static final List<Essential> ESSENTIALS =
      List.of(
          LetterEssentials.TITLE,
          LetterEssentials.SERVICE_NAME,
          LetterEssentials.SERVICE_ID,
          Essential.of("essential.contact-name", "小程序负责人的姓名", "{miniProgramContact.name}"),
          Essential.of("essential.contact-number", "小程序负责人的证件号码", "{miniProgramContact.idNumber}"),
          LetterEssentials.TRUE_DATA,
          LetterEssentials.CONSEQUENCES,
          LetterEssentials.SIGNATURE,
          LetterEssentials.DAY);

  /** The contact copies the promise by hand, as some bureaus ask since 2026. */
  static final LetterSwitch COPIED =
      LetterSwitch.of("copiedByContact", Condition.is(LettersPage.COPIED, true)::holds);

  private AuthenticityLetter() {}

  /**
   * Advised where the chosen province demands such letters, elsewhere possible.
   *
   * @param reason why it is advised; {@code {0}} is the province
   */
  static Optional<Need> need(
      Answers answers, Provinces provinces, String reasonKey, String reason) {
    Need elsewhere = LetterNeed.possible("reason.authenticity.elsewhere", "个别省份要求提交，平台上有这一栏时再附。");
    return Optional.of(
        ChosenRegion.province(provinces, answers)
            .filter(province -> !province.all(Demand.AUTHENTICITY_LETTERS).isEmpty())
            .map(province -> LetterNeed.advised(reasonKey, reason, province.name()))
            .orElse(elsewhere));
  }

  static Signer signer(Answers answers) {
    return new Signer("小程序负责人", answers.get(MiniProgramContactPage.PERSON.name()).orElse(""));
  }
}
