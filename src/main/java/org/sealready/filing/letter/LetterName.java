package org.sealready.filing.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sealready.filing.data.Provinces;
import org.sealready.form.Answers;
import org.sealready.letter.Letter;
import org.sealready.letter.Need;
import org.sealready.letter.clause.LetterClauses;

/** The letters, in the order in which the platform asks for them; each is declared in its file. */
public enum LetterName {
  ENTITY_CONTACT_AUTHORIZATION(EntityContactAuthorization.LETTER),
  MINI_PROGRAM_CONTACT_AUTHORIZATION(MiniProgramContactAuthorization.LETTER),
  BOTH_CONTACTS_AUTHORIZATION(BothContactsAuthorization.LETTER),
  COMMITMENT(Commitment.LETTER),
  NO_PRE_APPROVAL_COMMITMENT(NoPreApprovalCommitment.LETTER),
  FINANCE_COMMITMENT(FinanceCommitment.LETTER),
  CULTURE_COMMITMENT(CultureCommitment.LETTER),
  TRAINING_COMMITMENT(TrainingCommitment.LETTER),
  MEDICINE_COMMITMENT(MedicineCommitment.LETTER),
  E_COMMERCE_STATEMENT(ECommerceStatement.LETTER),
  AUTHENTICITY_COMMITMENT(AuthenticityCommitment.LETTER),
  RESPONSIBILITY_NOTICE(ResponsibilityNotice.LETTER),
  EXPLANATION(Explanation.LETTER),
  ENTITY_CONTACT_CONSENT(EntityContactConsent.LETTER),
  MINI_PROGRAM_CONTACT_CONSENT(MiniProgramContactConsent.LETTER),
  SEALING_GUIDE(SealingGuide.LETTER);

  private final LetterDeclaration declaration;

  LetterName(LetterDeclaration declaration) {
    this.declaration = declaration;
  }

  LetterDeclaration declaration() {
    return declaration;
  }

  /** As on the command line and in files. */
  String id() {
    return declaration.id();
  }

  String title() {
    return declaration.title();
  }

  /** How much a filing with these effective answers needs it; empty where it has no use for it. */
  Optional<Need> need(Answers answers, Provinces provinces) {
    return declaration.need().of(answers, provinces);
  }

  /**
   * All letters in their bundled wordings, under the demands of these provinces.
   *
   * @param clauses what the letter of an id must say
   */
  public static List<Letter> letters(Provinces provinces, Function<String, LetterClauses> clauses) {
    return Arrays.stream(values())
        .map(name -> name.declaration.letter(provinces, clauses))
        .toList();
  }
}
