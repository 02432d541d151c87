package org.sealready.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;
import org.sealready.rules.number.CreditCode;

/** Rules on the unified social credit code. Where the shape is wrong, only that is said. */
public final class CreditCodeRules {

  private static final String NATIONAL = "10";

  private CreditCodeRules() {}

  /**
   * Letters that never occur, shape, check character, organisation code inside.
   *
   * @param explained codes of another shape, of which another rule says what is wrong
   */
  static List<Rule<String>> creditCodeUnless(Predicate<String> explained) {
    return List.of(letters(), shape(explained), check(), organisationCode());
  }

  /**
   * The first two characters fit the kind of entity.
   *
   * @param kindsOfType for each code of {@code entityType} the first two characters that fit; a
   *     type without an entry fits all
   */
  public static Rule<String> creditCodeKind(
      Field<String> entityType, Map<String, Set<String>> kindsOfType) {
    return RuleFactory.warning(
        "credit-code-kind",
        Sources.CREDIT_CODE,
        "“{label}”以 {0} 开头，通常不是所选主体性质的代码，两者可能有一个选错或抄错了。",
        "请对照证件，核对主体性质和这个代码。",
        onCode(
            (code, answers) -> {
              Set<String> kinds = answers.get(entityType).map(kindsOfType::get).orElse(Set.of());
              boolean fits = kinds.isEmpty() || kinds.contains(CreditCode.kind(code));
              return fits ? Verdict.FINE : Verdict.broken(CreditCode.kind(code));
            }));
  }

  /** The registering authority's area lies in the chosen province, or is the whole country. */
  public static Rule<String> creditCodeArea(Field<String> province) {
    return RuleFactory.warning(
        "credit-code-area",
        Sources.CREDIT_CODE,
        "“{label}”中的登记机关不在所选的省份，省份可能选错了。",
        "请核对所选的省、市、区；迁移过的，代码不变，可以保留。",
        onCode(
            (code, answers) -> {
              String area = CreditCode.area(code).substring(0, 2);
              boolean fits =
                  area.equals(NATIONAL)
                      || answers.get(province).map(chosen -> chosen.startsWith(area)).orElse(true);
              return Verdict.brokenIf(!fits);
            }));
  }

  private static Rule<String> letters() {
    return RuleFactory.error(
        "credit-code-letters",
        Sources.CREDIT_CODE,
        "“{label}”里有字母 {0}，统一社会信用代码从不使用它，可能是看错了相像的数字。",
        "请对照证件改成数字：O 改 0，I 改 1，Z 改 2，S 改 5；V 请核对是否为 U 或 Y。",
        RuleFactory.text(
            (code, context) -> {
              return holdsStrangeLetters(code)
                  ? Verdict.broken(strangeLetters(code))
                  : Verdict.FINE;
            }));
  }

  private static Rule<String> shape(Predicate<String> explained) {
    return RuleFactory.error(
        "credit-code-shape",
        Sources.CREDIT_CODE,
        "“{label}”不符合统一社会信用代码的写法（共 18 位，现在 {0} 位），会与证件对不上。",
        "请照证件逐位核对，只用数字和大写字母。",
        RuleFactory.text(
            (code, context) -> {
              boolean fine =
                  CreditCode.hasShape(code) || holdsStrangeLetters(code) || explained.test(code);
              return fine ? Verdict.FINE : Verdict.broken(code.codePointCount(0, code.length()));
            }));
  }

  private static Rule<String> check() {
    return RuleFactory.<String>error(
            "credit-code-check",
            Sources.CREDIT_CODE,
            "“{label}”的最后一位校验不通过，很可能有一位抄错了，会与证件对不上。",
            "请与证件逐位对照；确认与证件完全一致时，可以注明理由后保留。",
            RuleFactory.mustNot(code -> CreditCode.hasShape(code) && !CreditCode.isValid(code)))
        .asWaivable();
  }

  private static Rule<String> organisationCode() {
    return RuleFactory.warning(
        "credit-code-organisation",
        Sources.ORGANISATION_CODE,
        "“{label}”第 9 至 17 位的校验不通过，可能有两位同时抄错。",
        "请与证件逐位对照；早期换发的少数代码确实如此，一致时可以保留。",
        RuleFactory.mustNot(
            code -> CreditCode.isValid(code) && !CreditCode.hasValidOrganisationCode(code)));
  }

  private static boolean holdsStrangeLetters(String code) {
    return code.matches("[0-9A-Z]{18}") && !strangeLetters(code).isEmpty();
  }

  private static String strangeLetters(String code) {
    return code.chars()
        .filter(letter -> "IOSVZ".indexOf(letter) >= 0)
        .distinct()
        .mapToObj(Character::toString)
        .collect(Collectors.joining("、"));
  }

  private static Rule.Check<String> onCode(BiFunction<String, Answers, Verdict> check) {
    return RuleFactory.text(
        (code, context) ->
            CreditCode.isValid(code) ? check.apply(code, context.answers()) : Verdict.FINE);
  }
}
