package org.sealready.filing.letter;

import org.sealready.letter.Essential;

/** 不涉及药品和医疗器械承诺书 where a bureau wants a sheet on medicine by itself. */
final class MedicineCommitment {

  static final LetterDeclaration LETTER =
      SubjectCommitment.letter(
          "medicine-commitment",
          "不涉及药品和医疗器械承诺书",
          "管局要求药品和医疗器械单独出承诺书的用这一张，省里有自己格式的用省里的；四川的要写咨询过的药监部门、电话和答复。",
          PreApprovalTopics.MEDICINE,
          Essential.of("essential.no-medicine", "不经营药品和医疗器械的承诺", "不提供药品"),
          ProvinceElements.MEDICINE_CONSULTED);

  private MedicineCommitment() {}
}
