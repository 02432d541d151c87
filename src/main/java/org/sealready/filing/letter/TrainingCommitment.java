package org.sealready.filing.letter;

import org.sealready.letter.Essential;

/** 不涉及校外培训承诺书 where a bureau wants a sheet on training by itself. */
final class TrainingCommitment {

  static final LetterDeclaration LETTER =
      SubjectCommitment.letter(
          "training-commitment",
          "不涉及校外培训承诺书",
          "管局要求培训类单独出承诺书的用这一张，省里有自己格式的用省里的。",
          PreApprovalTopics.TRAINING,
          Essential.of("essential.no-training", "不开展校外培训的承诺", "不面向中小学生"));

  private TrainingCommitment() {}
}
