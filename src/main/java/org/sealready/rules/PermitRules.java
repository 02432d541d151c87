package org.sealready.rules;

import java.util.List;
import java.util.function.Predicate;
import org.sealready.form.Rule;
import org.sealready.rules.number.HomeReturnPermit;
import org.sealready.rules.number.Passport;
import org.sealready.rules.number.PermanentResidentId;
import org.sealready.rules.number.ResidencePermit;
import org.sealready.rules.number.TaiwanPermit;

/** Rules on the numbers of permits and passports. */
public final class PermitRules {

  private PermitRules() {}

  /** 港澳居民来往内地通行证. */
  public static Rule<String> homeReturnPermit() {
    return RuleFactory.error(
        "home-return-permit-shape",
        Sources.HOME_RETURN_PERMIT,
        "“{label}”不是港澳居民来往内地通行证的号码，会与证件对不上。",
        "请照证件填写：字母 H 或 M 加 8 位数字。",
        RuleFactory.must(HomeReturnPermit::hasShape));
  }

  /** 台湾居民来往大陆通行证; a warning, because no official text of the shape was seen. */
  public static Rule<String> taiwanPermit() {
    return RuleFactory.warning(
        "taiwan-permit-shape",
        Sources.TAIWAN_PERMIT,
        "“{label}”看起来不像台湾居民来往大陆通行证的号码（通常是 8 位数字）。",
        "请照证件核对号码。",
        RuleFactory.must(TaiwanPermit::hasShape));
  }

  /** 护照; a warning, because a few states print longer numbers. */
  public static Rule<String> passport() {
    return RuleFactory.warning(
        "passport-shape",
        Sources.PASSPORT,
        "“{label}”看起来不像护照号码（通常是 5 至 9 位字母和数字）。",
        "请照护照核对号码，不要加空格和横线。",
        RuleFactory.must(Passport::hasShape));
  }

  /** 港澳居民居住证. */
  public static List<Rule<String>> hongKongMacauResidencePermit() {
    return List.of(
        residenceShape(),
        otherResidencePermit(ResidencePermit::isOfHongKongOrMacau),
        residenceCheck());
  }

  /** 台湾居民居住证. */
  public static List<Rule<String>> taiwanResidencePermit() {
    return List.of(
        residenceShape(), otherResidencePermit(ResidencePermit::isOfTaiwan), residenceCheck());
  }

  /** 外国人永久居留身份证. */
  public static List<Rule<String>> permanentResidentId() {
    return List.of(permanentShape(), permanentCheck());
  }

  private static Rule<String> residenceShape() {
    return RuleFactory.error(
        "residence-permit-shape",
        Sources.RESIDENCE_PERMIT,
        "“{label}”不是港澳台居民居住证的号码，会与证件对不上。",
        "请照居住证填写 18 位号码：香港以 810000、澳门以 820000、台湾以 830000 开头。",
        RuleFactory.must(ResidencePermit::hasShape));
  }

  private static Rule<String> otherResidencePermit(Predicate<String> own) {
    return RuleFactory.error(
        "residence-permit-kind",
        Sources.RESIDENCE_PERMIT,
        "“{label}”的开头与所选证件类型不一致：81、82 是港澳居民居住证，83 是台湾居民居住证。",
        "请对照证件，重新选择证件类型或改正号码。",
        RuleFactory.mustNot(number -> ResidencePermit.hasShape(number) && !own.test(number)));
  }

  private static Rule<String> residenceCheck() {
    return RuleFactory.error(
        "residence-permit-check",
        Sources.RESIDENCE_PERMIT,
        "“{label}”的出生日期或最后一位校验不通过，很可能有一位抄错了。",
        "请照居住证逐位核对。",
        RuleFactory.mustNot(
            number -> ResidencePermit.hasShape(number) && !ResidencePermit.isValid(number)));
  }

  private static Rule<String> permanentShape() {
    return RuleFactory.error(
        "permanent-id-shape",
        Sources.PERMANENT_ID,
        "“{label}”不是外国人永久居留身份证的号码，会与证件对不上。",
        "请照证件填写：新证是以 9 开头的 18 位，旧证是 3 个大写字母加 12 位数字。",
        RuleFactory.must(PermanentResidentId::hasShape));
  }

  private static Rule<String> permanentCheck() {
    return RuleFactory.<String>error(
            "permanent-id-check",
            Sources.PERMANENT_ID,
            "“{label}”的校验不通过，很可能有一位抄错了，会与证件对不上。",
            "请照证件逐位核对；确认与证件完全一致时，可以注明理由后保留。",
            RuleFactory.mustNot(
                number ->
                    PermanentResidentId.hasShape(number) && !PermanentResidentId.isValid(number)))
        .asWaivable();
  }
}
