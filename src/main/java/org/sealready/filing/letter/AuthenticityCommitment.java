package org.sealready.filing.letter;

import java.util.List;
import org.sealready.letter.Letter;

/** 小程序备案信息真实性承诺书: the contact holds it in hand while the commitment is filmed. */
final class AuthenticityCommitment {

  static final LetterDeclaration LETTER =
      new LetterDeclaration(
          "authenticity-commitment",
          "小程序备案信息真实性承诺书",
          "平台或当地管局发有样式的用它们的。由小程序负责人本人签，不用盖章；录承诺视频时拿在手里。要求本人抄写的，在“其他要写进文书的内容”里选上。",
          Letter.Use.HANDED_IN,
          AuthenticityLetter.DECIDED_BY,
          (answers, provinces) ->
              AuthenticityLetter.need(
                  answers, provinces, "reason.authenticity-commitment", "{0}要求提交，录承诺视频时要拿在手里。"),
          AuthenticityLetter::signer,
          AuthenticityLetter.ESSENTIALS,
          List.of(AuthenticityLetter.COPIED));

  private AuthenticityCommitment() {}
}
