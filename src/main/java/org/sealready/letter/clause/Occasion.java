package org.sealready.letter.clause;

import java.util.regex.Pattern;

/** A time or a case for which alone a promise is given that must hold always. */
final class Occasion {

  private static final String NAMED =
      "(?:(?<![现存潜内所实])在(?!此|任何|提供|运营|经营|本|该|小程序|我|平台|法律|贵|各|每|整个|全|网|页|线|履行|办理)"
          + "[^，；。未没不无]{1,24}?|(?<!一旦|一经)(?:收到|接到|接获|被|经|待|等|于|自|当)[^，；。未没不无]{1,20}?)"
          + "(?:后|时|期间|阶段|期内|之前|以前|之内|以内|之下|下|起|止|前提|情况|范围内)";

  /** 在收到通知后，不再发布: what the part before the comma ends with. */
  private static final Pattern LEADS = Pattern.compile("(?:^|[并且而，])" + NAMED + "$");

  private static final Pattern INSIDE =
      Pattern.compile(
          NAMED
              + "(?![果台续刻间效限列述载文级])"
              + "|[寒暑]假|周[一二三四五六日末]|星期|工作日|节假日|节日|国庆|春节|淡季|旺季|白天|夜间|晚间|上半年|下半年|月底|年底"
              + "|(?:营业|办公|上班|工作|审核|审查|备案|试用|试运行|推广|活动|宣传|促销)(?:时间|时段|期间|期内|时期|阶段)"
              + "|[0-9一二三四五六七八九十两]+(?:点|时|月|年|天|日)(?:至|到|起|前|以?后|以?内)"
              + "|目前|现阶段|当前|眼下|近期|近来|今年|本年度|本年|现时|当下|这段时间|一段时间|届时|其他时间|初期|前期|早期|头[一二三两]年");

  /** 目前没有，今后也不: with what is to come it is no limit. */
  private static final Pattern EVER =
      Pattern.compile("今后|将来|以后|未来|永远|始终|一直|任何时候|任何情况|随时|全天|二十四小时|24小时");

  private Occasion() {}

  /**
   * Whether one is named.
   *
   * @param previous the part of the sentence before the comma
   * @param part the part in which it is promised
   */
  static boolean isNamed(String previous, String part) {
    return !EVER.matcher(part).find()
        && (LEADS.matcher(previous).find() || INSIDE.matcher(part).find());
  }
}
