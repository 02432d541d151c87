package org.sealready.rules;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import org.sealready.form.Context;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Rule;
import org.sealready.form.Suggestion;
import org.sealready.form.Verdict;

/**
 * Rules on characters that cannot be printed or cannot be seen. Arguments of the texts: {@code {0}}
 * the character with its Chinese name, {@code {1}} with its Unicode name, {@code {2}} its place
 * counted from 1.
 */
public final class CharacterRules {

  private CharacterRules() {}

  /** Every character can be printed and seen. */
  public static List<Rule<String>> printable() {
    return List.of(unprintable(), privateUse(), invisible());
  }

  /**
   * The same for a text that is neither printed nor handed in: a hint, since a strange character in
   * it cannot spoil anything but what is found in it.
   */
  public static Rule<String> readable() {
    return RuleFactory.hint(
        "character-not-readable",
        Sources.CHARACTERS,
        "“{label}”的第 {2} 个字“{0}”显示不出来。这一项不印在文书上，也不提交，不影响打印和备案。",
        "请照证件重新输入这个字；不改也可以。",
        none(CharacterRules::isNotReadable, StrangeCharacters::nameOfAny));
  }

  private static boolean isNotReadable(int point, Context context) {
    return isUnprintable(point, context)
        || StrangeCharacters.isInvisible(point)
        || Character.getType(point) == Character.PRIVATE_USE;
  }

  /** Offers the same answer without the characters that cannot be seen, where it holds some. */
  public static Suggestion<String> onlyVisible(Field<String> field) {
    return new Suggestion<>(
        "only-visible",
        "去掉看不见的字符",
        answers ->
            answers
                .get(field)
                .filter(text -> text.codePoints().anyMatch(StrangeCharacters::isInvisible))
                .map(CharacterRules::withoutInvisible));
  }

  private static String withoutInvisible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .filter(point -> !StrangeCharacters.isInvisible(point))
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static Rule<String> unprintable() {
    return RuleFactory.error(
        "unprintable-character",
        Sources.CHARACTERS,
        "“{label}”的第 {2} 个字是无法打印的“{0}”，盖章的文书上会缺字。",
        "请删除这个字符，再照证件重新输入。",
        none(CharacterRules::isUnprintable, StrangeCharacters::nameOfUnprintable));
  }

  private static Rule<String> privateUse() {
    return RuleFactory.error(
        "private-use-character",
        Sources.CHARACTERS,
        "“{label}”的第 {2} 个字是旧系统的自造字“{0}”，别的电脑上显示不出来。",
        "请用支持生僻字的输入法，照证件重新输入这个字。",
        none(
            (point, context) -> Character.getType(point) == Character.PRIVATE_USE, point -> "自造字"));
  }

  private static Rule<String> invisible() {
    return RuleFactory.error(
        "invisible-character",
        Sources.CHARACTERS,
        "“{label}”的第 {2} 个字是看不见的“{0}”，核对时可能被认为与证件不一致。",
        "请把这一项清空后重新输入，不要从网页或聊天记录里粘贴。",
        none(
            (point, context) -> StrangeCharacters.isInvisible(point),
            StrangeCharacters::nameOfInvisible));
  }

  private static boolean isUnprintable(int point, Context context) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> !(point == '\n' && isOfSeveralLines(context));
      case Character.SURROGATE, Character.UNASSIGNED -> true;
      default -> StrangeCharacters.isReplacement(point);
    };
  }

  private static boolean isOfSeveralLines(Context context) {
    return context.field().type() instanceof FieldType.LongText;
  }

  private static Rule.Check<String> none(
      BiPredicate<Integer, Context> bad, IntFunction<String> name) {
    BiFunction<String, Context, Verdict> check =
        (value, context) -> {
          int[] points = value.codePoints().toArray();
          for (int i = 0; i < points.length; i++) {
            if (bad.test(points[i], context)) {
              return found(points[i], name.apply(points[i]), i + 1);
            }
          }
          return Verdict.FINE;
        };
    return Rule.given(check);
  }

  private static Verdict found(int point, String name, int place) {
    String code = String.format("U+%04X", point);
    String unicodeName = Objects.requireNonNullElse(Character.getName(point), "unassigned");
    return Verdict.broken(code + " " + name, code + " " + unicodeName, place);
  }
}
