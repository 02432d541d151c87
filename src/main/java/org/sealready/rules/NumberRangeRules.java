package org.sealready.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sealready.form.Rule;
import org.sealready.rules.number.Mobile;

/** Rules on the range that a mobile number belongs to: soft, because no official list exists. */
public final class NumberRangeRules {

  private static final int LONGEST_PREFIX = 5;
  private static final int SHORTEST_PREFIX = 3;

  private NumberRangeRules() {}

  /**
   * All of them.
   *
   * @param prefixes the prefixes of each kind: public, virtual, things, satellite
   */
  public static List<Rule<String>> numberRange(Map<String, Set<String>> prefixes) {
    return List.of(
        RuleFactory.warning(
            "mobile-virtual",
            Sources.NUMBER_RANGES,
            "“{label}”像是虚拟运营商的号码，常常收不到工信部的核验短信。",
            "请换用移动、联通、电信或广电直接开通的号码；确认能收到的，可以保留。",
            RuleFactory.mustNot(number -> isOf("virtual", number, prefixes))),
        RuleFactory.warning(
            "mobile-not-for-people",
            Sources.NUMBER_RANGES,
            "“{label}”像是物联网卡、上网卡或卫星电话的号码，可能收不到核验短信。",
            "请换用本人平时使用的手机号。",
            RuleFactory.mustNot(
                number -> isOf("things", number, prefixes) || isOf("satellite", number, prefixes))),
        RuleFactory.warning(
            "mobile-unassigned",
            Sources.MOBILE,
            "“{label}”的号段没有见过，可能有一位写错了。",
            "请与本人再核对一遍；新开放的号段请确认能收到短信。",
            RuleFactory.mustNot(number -> isOf("", number, prefixes))));
  }

  private static boolean isOf(String kind, String number, Map<String, Set<String>> prefixes) {
    return Mobile.hasShape(number) && kind(number, prefixes).equals(kind);
  }

  /**
   * The kind of the longest prefix that is known; empty where none is.
   *
   * @param number of eleven digits
   */
  public static String kind(String number, Map<String, Set<String>> prefixes) {
    for (int length = LONGEST_PREFIX; length >= SHORTEST_PREFIX; length--) {
      String prefix = number.substring(0, length);
      for (Map.Entry<String, Set<String>> entry : prefixes.entrySet()) {
        if (entry.getValue().contains(prefix)) {
          return entry.getKey();
        }
      }
    }
    return "";
  }
}
