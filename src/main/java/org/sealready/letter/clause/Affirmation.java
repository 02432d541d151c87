package org.sealready.letter.clause;

import java.util.regex.Pattern;

/** What must be denied and is said to be so: 小程序提供药品信息，不销售药品. */
final class Affirmation {

  /** With one of these before it, it is asked for, spoken of or denied, and not said to be so. */
  private static final Pattern NOT_SAID =
      Pattern.compile(
          "取得|经|批|凡|如(?!期|常)|若|倘|万一|一旦|须|需(?!要时)|应|(?<!需)要|所|依法|拟|想|今后|将来|即使|对(?=违|法|上述|以上)|的|有关|关于|涉及|就|承诺|保证|禁|严|防|杜绝|拒|不|未|没|无|非|勿|免|避|法律|法规|规定|违|是否|不论|任何|一律|本?(?:备案|材料)|告知|说明");

  /** What goes on as the description of something: 从事金融业务的企业. */
  private static final Pattern DESCRIBES =
      Pattern.compile("(?:的|时|后|前|者|方面|：)$|^的|的(?:单位|企业|机构|情形|可能|行为|要求)");

  private Affirmation() {}

  /**
   * Whether it is said to be done.
   *
   * @param before what stands before what is done, from the last comma on
   * @param part the part of the sentence in which it stands
   * @param after what stands behind it, up to the next comma
   * @param way what is done and spoken of
   */
  static boolean states(String before, String part, String after, Way way) {
    return !before.isEmpty()
        && !NOT_SAID.matcher(before).find()
        && !DESCRIBES.matcher(after).find()
        && way.isSpokenOf(part);
  }
}
