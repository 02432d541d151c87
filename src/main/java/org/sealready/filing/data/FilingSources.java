package org.sealready.filing.data;

import org.sealready.form.Source;

/**
 * The sources of the rules, each with its own date, or with the day of reading where it has none.
 */
public final class FilingSources {

  public static final Source PLATFORM = new Source("微信开放平台 applyIcpFiling", "2026-04");
  public static final Source GUIDE = new Source("小程序备案填写指引（微信开发者社区）", "2023-09");
  public static final Source CHANGE_FAQ = new Source("小程序备案变更常见问题（微信问答转载）", "2024");
  public static final Source MATERIALS = Source.readOn("微信小程序备案材料页", "2026-11");
  public static final Source REJECTIONS = new Source("腾讯云备案常见驳回原因及其处理", "2022");
  public static final Source CLOUD = new Source("华为云备案资料", "2025-12");
  public static final Source AGE = new Source("华为云备案资料与微信个人小程序账号注册要求", "2025-12");
  public static final Source INDIVIDUAL =
      new Source("微信个人小程序账号注册要求；UCloud 备案限制说明 2026-02", "2026-02");
  public static final Source REGION = new Source("小程序备案驳回原文“请根据证件住所选择相应的地区”（微信开发者社区等）", "2024");
  public static final Source CREDIT_CODE =
      new Source("GB 32100-2015《法人和其他组织统一社会信用代码编码规则》", "2015-10");
  public static final Source CERTIFICATES = new Source("华为云备案接口资料（证件类型清单）", "2025-12");
  public static final Source REGISTRATION =
      new Source("《中华人民共和国市场主体登记管理条例》第八条（登记的法定代表人、执行事务合伙人或者负责人）", "2022-03-01");
  public static final Source PRE_APPROVAL = new Source("前置审批说明（腾讯云）与各审批机关规定", "2022");
  public static final Source APPROVAL_NUMBERS = Source.readOn("各类许可证编号的写法（公开样例）", "2026-11");
  public static final Source CATEGORIES = Source.readOn("服务内容类型与前置审批项的对应（依据开放类目整理）", "2026-11");
  public static final Source NAMES = new Source("备案名称规则（腾讯云、华为云资料）", "2025-12");
  public static final Source REMARKS = new Source("小程序备注的写法（驳回原因汇编）", "2024");
  public static final Source SMS = new Source("工信部短信核验解读", "2024");

  public static final Source ENTRANCE = Source.readOn("微信开放平台 getIcpEntranceInfo", "2026-11");
  public static final Source FACE_CHECK = Source.readOn("微信开放平台 createIcpVerifyTask", "2026-11");
  public static final Source PLATFORM_FAQ = Source.readOn("微信小程序备案常见问题（官方英文页）", "2026-11");
  public static final Source ACTIVATION = new Source("UCloud 备案资料（短信核验）", "2026-02-27");
  public static final Source PROVIDER_GUIDE = new Source("服务商的小程序备案说明（飞书文档）", "2024-05-21");

  public static final Source FONTS =
      new Source("随附字体 Noto Serif SC、Noto Serif、花园明朝的字符表", "2026-11");

  private FilingSources() {}
}
