package org.sealready.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sealready.form.Context;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;
import org.sealready.rules.number.PermanentResidentId;
import org.sealready.rules.number.ResidencePermit;
import org.sealready.rules.number.ResidentId;

/** Rules on the resident identity number. Where the shape is wrong, only that is said. */
public final class ResidentIdRules {

  private static final int OLDEST = 130;

  private ResidentIdRules() {}

  /** Void form, shape, number of another card, day of birth, check character. */
  public static List<Rule<String>> residentId() {
    return List.of(voidForm(), shape(), otherCard(), birth(), check());
  }

  private static Rule<String> voidForm() {
    return RuleFactory.error(
        "resident-id-void",
        Sources.RESIDENT_ID_LAW,
        "“{label}”是 15 位的旧身份证号，第一代身份证已经停用。",
        "请照现在的身份证填写 18 位号码。",
        RuleFactory.mustNot(ResidentId::isVoidForm));
  }

  private static Rule<String> shape() {
    return RuleFactory.error(
        "resident-id-shape",
        Sources.RESIDENT_ID,
        "“{label}”不是 18 位身份证号（现在 {0} 位），会与证件对不上。",
        "请照身份证填写：17 位数字，最后一位是数字或大写字母 X。",
        RuleFactory.text(
            (number, context) -> {
              boolean fine = ResidentId.hasShape(number) || ResidentId.isVoidForm(number);
              return fine
                  ? Verdict.FINE
                  : Verdict.broken(number.codePointCount(0, number.length()));
            }));
  }

  private static Rule<String> otherCard() {
    return RuleFactory.warning(
        "resident-id-other-card",
        Sources.RESIDENCE_PERMIT,
        "“{label}”看起来是港澳台居民居住证或外国人永久居留身份证的号码，与所选证件类型不一致。",
        "请对照证件，重新选择证件类型。",
        RuleFactory.mustNot(
            number -> ResidencePermit.hasShape(number) || PermanentResidentId.isNewForm(number)));
  }

  private static Rule<String> birth() {
    return RuleFactory.error(
        "resident-id-birth",
        Sources.RESIDENT_ID,
        "“{label}”第 7 至 14 位的出生日期不对，很可能抄错了一位。",
        "请照身份证逐位核对第 7 至 14 位。",
        RuleFactory.text(
            (number, context) ->
                Verdict.brokenIf(
                    ResidentId.hasShape(number)
                        && !isPossible(ResidentId.birthDate(number), context))));
  }

  private static Rule<String> check() {
    return RuleFactory.error(
        "resident-id-check",
        Sources.RESIDENT_ID,
        "“{label}”的最后一位校验不通过，很可能有一位抄错了，会与证件对不上。",
        "请照身份证逐位核对。",
        RuleFactory.text(
            (number, context) ->
                Verdict.brokenIf(
                    ResidentId.hasShape(number)
                        && isPossible(ResidentId.birthDate(number), context)
                        && !ResidentId.hasValidCheck(number))));
  }

  private static boolean isPossible(Optional<LocalDate> birth, Context context) {
    return birth
        .filter(day -> !day.isAfter(context.today()))
        .filter(day -> day.isAfter(context.today().minusYears(OLDEST + 1)))
        .isPresent();
  }
}
