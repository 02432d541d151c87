package org.sealready.filing.data;

/** The meaning of values of provincial demands, in Chinese as reports show it. */
final class ValueTexts {

  private ValueTexts() {}

  static String meaning(Demand demand, String value) {
    return switch (demand) {
      case LEGAL_REPRESENTATIVE -> legalRepresentative(value);
      case SAME_PERSON -> value.equals("always") ? "两个负责人须为同一人" : "不是法定代表人时须为同一人";
      case MINIMUM_AGE -> "须满" + value + "周岁";
      case RETIREMENT -> "不超过退休年龄";
      case DIFFERENT_NUMBERS -> "至少" + value + "个不同的号码";
      case SAME_CITY -> "通讯地址须与证件同市";
      case CERTIFICATE_MONTHS -> "至少还有" + value + "个月有效期";
      case LOCAL_MOBILE -> "须用本地手机号";
      case OFFICE_PHONE_DIFFERS -> "办公电话须不同于手机";
      case LANDLINE -> "须有固定电话";
      case OUTSIDER -> value.equals("permit") ? "外省身份证须有居住证明" : "只收本省身份证";
      case NO_STATEMENT -> "不收情况说明";
      case FOREIGN_LEADER -> "须授权内地居民担任";
      case NO_TRADE_NAME -> noTradeName(value);
      case SOLE_TRADER_SEAL -> "须有公章";
      case NAME_WORDS -> "名称里的敏感词";
      case OTHER_CATEGORY -> value.equals("remark") ? "选“其他”须在备注说明" : "不能选“其他”";
      case SHELL_ENTITY -> "空壳主体可以直接新增";
      case EXTRA_PAPERS -> value;
      case POSITION_IN_LETTER -> "授权书须写明职务";
      case FOREIGN_NAME_EXPLANATION -> "中外文姓名须说明为同一人";
      case AUTHENTICITY_LETTERS -> "须交真实性承诺书和责任告知书";
      case COMMITMENT_LETTER -> "承诺书须交纸质的";
      case E_COMMERCE_STATEMENT -> "电子商务须交说明";
      case NAME_STAMP -> "不收签名章";
      case NO_PRE_APPROVAL_ELEMENTS -> "承诺书须写明的内容";
    };
  }

  private static String legalRepresentative(String value) {
    return switch (value) {
      case "required" -> "须由法定代表人担任";
      case "letter" -> "他人凭授权书可以担任";
      default -> "他人可以担任";
    };
  }

  private static String noTradeName(String value) {
    return switch (value) {
      case "as-individual" -> "按个人备案";
      case "remark" -> "须在备注说明";
      default -> "须有字号";
    };
  }
}
