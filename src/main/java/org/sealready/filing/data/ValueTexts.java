package org.sealready.filing.data;

/** The meaning of values of provincial demands, in Chinese as reports show it. */
final class ValueTexts {

  private ValueTexts() {}

  static String meaning(Demand demand, String value) {
    return switch (demand) {
      case LEGAL_REPRESENTATIVE -> legalRepresentative(value);
      case SAME_PERSON -> samePerson(value);
      case MINIMUM_AGE -> "须满" + value + "周岁";
      case RETIREMENT -> "不超过退休年龄";
      case DIFFERENT_NUMBERS -> "至少" + value + "个不同的号码";
      case SAME_CITY -> "通讯地址须与证件同市";
      case CERTIFICATE_MONTHS -> "至少还有" + value + "个月有效期";
      case LOCAL_MOBILE -> "须用本地手机号";
      case OFFICE_PHONE_DIFFERS -> "办公电话须不同于手机";
      case LANDLINE -> "须有固定电话";
      case OUTSIDER -> outsider(value);
      case NO_STATEMENT -> value.equals("refused") ? "不收情况说明" : "有当地的承诺书格式";
      case FOREIGN_LEADER -> "外籍法定代表人" + leader(value);
      case COMPATRIOT_LEADER -> "港澳台法定代表人" + leader(value);
      case FOREIGN_INDIVIDUAL -> "外籍人士不予个人备案";
      case SERVICE_LEADER_DOCUMENT -> "网站负责人证件须为身份证";
      case SERVICE_LEADER_LETTER -> "网站负责人不是法定代表人须有授权书";
      case OUTSIDE_REPRESENTATIVE -> "法定代表人证件地址不在当地的，要居住证，或本人手持执照和身份证原件的照片";
      case NO_TRADE_NAME -> noTradeName(value);
      case SOLE_TRADER_SEAL -> "须有公章";
      case CERTIFICATE_REFUSED -> "不收这种证件作为主体证件";
      case NAME_WORDS -> "名称里的敏感词";
      case NAME_EXPLANATION -> "网站名称与主体名称一致或含公司简称，否则要情况说明";
      case SCOPE_PAPER -> "经营范围里有这类内容的要证照";
      case E_COMMERCE -> "涉及电子商务";
      case REMARK, REMARK_OF_WEBSITES -> "须在备注写明";
      case FOREIGN_NAME -> "护照上要有执照上的姓名";
      case PLACE -> value.substring(0, value.indexOf("：")) + "不是行政区";
      case LICENCE_COPY -> "营业执照须提供副本";
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
      case "owner-name" -> "名称写成“姓名（个体工商户）”";
      default -> "须有字号";
    };
  }

  private static String samePerson(String value) {
    return switch (value) {
      case "always" -> "两个负责人须为同一人";
      case "apart" -> "网站负责人可以另有其人，凭授权书";
      case "not-mentioned" -> "没有提到须为同一人";
      default -> "主体负责人不是法定代表人时，两个负责人须为同一人";
    };
  }

  private static String outsider(String value) {
    return switch (value) {
      case "taken" -> "接受外省证件";
      case "permit" -> "外省身份证须有居住证明";
      default -> "不接受外省证件";
    };
  }

  private static String leader(String value) {
    return switch (value) {
      case "citizen-both" -> "须授权中国籍人员，并由这个人同时担任两个负责人";
      case "mainland-person" -> "须授权持居民身份证的人";
      default -> "可以凭自己的证件担任";
    };
  }
}
