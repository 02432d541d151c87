package org.sealready.letter.clause;

import java.util.regex.Pattern;

/** What weakens a promise or limits it to some cases. */
final class Reservation {

  /** Words that hold one of the marks and reserve nothing. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "基本原则|在?(?:充分|完全)?(?:知情|自愿|了解|知晓)[^，；]{0,6}(?:前提|情况|基础)下|原则性|一般纳税人|一般人|主要业务|有限(?:责任)?公司|包括但不限于|但不限于|不限于|许可|认可|可靠|可信|可行"
              + "|(?:依法|依照法律|按照?(?:法律|法规|规定))?(?:应当|需要?|必须)?(?:留存|保存|保留)的?(?:除外|之?外)"
              + "|法律[^，；。]{0,8}另有规定的?(?:除外|之?外)?|除[^，；。]{1,24}?外[，]?(?:还|也|亦|并|另|同时|本)"
              + "|努力(?=[，。])|一般性|视频|视听|可撤销|建议书|可持续|可能(?:危害|损害|导致|造成|影响|涉及)|可识别|可以?识别|不得以任何"
              + "|暂行|暂住|目的|题目|项目|条目|最高|可读|适当性|在(?:境内|中国)");

  /** With one of these a promise is no more than a good intention. */
  private static final Pattern WEAK =
      Pattern.compile(
          "未必|不一定|不见得|不尽|听说|据说|据称|据[^，；]{0,6}(?:所知|了解|掌握|介绍|反映|转述)|所知|为主(?![体办要])|不以[^，；]{1,20}为(?:主|目的|业)|尽量|尽可能|力求|力保|尽心|尽力|原则(?=承认|同意|接受|遵守)|尽其所能|尽己所能|力争|争取|努力|原则上|以[^，；]{1,8}为原则|一般(?!性)|通常|平时|基本上?|大致|大体|大部分|大多|多数|绝大"
              + "|视(?:具体|实际)?(?:情况|情形|需要|条件)|视[^，；]{0,8}而定|酌情|酌定|斟酌|看情况|根据(?:自身|实际|具体)[^，；]{0,6}(?:情况|需要|条件)"
              + "|如有可能|若有可能|可能的话|可能(?:时|的情况下|范围内)|有可能时|条件(?:允许|许可|具备|成熟)|有条件(?:时|的)|必要时|如有必要|确有必要|如有需要时"
              + "|建议|希望|期望|最好|宜(?=[^布])|考虑|适当|适度|适时|择机|方便时|方便的话|有空|力所能及|能力范围|能力所及|合理(?:范围|限度|努力|可行)"
              + "|可行的(?:范围|情况)|暂不|暂时|暂未|暂且|短期内|少(?=[发传制复做])|不(?:主动|故意|恶意|大量|经常|明知|频繁|大肆|蓄意|刻意|直接(?!或|、|和)|轻易|公开|亲自|完全|全部|一定|长期|专门|明显|过度|过多|集中|批量|反复|当众|正式|真正|免费|收费|有偿|商业|营利)"
              + "|部分(?!门)|次要责任|补充责任|有限责任|一定的?(?:法律)?责任|道义|道德(?:上的?)?责任|象征性|形式上|名义上|参考|可有可无|自愿决定|自行决定|自主决定"
              + "|大概|也许|或许|可能会?(?=[承遵配接保履办及不])|鼓励|提倡|倡导|计划|打算|试图|尝试|尽早考虑|有所|相对|比较|较为|差不多|近似|总体|总的|八成|大约|有时|偶尔|时常|常常|多半|间或|时不时|临时|逐步|分阶段|陆续|有机会|择日|初步|口头上?|试行|不强制|非强制|有选择|有限度|限度内|一定(?:程度|限度|范围)|某些|个别|少数|象征"
              + "|(?:如|若)果?(?:无|没有)[^，；]{0,6}(?:情况|原因|必要|要求)|特殊(?:情况|原因|情形)|紧急|正常情况|非必要|(?<![无不]论|不管|无论)是否|能否|不确定|待确认|有待|待定|优先|主要(?=用于|遵守|承担|落实|配合|不)"
              + "|能[做办]到的|有时间|在不影响[^，；]{1,10}(?:前提|情况)|在[^，；]{0,10}(?:允许|许可|可行)的?(?:范围|情况|条件|前提)");

