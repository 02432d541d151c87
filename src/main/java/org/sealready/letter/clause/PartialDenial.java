package org.sealready.letter.clause;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between a denial and what is denied, so that it is denied in some cases only: 不公开发布,
 * 不向陌生人出租. What leaves nothing out is known; anything else narrows.
 */
final class PartialDenial {

  private static final Pattern LIST = Pattern.compile("[、和与及或]");

  private static final Pattern HARMLESS =
      Pattern.compile(
          "(?:一[份项条个件]|任一|任何|一切|所有|各类|各种|任意|其他|其它|别的|他人|外|第三方|单位|个人|组织|机构|商家|企业|公司|用户|社会|公众|违法|犯罪|违规|不法|非法|活动|行为|信息"
              + "|变相|方式|形式|途径|手段|渠道|名义|以|用|利用|借助?|通过|在|向|对|给|为|替|代|于|将|把|让|使|该|本|我们?|小程序|平台|网站|上|中|内|里|存在|有|是|作|做|出|再"
              + "|引入|招揽|吸引|邀请|引进|招募|发展|接受|接纳|允许|容许|许可|同意|提供|擅自|私自|自行|随意|挪作|备案|内容|页面|服务|供|参与|从事|开展|进行|涉及|含有?|包含|包括|面向|针对|招收|中小学生|学龄前儿童|儿童|他们|它们"
              + "|链接|跳转|等|会|得|能|予|曾|当|应|须|要|先|取得|批准|人|者|境内外|线上|线下|直接或者?间接|直接间接|发生|出现|组织|实施|搭建|设立|设置|本人|其|这些|此类|这类|上述|前述|以上|的|地|等)*");

  private static final Pattern ALL = Pattern.compile("等|变相|任何|一切|所有|各类|各种");

  private static final Pattern COMPLEMENT =
      Pattern.compile("^(?:向|为|对|给|替|代|以|在|用|利用|通过|于|因|从|由|跟|同).*");

  private static final Pattern ABOUT = Pattern.compile("[不未无]需?须?(?:对|就|为)[^，；]*$");

  private PartialDenial() {}

  /** Whether the denial is of something else: 不对用户发布的内容负责. */
  static boolean isOnlySpokenOf(String before, String after) {
    return after.startsWith("的") && ABOUT.matcher(before).find();
  }

  /**
   * Whether the denial is narrowed.
   *
   * @param before what stands before what is denied, from the last comma on
   * @param way what is denied
   */
  static boolean narrows(String before, Way way) {
    String between = Negation.behindLast(before);
    Matcher list = LIST.matcher(between);
    if (list.find()) {
      between = between.substring(0, list.start());
      if (!COMPLEMENT.matcher(between).matches()) {
        return false;
      }
    }
    return !way.act().matcher(between).find()
        && !ALL.matcher(between).find()
        && !HARMLESS.matcher(between).matches();
  }
}
