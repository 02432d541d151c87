package org.sealready.rules;

import org.sealready.form.Rule;
import org.sealready.rules.number.RecordNumber;

/** Rules on filing numbers: 京ICP备12345678号, 粤B2-20090059, and with a suffix for one service. */
public final class RecordNumberRules {

  /** Id of the rule on the shape of a Mini Program's number. */
  public static final String SERVICE_SHAPE = "service-number-shape";

  private RecordNumberRules() {}

  /** The number of the entity itself. */
  public static Rule<String> entityNumber() {
    return RuleFactory.warning(
        "record-number-shape",
        Sources.RECORD_NUMBER,
        "“{label}”不像主体备案号，写错会查不到以前的备案。",
        "请到工信部备案网站查询后照抄，例如 京ICP备12345678号，后面不带“-1”。",
        RuleFactory.must(RecordNumber::isOfEntity));
  }

  /** The number of one Mini Program, which ends in a counter and X. */
  public static Rule<String> serviceNumber() {
    return RuleFactory.warning(
        SERVICE_SHAPE,
        Sources.RECORD_NUMBER,
        "“{label}”不像小程序备案号，小程序的编号以数字加 X 结尾。",
        "请到工信部备案网站查询后照抄，例如 京ICP备12345678号-3X。",
        RuleFactory.must(RecordNumber::isOfMiniProgram));
  }
}
