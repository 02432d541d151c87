package org.sealready.filing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sealready.letter.Essential;

/**
 * What each letter must carry, whoever words it. Authorizations: Tencent Cloud's notes on filling
 * in the letters of authorization (2025). Commitments: the forms of Guangdong and of several
 * bureaus as access providers show them (2025). What two of three such forms ask for is here; their
 * fixed sentences are not, since they differ by place.
 */
final class LetterEssentials {

  private static final Essential TITLE = Essential.of("essential.title", "标题", Essential.TITLE);

  private static final Essential SIGNATURE =
      Essential.of("essential.signature", "手写签名的位置（@sign）", "@sign");

  private static final Essential DAY = Essential.of("essential.date", "日期（@date）", Essential.DATE);

  private static final List<Essential> COMMON =
      List.of(
          TITLE,
          Essential.of("essential.entity-name", "主办单位（个人）的名称", "{entity.name}"),
          Essential.of("essential.entity-number", "主办单位（个人）的证件号码", "{entity.certificateNumber}"),
          Essential.of("essential.service-name", "小程序名称", "{miniProgram.name}"),
          Essential.of("essential.service-id", "小程序的 AppID", "{miniProgram.appId}"),
          SIGNATURE,
          Essential.of("essential.fingerprint", "按手印的位置（@fingerprint）", "@fingerprint")
              .when("!seal"),
          Essential.of("essential.seal-unit", "盖章处单独一行的单位名称（@unit）", "@unit {entity.name}")
              .when("seal", "!individual"),
          DAY);

  private static final Essential SIGNATORY_NUMBER =
      Essential.of("essential.signatory-number", "签字人的证件号码", "{signatory.idNumber}");

  private static final Essential APPROVAL =
      Essential.of("essential.approval", "未经批准不提供须审批服务的承诺", "批准", "审批", "许可");

  private static final Essential CONSEQUENCES =
      Essential.of("essential.consequences", "不实时承担责任的承诺", "责任", "后果");

  private static final List<Essential> COMMITMENT =
      List.of(
          Essential.of("essential.true-data", "资料真实的承诺", "真实"),
          Essential.of("essential.law", "遵守法律法规的承诺", "法律", "法规"),
          Essential.of("essential.prohibited", "不发布违法信息的承诺", "九不准", "违法", "不制作", "不得制作", "禁止"),
          APPROVAL,
          CONSEQUENCES,
          SIGNATORY_NUMBER.when("!seal"));

  private static final List<Essential> NO_PRE_APPROVAL =
      List.of(
          Essential.of("essential.content", "小程序的实际内容", "{miniProgram.remark}"),
          Essential.of(
                  "essential.business", "单位的主要业务", "主要业务", "主营", "经营范围", "{entity.businessScope}")
              .when("!individual"),
          Essential.of("essential.not-offered", "不提供须审批内容的承诺", "不提供", "不涉及", "不从事", "不开展"),
          APPROVAL,
          CONSEQUENCES,
          SIGNATORY_NUMBER.when("!seal"));

  /**
   * The contact's own letters bear no seal. Jiangsu's forms, as access providers show them (2022).
   */
  private static final List<Essential> BY_CONTACT =
      List.of(
          TITLE,
          Essential.of("essential.service-name", "小程序名称", "{miniProgram.name}"),
          Essential.of("essential.service-id", "小程序的 AppID", "{miniProgram.appId}"),
          Essential.of("essential.contact-name", "小程序负责人的姓名", "{miniProgramContact.name}"),
          Essential.of("essential.contact-number", "小程序负责人的证件号码", "{miniProgramContact.idNumber}"),
          Essential.of("essential.true-data", "资料真实的承诺", "真实"),
          CONSEQUENCES,
          SIGNATURE,
          DAY);

  private static final List<Essential> GUIDE =
      List.of(
          TITLE,
          Essential.of("essential.where-to-sign", "签字的位置和用笔", "签字"),
          Essential.of("essential.where-to-seal", "盖章的位置", "公章").when("seal"),
          Essential.of("essential.how-to-scan", "扫描的要求", "扫描"));

  private static final Map<String, List<Essential>> OF_ITS_OWN =
      Map.of(
          "authenticity-commitment", BY_CONTACT,
          "responsibility-notice", BY_CONTACT,
          "sealing-guide", GUIDE);

  private static final Map<String, List<Essential>> OWN =
      Map.of(
          "explanation",
          List.of(
              Essential.of("essential.true-data", "资料真实的承诺", "属实", "真实"),
              SIGNATORY_NUMBER.when("!seal")),
          "entity-contact-authorization",
          authorization(
              "entityContact", Essential.of("essential.entity-role", "授权担任主体负责人", "主体负责人")),
          "mini-program-contact-authorization",
          authorization(
              "miniProgramContact", Essential.of("essential.service-role", "授权担任小程序负责人", "小程序负责人")),
          "commitment",
          COMMITMENT,
          "no-pre-approval-commitment",
          NO_PRE_APPROVAL);

  private LetterEssentials() {}

  /** What the letter with this id must carry; nothing where that is not known. */
  static List<Essential> of(String id) {
    if (OF_ITS_OWN.containsKey(id)) {
      return OF_ITS_OWN.get(id);
    }
    List<Essential> own = OWN.getOrDefault(id, List.of());
    return own.isEmpty() ? own : Stream.concat(COMMON.stream(), own.stream()).toList();
  }

  private static List<Essential> authorization(String person, Essential role) {
    return List.of(
        Essential.of("essential.person-name", "被授权人的姓名", "{" + person + ".name}"),
        Essential.of("essential.person-document", "被授权人的证件类型", "{" + person + ".idType}"),
        Essential.of("essential.person-number", "被授权人的证件号码", "{" + person + ".idNumber}"),
        role,
        Essential.of("essential.duties", "被授权人负责的事项", "安全", "核验", "核实", "检查", "资料", "材料"),
        SIGNATORY_NUMBER);
  }
}
