package org.sealready.filing.letter;

import java.util.List;
import java.util.stream.Stream;
import org.sealready.letter.Essential;

/**
 * What several letters must carry, whoever words them. Authorizations: Tencent Cloud's notes on
 * filling in the letters of authorization (2025). Commitments: the forms of Guangdong and of
 * several bureaus as access providers show them (2025). What two of three such forms ask for is
 * demanded; their fixed sentences are not, since they differ by place.
 */
final class LetterEssentials {

  static final Essential TITLE = Essential.of("essential.title", "标题", Essential.TITLE);

  static final Essential SERVICE_NAME =
      Essential.of("essential.service-name", "小程序名称", "{miniProgram.name}");

  static final Essential SERVICE_ID =
      Essential.of("essential.service-id", "小程序的 AppID", "{miniProgram.appId}");

  static final Essential TRUE_DATA = Essential.of("essential.true-data", "资料真实的承诺", "真实");

  static final Essential APPROVAL =
      Essential.of("essential.approval", "未经批准不提供须审批服务的承诺", "批准", "审批", "许可");

  static final Essential CONSEQUENCES =
      Essential.of("essential.consequences", "不实时承担责任的承诺", "责任", "后果");

  static final Essential SIGNATORY_NUMBER =
      Essential.of("essential.signatory-number", "签字人的证件号码", "{signatory.idNumber}");

  static final Essential SIGNATURE = Essential.of("essential.signature", "手写签名的位置（@sign）", "@sign");

  static final Essential DAY = Essential.of("essential.date", "日期（@date）", Essential.DATE);

  private static final List<Essential> COMMON =
      List.of(
          TITLE,
          Essential.of("essential.entity-name", "主办单位（个人）的名称", "{entity.name}"),
          Essential.of("essential.entity-number", "主办单位（个人）的证件号码", "{entity.certificateNumber}"),
          SERVICE_NAME,
          SERVICE_ID,
          SIGNATURE,
          Essential.of("essential.fingerprint", "按手印的位置（@fingerprint）", "@fingerprint")
              .when("!seal"),
          Essential.of("essential.seal-unit", "盖章处单独一行的单位名称（@unit）", "@unit {entity.name}")
              .when("seal", "!individual"),
          DAY);

  private LetterEssentials() {}

  /** What every letter must carry that the entity hands in under its seal, and these besides. */
  static List<Essential> ofEntity(Essential... own) {
    return Stream.concat(COMMON.stream(), Stream.of(own)).toList();
  }
}
