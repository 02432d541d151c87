package org.sealready.filing.letter;

import org.sealready.letter.Essential;

/** 不从事互联网文化活动承诺书 where a bureau wants a sheet on culture by itself. */
final class CultureCommitment {

  static final LetterDeclaration LETTER =
      SubjectCommitment.letter(
          "culture-commitment",
          "不从事互联网文化活动承诺书",
          "管局要求文化类单独出承诺书的用这一张，省里有自己格式的用省里的。",
          PreApprovalTopics.CULTURE,
          Essential.of("essential.no-culture", "不从事互联网文化活动的承诺", "不从事互联网文化活动"));

  private CultureCommitment() {}
}
