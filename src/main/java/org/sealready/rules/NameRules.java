package org.sealready.rules;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;

/** Rules on a person's name, which is printed exactly as the certificate has it. */
public final class NameRules {

  /**
   * Dots that look like the interpunct U+00B7; a full stop only where it touches a Han character.
   */
  private static final Pattern OTHER_DOT =
      Pattern.compile("[•‧・．･⋅∙᛫⸱․﹒●]|(?<=\\p{IsHan})\\.|\\.(?=\\p{IsHan})");

  private static final Pattern MISPLACED = Pattern.compile("^·|·$|··");
  private static final Pattern INNER_BLANK =
      Pattern.compile("(?<=\\p{IsHan})[\\p{Zs}\\t]+(?=\\p{IsHan})");
  private static final String LATIN_MARKS = " -'’,.·";

  private NameRules() {}

  /** All of them. */
  public static List<Rule<String>> personName() {
    return List.of(digits(), otherDot(), misplacedDot(), innerBlank(), otherCharacter());
  }

  private static Rule<String> digits() {
    return RuleFactory.error(
        "name-digit",
        Sources.PERSON_NAME,
        "“{label}”里有数字，姓名中不会出现数字，会与证件对不上。",
        "请照证件填写姓名，去掉数字。",
        RuleFactory.mustNot(name -> name.codePoints().anyMatch(Character::isDigit)));
  }

  private static Rule<String> otherDot() {
    return RuleFactory.error(
        "name-dot",
        Sources.PERSON_NAME,
        "“{label}”里的“{0}”不是标准的间隔号，核对时可能被认为与证件不一致。",
        "请把它改成间隔号“·”。",
        RuleFactory.text(
            (name, context) -> {
              Matcher dot = OTHER_DOT.matcher(name);
              return dot.find() ? Verdict.broken(dot.group()) : Verdict.FINE;
            }));
  }

  private static Rule<String> misplacedDot() {
    return RuleFactory.error(
        "name-dot-place",
        Sources.PERSON_NAME,
        "“{label}”里的间隔号“·”在开头、结尾或连用了两个，会与证件对不上。",
        "请照证件填写，每两段名字之间只用一个“·”。",
        RuleFactory.mustNot(name -> MISPLACED.matcher(name).find()));
  }

  private static Rule<String> innerBlank() {
    return RuleFactory.warning(
        "name-blank",
        Sources.PERSON_NAME,
        "“{label}”的汉字之间有空格，核对时可能被认为与证件不一致。",
        "请删除空格；少数民族或外国人姓名的分段请用间隔号“·”。",
        RuleFactory.mustNot(name -> INNER_BLANK.matcher(name).find()));
  }

  private static Rule<String> otherCharacter() {
    return RuleFactory.warning(
        "name-character",
        Sources.PERSON_NAME,
        "“{label}”里有“{0}”，姓名中一般不会出现，可能与证件不符。",
        "请照证件填写姓名，不要加称呼、括号和说明。",
        RuleFactory.text(
            (name, context) ->
                name.codePoints()
                    .filter(IS_STRANGE)
                    .mapToObj(Character::toString)
                    .findFirst()
                    .map(Verdict::broken)
                    .orElse(Verdict.FINE)));
  }

  /** Neither a letter nor a mark of names, and not what another rule already names. */
  private static final IntPredicate IS_STRANGE =
      point ->
          !Character.isLetter(point)
              && !Character.isDigit(point)
              && point != '〇'
              && LATIN_MARKS.indexOf(point) < 0
              && !isNamedElsewhere(point);

  private static boolean isNamedElsewhere(int point) {
    int type = Character.getType(point);
    return OTHER_DOT.matcher(Character.toString(point)).matches()
        || Character.isSpaceChar(point)
        || StrangeCharacters.isInvisible(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.CONTROL
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }
}
