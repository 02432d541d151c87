package org.sealready.filing.letter;

import org.sealready.letter.Essential;

/** 不从事互联网金融业务承诺书 where a bureau wants a sheet on finance by itself. */
final class FinanceCommitment {

  static final LetterDeclaration LETTER =
      SubjectCommitment.letter(
          "finance-commitment",
          "不从事互联网金融业务承诺书",
          "管局要求金融单独出承诺书的用这一张，省里有自己格式的用省里的；四川的有一句话要亲笔抄写。",
          PreApprovalTopics.FINANCE,
          Essential.of("essential.no-finance", "不从事互联网金融业务的承诺", "不从事互联网金融"),
          ProvinceElements.FINANCE_FORM,
          ProvinceElements.MAIN_BUSINESS,
          ProvinceElements.FINANCE_SENTENCE);

  private FinanceCommitment() {}
}
