package org.sealready.filing.letter;

import java.util.List;
import java.util.Optional;
import org.sealready.filing.page.EntityPage;
import org.sealready.form.Answers;
import org.sealready.letter.Essential;
import org.sealready.letter.Need;

/** What the consents of the two contacts have in common; the entity keeps them. */
final class ContactConsent {

  static final String GUIDE = "单位留底，不用提交，不要上传。先给本人读过、签过，再去收集证件号码和照片；不用盖章。";

  static final List<Essential> ESSENTIALS =
      List.of(
          LetterEssentials.TITLE,
          Essential.of("essential.consent-purpose", "收集用来做什么", "用途", "用于"),
          Essential.of("essential.consent-keeping", "保存到什么时候", "保存", "删除"),
          Essential.of("essential.consent-rights", "可以撤回同意", "撤回"),
          Essential.of("essential.consent-separate", "对敏感个人信息的单独同意", "单独同意"),
          LetterEssentials.SIGNATURE,
          LetterEssentials.DAY);

  private ContactConsent() {}

  /**
   * An organisation that collects another person's number and picture of a card says why and asks
   * for consent (个人信息保护法, in force 2021-11-01, articles 13, 17 and 29).
   */
  static Optional<Need> need(Answers answers) {
    return EntityPage.IS_INDIVIDUAL.holds(answers)
        ? Optional.empty()
        : Optional.of(
            LetterNeed.possible(
                "reason.contact-consent", "收集负责人的证件号码和照片，按个人信息保护法要先取得本人同意：签一份单位留底，不要上传。"));
  }
}
