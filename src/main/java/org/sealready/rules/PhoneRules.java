package org.sealready.rules;

import org.sealready.form.Rule;
import org.sealready.rules.number.Landline;
import org.sealready.rules.number.MailAddress;
import org.sealready.rules.number.Mobile;

/** Rules on telephone numbers and mail addresses. */
public final class PhoneRules {

  private PhoneRules() {}

  /** A mainland mobile number. */
  public static Rule<String> mobile() {
    return RuleFactory.error(
        "mobile-shape",
        Sources.MOBILE,
        "“{label}”不是 11 位的内地手机号，收不到备案核验短信。",
        "请填写 11 位手机号，不加 +86、空格和横线。",
        RuleFactory.must(Mobile::hasShape));
  }

  /** A mainland mobile number or a landline with its area code. */
  public static Rule<String> phone() {
    return RuleFactory.error(
        "phone-shape",
        Sources.LANDLINE,
        "“{label}”既不是手机号，也不是带区号的固定电话，这样打不通。",
        "请填写 11 位手机号，或写成“010-82345678”的样子；不能用 400、800 号码。",
        RuleFactory.must(text -> Mobile.hasShape(text) || Landline.hasShape(text)));
  }

  /** The same for a number that nobody compares or calls for the filing: a hint. */
  public static Rule<String> phoneAside() {
    return RuleFactory.hint(
        "phone-shape-aside",
        Sources.LANDLINE,
        "“{label}”既不像手机号，也不像带区号的固定电话。这一项不提交给平台，不影响备案。",
        "请核对有没有漏写区号；不改也可以。",
        RuleFactory.must(text -> Mobile.hasShape(text) || Landline.hasShape(text)));
  }

  /** A mail address. */
  public static Rule<String> mail() {
    return RuleFactory.error(
        "mail-shape",
        Sources.MAIL,
        "“{label}”不是完整的邮箱地址，收不到备案通知。",
        "请写成“name@example.com”的样子，不要用中文符号。",
        RuleFactory.must(MailAddress::hasShape));
  }
}
