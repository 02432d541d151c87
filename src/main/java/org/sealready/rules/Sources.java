package org.sealready.rules;

import org.sealready.form.Source;

/** Where the demands of the stock rules are written, and as of when. */
final class Sources {

  static final Source FORM = new Source("小程序备案申请接口字段说明", "2025-06");
  static final Source LISTS = Source.readOn("微信开放平台各清单查询接口（“结果会不定期更新，请勿写死”）", "2026-11");
  static final Source GUIDE = new Source("小程序备案填写指引", "2023-09");
  static final Source CREDIT_CODE = new Source("GB 32100-2015《法人和其他组织统一社会信用代码编码规则》", "2015-10");
  static final Source ORGANISATION_CODE = new Source("GB 11714-1997《全国组织机构代码编制规则》", "1997");
  static final Source REGISTRATION_NUMBER = new Source("GS15-2006《工商行政管理注册号编制规则》", "2006");
  static final Source RESIDENT_ID = new Source("GB 11643-1999《公民身份号码》", "1999");
  static final Source RESIDENT_ID_LAW = new Source("《中华人民共和国居民身份证法》（第一代身份证停用）", "2013-01-01");
  static final Source RESIDENCE_PERMIT = new Source("《港澳台居民居住证申领发放办法》", "2018-09-01");
  static final Source PERMANENT_ID = new Source("国家移民管理局关于启用新版外国人永久居留身份证的公告", "2023-12-01");
  static final Source HOME_RETURN_PERMIT = new Source("公安部关于启用港澳居民来往内地通行证（卡式）的公告", "2013-01");
  static final Source TAIWAN_PERMIT = Source.readOn("台湾居民来往大陆通行证号码的通常写法（未见官方文本）", "2026-11");
  static final Source PASSPORT = new Source("ICAO 9303 机读旅行证件", "2021");
  static final Source PERSON_NAME = Source.readOn("国家民委等关于少数民族姓名间隔号和填写规范的通知", "2026-11");
  static final Source DATES = new Source("GB/T 7408.1-2023《日期和时间 信息交换表示法》", "2023");
  static final Source CHARACTERS = new Source("GB 18030-2022《信息技术 中文编码字符集》", "2023-08-01");
  static final Source MOBILE = Source.readOn("公众移动通信网号码的通常写法（二手资料）", "2026-11");
  static final Source LANDLINE = Source.readOn("固定电话区号和号码的通常写法（二手资料）", "2026-11");
  static final Source MAIL = Source.readOn("电子邮箱地址的通常写法", "2026-11");
  static final Source MINI_PROGRAM_NAME = Source.readOn("小程序名称规则（官方帮助的转述）", "2026-11");

  static final Source MATERIALS = Source.readOn("微信小程序备案材料页", "2026-11");
  static final Source CARD_VALIDITY = new Source("《中华人民共和国居民身份证法》第五条（有效期限）", "2012-01-01");
  static final Source RECORD_NUMBER = Source.readOn("备案号的写法（平台接口样例与其他服务商资料）", "2026-11");
  static final Source CERTIFICATE_ADDRESS = new Source("小程序备案驳回原因汇编（证件住所图文不一致）", "2024");
  static final Source ACCOUNT_NAME = new Source("小程序备案填写指引（主办者与小程序主体不一致）", "2023-09");
  static final Source NUMBER_RANGES = new Source("短信核验常见问题（虚拟运营商号码收不到短信）", "2023-10");

  private Sources() {}
}
