package org.sealready.letter.clause;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what is done is denied where it is named. Denials are counted, so that 不得不 and 不会不 deny
 * nothing.
 */
final class Negation {

  /** Words that hold a mark of denial and deny nothing that follows them. */
  private static final Pattern NO_DENIAL =
      Pattern.compile(
          "停止之日|不再(?:需要|使用)|不需要时|停止(?:服务|运营|使用|提供)?(?:之日|之后|后|时|的|起|前)|无一不|一[项条个样]不[落漏少]地?|毫不(?:松懈|放松|懈怠|迟疑|推诿)|不得?(?:推诿|拖延|敷衍|懈怠|延误)|就[^，；：。]{1,60}?(?=郑重|庄严|严肃|特此?|作出|做出|如下|自愿|谨此?|(?<!不|未|无|没|拒绝|难以|无法|停止|放弃|暂缓|推迟|拖延|回避|逃避|避免|禁止|无需|无须|不必|不再|免于|免予|无力|不愿|不肯|不想|不能|不会|不得|不应|义务|责任|保证|承诺|负责|可能|打算|疏于|怠于|恕)$)|(?:停止|终止|不再)(?:提供|继续|对外)?(?:服务|运营|使用|经营|运行)(?=及时|主动|立即|的|后|时|将|应|就|即|$)|不实|不断|不仅仅?|不但|不论|不管|不限于|不良|不法(?!律)|不当|不正当|不同(?!意)|不久|不动产|不可抗力|不特定|不足|不超过"
              + "|不低于|不一致|不相?符|不准确|不完整|不时|不折不扣|不遗余力|不懈|不间断|不打折扣|不可推卸|不容推卸|不可撤销|不可分割"
              + "|义不容辞|毫不犹豫|毫无保留|无条件|无保留|无偿|无论|无误|无法律效力|未来|未成年|非法(?!律)|非常|除非|非公开"
              + "|不晚于|不迟于|不少于|不属实|不合格|不合法|不合规|不达标|不涉密|无证|无关人员|没有异议|无异议|不持异议|九不准|不可逆"
              + "|禁止性|禁止的|被禁止|所禁止|不得(?:制作|复制|发布|传播|登载)[^，；]{0,6}的(?=内容|信息)");

