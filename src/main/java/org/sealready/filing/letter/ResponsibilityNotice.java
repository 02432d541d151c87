package org.sealready.filing.letter;

import java.util.List;
import org.sealready.letter.Letter;

/** 备案信息真实性责任告知书: the contact confirms the responsibilities that were explained. */
final class ResponsibilityNotice {

  static final LetterDeclaration LETTER =
      new LetterDeclaration(
          "responsibility-notice",
          "备案信息真实性责任告知书",
          "平台或当地管局发有样式的用它们的。由小程序负责人本人读过再签，不用盖章。",
          Letter.Use.HANDED_IN,
          AuthenticityLetter.DECIDED_BY,
          (answers, provinces) ->
              AuthenticityLetter.need(
                  answers, provinces, "reason.responsibility-notice", "{0}要求小程序负责人签收后提交。"),
          AuthenticityLetter::signer,
          AuthenticityLetter.ESSENTIALS,
          List.of());

  private ResponsibilityNotice() {}
}