  /** How it is done, with an adverb of which nobody knows that it is a good one: 选择性遵守. */
  private static final Pattern MANNER =
      Pattern.compile(
          "(?<!不可撤销|不落|切实|认真|严格|自觉|主动|积极|自愿|坚决|及时|如实|全面|无条件|完整|准确|真实|正确|妥善|诚实|毫无保留|不折不扣|规范|有效|充分|坚定|忠实|切切实实|不打折扣|毫不犹豫|持续|不间断|郑重|一如既往|真诚|安全|独立|单独|明确|合法|依法|全力|严肃|自发|老实)地$"
              + "|(?:选择|阶段|临时|暂时|形式|象征|局部|部分|有限|灵活|原则|一般|随机|抽查|应付|突击)性地?$");

  /** Right before what has to be done, these leave it to whoever promises. */
  private static final Pattern OPTIONAL =
      Pattern.compile(
          "(?<![许认不])可以?(?:自行|自主|自愿|选择|不?再)?$|可能会?$|也许会?$|有权$|能够$|愿意考虑$|(?:拟|有意|准备|打算|欲|将要|即将|计划)$|才(?:会|能|可以?|愿)?$|方才$");

  private static final Pattern LIMIT =
      Pattern.compile(
          "除(?!名)[^，；。]{1,30}?外(?!部|网|国|地|来|籍|语|包)|征得|(?:满|逾)[^，；]{1,5}(?:年|月|天|日)|[一二三四五六七八九十两半0-9]+(?:年|个月)(?:之|以)?[后内]|(?:须|需|应)经[^，；]{0,6}(?:单位|我|本人|公司|领导|双方|对方|平台)|(?:事先|提前|预先)[^，；]{0,10}(?:通知|告知|同意|商)|(?:[0-9一二三四五六七八九十百千万几两]+|多)(?:次|起|例|人|家|户|件|条|元|万元)(?:以上|以内|以下|之内)|累计|除外|不在此限|不在此列|不受此(?:限|约束)|不受(?:前述|上述|本)|例外|除非|豁免情形"
              + "|(?:仅|只)(?:在|于|对|就|限|承担|负责|有|当|适用)|仅仅?(?:是|为了|限)|(?:情况下|情形下|时|后)(?:才|方(?!便))|只有[^。]{1,24}才"
              + "|为限|限于|为前提|(?<!在此)前提下|不适用|（不含|不包括(?!但)|另行(?:约定|商议|协商|商定|处理|安排)|以[^，；]{1,12}为准|上限|不超过|(?:工作|上班|营业|办公|试用|试运行|推广|活动)(?:时间|时段|期间?|期内|阶段)|按(?:比例|份额)|(?<![未非不])经[^，；]{1,10}(?:同意|批准|许可)|故意|重大过失|(?:重大|严重)(?:不实|虚假|后果|违反|违规|过错|影响|损失)|情节严重|法院|判决|裁判|仲裁"
              + "|先行赔|经(?:本单位|我单位|我司|本公司|我公司|本人)(?:书面|另行|事先|再次|逐项|单独)*(?:同意|确认|认可|批准|追认)|方为有效|方(?:可|能|才)?生效|(?:双方|各方)(?:协商|约定)|金额|最高不超过");

  /** The next part of a sentence takes something back. */
  private static final Pattern BUT =
      Pattern.compile(
          "^(?:但是?|不过|然而|只是|惟|唯|可是)[^。]{0,40}?(?:不|无|可|免|另|除|例外|仅|有权|酌|视(?![频同为])|未|限|保留|平台|由)"
              + "|^[^。]{0,24}(?:例外|除外|不受限|照常|照旧|照样|另行安排|自行安排|自便|不在此限|不受此限|另当别论|不适用|另论|豁免)"
              + "|^(?:且|并)?(?:保留|视(?:具体|实际)?(?:情况|情形|需要|条件)|酌情|由双方|另行|有权不|可不|可以不|可免)");

  private Reservation() {}

  /** The text without what reserves nothing. */
  static String masked(String text) {
    return HARMLESS.matcher(text).replaceAll(found -> "〇".repeat(found.group().length()));
  }

  /**
   * Whether the promise is weakened.
   *
   * @param around the part of the sentence in which it stands
   * @param before what stands before it in that part
   * @param wantsDenial whether the clause forbids it: then 可以 allows it and does not weaken
   */
  static boolean weakens(String around, String before, boolean wantsDenial) {
    return WEAK.matcher(masked(around)).find()
        || MANNER.matcher(before).find()
        || !wantsDenial && OPTIONAL.matcher(before).find();
  }

  /** Whether it is limited to some cases. */
  static boolean limits(String around) {
    return LIMIT.matcher(masked(around)).find();
  }

  /** Whether the part of a sentence that follows takes something back. */
  static boolean takesBack(String next) {
    return BUT.matcher(masked(next)).find();
  }
}