  /** What is only a condition: 未取得批准之前, 未经许可. */
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?:未|没有?|尚未|不)(?:依法|事先|按规定|实际|正式)?(?:经|取得|获得?|办理|得到|拿到|通过|办妥|办结|完成|具备)"
              + "[^，；：]{0,24}?(?:之前|以前|前(?!置)|期间|的情况下|情形下|时|(?:批准|许可|审批|同意|批文|资质|手续|备案|变更)(?:文件|证书?|手续|的)?"
              + "(?=[^，；：]{0,4}(?:不|绝|一律|概|严|禁|坚|均|也|即|擅|先|便|就|可|依)))"
              + "|非经[^，；：]{0,14}(?:批准|许可|审批|同意)|(?<=^|[，；：])(?:未|没有?|尚未)(?:依法)?(?:经|取得|获得)[^，；：]*$");

  /** 不在取得批准之前上线 is 不上线 until then. */
  private static final Pattern NOT_BEFORE = Pattern.compile("不[会得能]?在[^，；：。]{1,30}?(?:之前|以前)");

  private static final String DENIALS =
      "(?:没有|从未|未曾|未|不会|不)[、]?也(?:绝|决|永远?)?不(?:会|得|能|曾)?|不得|不准|不许|不可以?|不能够?|不会|不再|不予以?|不要|不应当?|不须|不必|不用|不需要?|不|无需|无须|毋需|毋须|无法|无权|无力|无意|无从|无心"
          + "|无(?=义务|责任|必要|意|从)|没有|[绝决毫并从均亦皆既暂尚]无|无(?=第三方|商家)|无任何|无一[^不]{0,4}(?=被|遭)|未|没|禁止|严禁|杜绝|拒绝|拒不|抵制|避免|防止|停止|终止|取消|免于|免除|免(?![费得])"
          + "|豁免|排除|放弃|限制(?!性)|反对(?!宪)|制止|阻止|勿|莫|并非|绝非|非(?=[由要]|伪造|变造|借用|冒用|盗用|虚假|编造|捏造|经营|系)|难以|恕|撤销|撤回|克制|远离|屏蔽|过滤|拒(?=[不绝])|逃避|规避|推卸|推诿|回避|无视|拖延|延迟|推迟|暂缓|怠于|疏于";

  private static final Pattern DENIAL = Pattern.compile(DENIALS);

  /** A denial that governs what follows, even over 的: 不对…的真实性负责, 不保证. */
  private static final Pattern GOVERNING =
      Pattern.compile(
          "(?:"
              + DENIALS
              + ")(?:就|对|向|为|因|由|保证|承诺|确保|担保|负责|愿意?|打算|要求|意味|代表|等于|一定|必须|有义务|义务|责任|必要)");

  /** From here on another sentence begins, which an earlier denial does not reach. */
  private static final Pattern TURN =
      Pattern.compile(
          "但是?|而是|[并而]?且|并(?!非)|同时|仍|还是|却|反而|转而|以及|而(?!非)"
              + "|[即就便也亦仍均方才]可以?|(?<!不)可以|(?<![及同随按实准适临届有小])时(?![间效期限刻常])|(?<=.)(?<!学龄)前(?!置)|(?<!事)后(?![果台续])");

  /** Further on in a list: 不弄虚作假、如实填报. */
  private static final Pattern LIST = Pattern.compile("、|[也亦又既更]|和|与|及(?![时早格其])|或者?");

  private static final Pattern NOUN_END = Pattern.compile("的|[：]");

  private static final Pattern ALLOWED =
      Pattern.compile(
          "(?<![许认])可以?|允许|准许|有权|能够?(?!力)|自由|任意|随意|照常|继续|均可|不妨|欢迎|用于|保留|必要时|需要时|需要的话|正常|照样|照旧|如常|仍然|依然|先行|抢先|提前");

  /** In a condition something may be so without anybody's saying it: 如有不真实. */
  private static final Pattern IF =
      Pattern.compile("(?:如果?(?![实期约数])|若|倘若?|假如|一旦|凡|万一|要是|因|由于)[^，；]*$|(?<!不)对于?[^，；的]*$");

  /** Denied behind it: 备案信息真实与否不作保证, 责任由我单位承担，概不属实. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "^[^，；。]{0,16}?(?:与否|无关(?!的)|不[作做]任?何?(?:保证|承诺|担保|要求|核实|审核)|不予(?:保证|核实|承认|认可|承诺)|不负责|不保证|不承担|不担保|不承诺|概不"
              + "|另论|免谈|不计|不由|(?:不能|无法|难以|不敢|不予)保证|存疑|待定|不是(?:义务|必须|我|本)|并非(?:义务|必须)|并不|未必|不一定|不适用|没有约束"
              + "|无需|不必|无须)");

  private Negation() {}

  /** The text before what is done, with what denies nothing blanked out. */
  static String masked(String before) {
    Matcher condition = CONDITION.matcher(NOT_BEFORE.matcher(before).replaceAll("不"));
    String rest = condition.replaceAll(found -> "〇".repeat(found.group().length()));
    return NO_DENIAL.matcher(rest).replaceAll(found -> "〇".repeat(found.group().length()));
  }

  /**
   * Whether what is done is denied.
   *
   * @param before what stands before it, from the last comma on
   * @param after what stands behind it, up to the next full stop
   * @param wantsDenial whether the clause forbids it; then a denial reaches over a list
   */
  static boolean denies(String before, String after, boolean wantsDenial) {
    String plain = masked(before);
    String reach = fromTurn(plain);
    if (wantsDenial) {
      return count(listed(reach)) % 2 == 1;
    }
    boolean odd = count(within(reach)) % 2 == 1;
    return odd != BEHIND.matcher(mask(after)).find();
  }

  private static String mask(String after) {
    return NO_DENIAL.matcher(after).replaceAll(found -> "〇".repeat(found.group().length()));
  }

  private static String fromTurn(String plain) {
    Matcher turn = TURN.matcher(plain);
    int from = 0;
    while (turn.find()) {
      from = turn.end();
    }
    return plain.substring(from);
  }

  /** Of a list, the last item that has a denial of its own, with what governs all of it. */
  private static String listed(String plain) {
    String rest = plain;
    int from = 0;
    Matcher list = LIST.matcher(plain);
    while (list.find()) {
      if (DENIAL.matcher(plain.substring(list.end())).find()) {
        from = list.end();
      }
    }
    if (from > 0) {
      Matcher governing = GOVERNING.matcher(plain);
      boolean governs = governing.find() && governing.start() < from;
      rest = (governs ? governing.group() : "") + plain.substring(from);
    }
    return rest;
  }

  /** A duty is denied by what stands right before it, or by what governs the whole. */
  private static String within(String plain) {
    int from = 0;
    Matcher list = LIST.matcher(plain);
    while (list.find()) {
      from = list.end();
    }
    Matcher noun = NOUN_END.matcher(plain);
    while (noun.find()) {
      from = Math.max(from, noun.end());
    }
    Matcher governing = GOVERNING.matcher(plain);
    return governing.find() && governing.start() < from
        ? plain.substring(governing.start())
        : plain.substring(from);
  }

  private static int count(String text) {
    int count = 0;
    Matcher denial = DENIAL.matcher(text);
    while (denial.find()) {
      count++;
    }
    return count;
  }

  /** Whether two denials make it so: 难以避免从事, 并非不提供. */
  static boolean isTwofold(String before) {
    int count = count(listed(fromTurn(masked(before))));
    return count > 0 && count % 2 == 0;
  }

  /** What stands behind the last denial; empty where there is none. */
  static String behindLast(String before) {
    String plain = fromTurn(masked(before));
    Matcher denial = DENIAL.matcher(plain);
    int end = plain.length();
    while (denial.find()) {
      end = denial.end();
    }
    return plain.substring(end);
  }

  /** Whether it is allowed expressly. */
  static boolean isAllowed(String before) {
    return ALLOWED.matcher(fromTurn(before)).find();
  }

  /** Whether it stands in a condition. */
  static boolean isCondition(String before, String after) {
    return IF.matcher(before).find() && !BEHIND.matcher(mask(after)).find();
  }
}
