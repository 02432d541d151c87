package org.sealready.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;

/** Rules on the platform's own identifiers and on the name of a Mini Program. */
public final class PlatformRules {

  private static final Pattern APP_ID = Pattern.compile("wx[0-9a-f]{16}");
  private static final Pattern ORIGINAL_ID = Pattern.compile("gh_[0-9a-f]{12}");
  private static final int MIN_UNITS = 4;
  private static final int MAX_UNITS = 30;

  private PlatformRules() {}

  /** {@code wx} and 16 lower-case hexadecimal digits (samples of the interface, 2025). */
  public static Rule<String> appId() {
    return RuleFactory.error(
        "app-id-shape",
        Sources.FORM,
        "“{label}”的写法不对：应是 wx 加 16 位数字或 a 至 f 的小写字母，填错就找不到这个小程序。",
        "请登录小程序后台，在“设置”里复制 AppID。",
        RuleFactory.must(text -> APP_ID.matcher(text).matches()));
  }

  /** {@code gh_} and 12 lower-case hexadecimal digits: general knowledge, hence a warning. */
  public static Rule<String> originalId() {
    return RuleFactory.warning(
        "original-id-shape",
        Sources.GUIDE,
        "“{label}”看起来不像原始 ID：通常是 gh_ 加 12 位数字或 a 至 f 的小写字母。",
        "请登录小程序后台，在“设置”里复制原始 ID；不确定可以不填。",
        RuleFactory.must(text -> ORIGINAL_ID.matcher(text).matches()));
  }

  /** 4 to 30 units, a Chinese character being two; the word 小程序 is not in it. */
  public static List<Rule<String>> miniProgramName() {
    return List.of(nameLength(), nameWord());
  }

  /** The length of a name in units: Chinese characters and full-width marks count two. */
  public static int units(String name) {
    return name.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
  }

  private static Rule<String> nameLength() {
    return RuleFactory.warning(
        "mini-program-name-length",
        Sources.MINI_PROGRAM_NAME,
        "“{label}”的长度是 {0}，应在 4 到 30 之间（一个汉字算 2，字母和数字算 1）。",
        "请核对名称，要与小程序后台显示的完全一致。",
        RuleFactory.text(
            (name, context) -> {
              int units = units(name);
              boolean fine = units >= MIN_UNITS && units <= MAX_UNITS;
              return fine ? Verdict.FINE : Verdict.broken(units);
            }));
  }

  private static Rule<String> nameWord() {
    return RuleFactory.warning(
        "mini-program-name-word",
        Sources.MINI_PROGRAM_NAME,
        "“{label}”里有“小程序”三个字，平台通常不允许名称带这个词。",
        "请核对名称；名称确实如此时，请先在小程序后台改名。",
        RuleFactory.mustNot(name -> name.contains("小程序")));
  }

  private static boolean isWide(int point) {
    return Character.isIdeographic(point)
        || point >= 0x3000 && point <= 0x30FF
        || point >= 0xFF01 && point <= 0xFF60
        || point >= 0x2014 && point <= 0x2026
        || point >= 0xAC00 && point <= 0xD7A3;
  }
}
