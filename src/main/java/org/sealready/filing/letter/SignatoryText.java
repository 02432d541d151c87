package org.sealready.filing.letter;

import java.util.List;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.letter.Placeholder;
import org.sealready.letter.Signer;

/** Placeholders for the signatory, and for what the entity's number is called. */
final class SignatoryText {

  private static final String CREDIT_CODE = "统一社会信用代码";

  /** What a certificate is called that is newer than our list. */
  private static final String DOCUMENT = "证件";

  private static final int CREDIT_CODE_LENGTH = 18;

  static final List<Placeholder> PLACEHOLDERS =
      List.of(
          new Placeholder(
              "entity.certificateLabel",
              List.of(EntityPage.CERTIFICATE_TYPE, EntityPage.CERTIFICATE_NUMBER),
              false,
              SignatoryText::certificateLabel,
              "证件号码的名称（统一社会信用代码等）"),
          new Placeholder(
              "signatory.title",
              List.of(LegalRepresentative.TITLE, EntityPage.TYPE),
              true,
              answers -> signer(answers).title(),
              "签字人身份（法定代表人、经营者等）"),
          new Placeholder(
              "signatory.name",
              List.of(LegalRepresentative.NAME, EntityPage.NAME),
              true,
              answers -> signer(answers).name(),
              "签字人姓名"),
          new Placeholder(
              "signatory.idType",
              List.of(EntityPage.TYPE, LegalRepresentative.ID_TYPE, EntityPage.CERTIFICATE_TYPE),
              false,
              SignatoryText::idType,
              "签字人证件类型"),
          new Placeholder(
              "signatory.idNumber",
              List.of(LegalRepresentative.ID_NUMBER, EntityPage.CERTIFICATE_NUMBER),
              true,
              SignatoryText::idNumber,
              "签字人证件号码"));

  private SignatoryText() {}

  /** Who signs for the entity. */
  static Signer signer(Answers answers) {
    boolean individual = EntityPage.IS_INDIVIDUAL.holds(answers);
    return individual
        ? new Signer("本人", answers.get(EntityPage.NAME).orElse(""))
        : new Signer(
            answers.get(LegalRepresentative.TITLE).orElse(""),
            answers.get(LegalRepresentative.NAME).orElse(""));
  }

  private static String idNumber(Answers answers) {
    Field<String> field =
        EntityPage.IS_INDIVIDUAL.holds(answers)
            ? EntityPage.CERTIFICATE_NUMBER
            : LegalRepresentative.ID_NUMBER;
    return answers.get(field).orElse("");
  }

  private static String idType(Answers answers) {
    Field<String> field =
        EntityPage.IS_INDIVIDUAL.holds(answers)
            ? EntityPage.CERTIFICATE_TYPE
            : LegalRepresentative.ID_TYPE;
    String label = label(CodeLists.IDENTITY_DOCUMENTS, field, answers);
    return label.isEmpty() && answers.get(field).isPresent() ? DOCUMENT : label;
  }

  /** 统一社会信用代码 where the number is one, else the name of the certificate and 号码. */
  private static String certificateLabel(Answers answers) {
    String number = answers.get(EntityPage.CERTIFICATE_NUMBER).orElse("");
    if (EntityPage.IS_ORGANISATION.holds(answers) && number.length() == CREDIT_CODE_LENGTH) {
      return CREDIT_CODE;
    }
    String type = answers.get(EntityPage.TYPE).orElse("");
    Options certificates = Options.fixed("certificate-types", CodeLists.certificatesOf(type));
    String certificate = label(certificates, EntityPage.CERTIFICATE_TYPE, answers);
    if (certificate.isEmpty() && answers.get(EntityPage.CERTIFICATE_TYPE).isPresent()) {
      return DOCUMENT + "号码";
    }
    return certificate.isEmpty() ? "" : certificate + "号码";
  }

  private static String label(Options options, Field<String> field, Answers answers) {
    return answers
        .get(field)
        .flatMap(code -> options.find(code, answers))
        .map(Option::label)
        .orElse("");
  }
}
