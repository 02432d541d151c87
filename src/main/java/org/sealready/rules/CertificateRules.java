package org.sealready.rules;

import java.util.List;
import java.util.stream.Stream;
import org.sealready.form.Condition;
import org.sealready.form.Field;
import org.sealready.form.Rule;
import org.sealready.rules.number.CreditCode;
import org.sealready.rules.number.OrganisationCode;
import org.sealready.rules.number.RegistrationNumber;

/**
 * The rules on the number of an entity's certificate. The codes are those of the filing authority
 * (certificate-types.json, 2026-11); a kind of certificate in none of the three lists has a number
 * of its own, which is taken as it is printed.
 */
public final class CertificateRules {

  /**
   * Always printed with the credit code since the change-over of 2015 to 2018: 营业执照, 事业单位法人证书,
   * 社会团体法人登记证书, 统一社会信用代码证书, 民办非企业单位登记证书, 基金会法人登记证书, 社会服务机构登记证书.
   */
  private static final List<String> WITH_CREDIT_CODE =
      List.of("1", "4", "6", "13", "15", "17", "19", "24", "36");

  /**
   * Printed with a credit code or with a number of their own: 律师事务所执业许可证, 宗教活动场所登记证, 外国企业常驻代表机构登记证,
   * 司法鉴定许可证, 民办学校办学许可证, 医疗机构执业许可证, 公证机构执业证, 农村集体经济组织登记证, 仲裁委员会登记证.
   */
  private static final List<String> PERHAPS_WITH_CREDIT_CODE =
      List.of("21", "25", "27", "28", "37", "38", "39", "43", "44");

  /** 组织机构代码证, which the credit code replaced. */
  private static final List<String> WITH_ORGANISATION_CODE =
      List.of("3", "9", "10", "12", "16", "18", "20");

  private CertificateRules() {}

  /** All of them; silent while the kind of certificate is not chosen. */
  public static List<Rule<String>> certificateNumber(Field<String> certificateType) {
    return Stream.of(
            RuleFactory.onlyIf(Condition.isOneOf(certificateType, WITH_CREDIT_CODE), strict()),
            RuleFactory.onlyIf(
                Condition.isOneOf(certificateType, PERHAPS_WITH_CREDIT_CODE),
                List.of(perhapsCreditCode())),
            RuleFactory.onlyIf(
                Condition.isOneOf(certificateType, WITH_ORGANISATION_CODE),
                List.of(organisationCode())))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Rule<String>> strict() {
    return Stream.concat(
            Stream.of(oldRegistrationNumber(), oldOrganisationCode()),
            CreditCodeRules.creditCodeUnless(
                number -> RegistrationNumber.hasShape(number) || OrganisationCode.isValid(number))
                .stream())
        .toList();
  }

  private static Rule<String> oldRegistrationNumber() {
    return RuleFactory.<String>error(
            "certificate-number-registration",
            Sources.REGISTRATION_NUMBER,
            "“{label}”是 15 位的旧工商注册号，已被 18 位统一社会信用代码取代。",
            "请填写执照上的统一社会信用代码；还在用旧执照的，请先换领新执照。",
            RuleFactory.mustNot(RegistrationNumber::hasShape))
        .asWaivable();
  }

  private static Rule<String> oldOrganisationCode() {
    return RuleFactory.error(
        "certificate-number-organisation",
        Sources.CREDIT_CODE,
        "“{label}”是 9 位的组织机构代码，已被 18 位统一社会信用代码取代。",
        "请填写证件上的统一社会信用代码，组织机构代码是其中的第 9 至 17 位。",
        RuleFactory.mustNot(OrganisationCode::isValid));
  }

  private static Rule<String> perhapsCreditCode() {
    return RuleFactory.warning(
        "certificate-number-check",
        Sources.CREDIT_CODE,
        "“{label}”看起来是统一社会信用代码，但最后一位校验不通过，可能有一位抄错了。",
        "请与证件逐位对照；证件上的号码确实如此时，可以保留。",
        RuleFactory.mustNot(number -> CreditCode.hasShape(number) && !CreditCode.isValid(number)));
  }

  private static Rule<String> organisationCode() {
    return RuleFactory.warning(
        "organisation-code-check",
        Sources.ORGANISATION_CODE,
        "“{label}”不是正确的 9 位组织机构代码，可能有一位抄错了。",
        "请与证件逐位对照；组织机构代码证多已停用，有统一社会信用代码的请改用新证件。",
        RuleFactory.must(number -> OrganisationCode.isValid(number) || CreditCode.isValid(number)));
  }
}
