package org.sealready.letter.clause;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What was put into a part of a sentence that is otherwise as bundled. Whoever only adds a few
 * characters changes how a thing is promised; what strengthens a promise or changes nothing is
 * known, and anything else is a reservation.
 */
final class Insertion {

  /** Longer ones are new sentences. */
  private static final int MOST = 3;

  /** The least part of the bundled words that must be left. */
  private static final int LEAST = 5;

  /** What may have stood in its place: an adverb. */
  private static final Pattern GONE = Pattern.compile("(?:及时|如实|立即|均|都|现|应当|保持|郑重|只|均予|愿意|自愿)?");

  private static final Pattern COMMA = Pattern.compile("[，；：。]");

  private static final Pattern HARMLESS =
      Pattern.compile(
          "(?:模范|带头|概|具体|好|既|又|直接|专人|统一|逐[一项条]|按[时期]|如期|准时|定期|率先|带头|首先|同步|当[场天日面]|现场|即日|不断|不懈|全程|全天|全年|严密|周密|细致|耐心|诚恳|虚心|坚定|一致|悉心|精心|尽责|尽职|忠实|到位|有力|稳妥|足额|书面|据实|照实|终身|现|谨|已|正|确实|务必|务|一定|必定?|必将|定|来|去|起|住|予|人员|团队|小组|专门|安排|组织|指定|配备|建立|健全|完善|强化|加强|抓好|管好|守好|牢牢?|牢固|扎实|用心|细心|如约|守约|授权|欢迎|由|系|归|宪法|一概|悉数|皆|俱|尽数|全盘|否则|未完成|之前|此前|以前|在此|期间|今后|现在|将来|先|取得|批准|许可|经|时刻|随时|始终|一直|一贯|完全|全部|全面|均|都|一律|绝对|坚决|绝|永远?|永久|切实|认真|严格|严肃|自觉|主动|积极|自愿|愿意?|无条件|甘愿|将|会|应当?"
              + "|必须|须|要|能够?|保证|确保|保障|承诺|郑重|庄严|依法|依规|按规定|按要求|依照规定|及时|立即|马上|第一时间|尽快|尽早|即刻|随即|当即|如实|真实|准确|完整|充分|全力|持续|长期|继续"
              + "|共同|一并|单独|独立|明确|特此|同时|并|而且|且|以及|和|与|或者?|也|还|同样|妥善|安全|规范|合法|合规|正确|有效|诚信|诚实|守信|坚持|做到|做好|予以?|给予|进行|加以|实施|开展"
              + "|本单位|我单位|本公司|我公司|我司|我们|本人|我|单位|公司|本|自己|自身|自行|亲自|国家|各项|各类|各种|所有|一切|任何|全体|每|各|相关|有关|相应|中华人民共和国|现行|等|的|地|得|了|所|其|该|此|之|于|在|对|就|把|为|由此|因此|产生|引起|引发|造成|导致|带来|后果|民事|行政|刑事|经济|赔偿|敏感|彻底|统统|通通|这些|那些|两项|等等|同志|先生|女士|员工|职工|用途|按照?|依照?|遵照|保存|为止|负责人|我方|该单位|以|任何形式|任何方式|形式|方式|途径|手段|禁止|严禁|不得|杜绝|接受|配合|服从|协助|支持|执行|落实|履行|遵守|处理|处置|保密|保管|保存|特|兹|谨|仅|限|只"
              + "|上述|以上|前述|下列|以下|小程序|微信|主办者|主办单位|承诺人|主体|负责人|网站|应用|用户|公民|个人|主管部门|通信管理部门|通信管理局|管局|部门|机构|有权|相互|互联网|网络|信息|资料|材料|证件|内容|服务|数据|手续|工作|义务|责任|职责|制度|措施|规定|要求|法律|法规|行政|规章|政策|条例|标准|条款|文件|事项|情况|联系|登记|填报|提交|所填|提供|备案|办理"
              + "|违规|不良|有害|犯罪|色情|凶杀|虚假|非法|违法|宣扬|再|更|最|很|十分|非常|高度|充足|连带|全|不|没有?|未|无|绝不|决不|保持|畅通|真|有|是|到|至|向|后|前|时|内|中|上|下|日|个|天|小时|工作日|规定期限|[0-9一二三四五六七八九十]+|[□“”《》、：（）·—]"
              + ")*");

  private static final Pattern SHARE =
      Pattern.compile("半|部分|少量|若干|某|个别|几|象征|有限|次要|一定|大多|成|百分|％|主要|适当|道义|轻微|间接|补充|连带以外|可能|相对");

  /** Something besides, or all of a kind: 遵守宪法和法律, 学科类、非学科类等任何培训. */
  private static final Pattern MORE =
      Pattern.compile("(?:和|与|及|以及|并|并且|、).*|.*(?:和|与|及|以及|并|并且|、|任何|一切|所有|各类|各种|全部)");

  private Insertion() {}

  /**
   * Whether a reservation was put into this part of a sentence.
   *
   * @param start where that stands in it which a word right before it reserves
   * @param end where that ends; further on, and before, only a share reserves
   * @param bundled the parts of the bundled sentences that say the clause
   */
  static boolean reserves(String part, int start, int end, List<String> bundled) {
    return !COMMA.matcher(part).find()
        && bundled.stream()
            .filter(other -> other.length() >= LEAST && !other.equals(part))
            .anyMatch(other -> reserves(part, start, end, other));
  }

  private static boolean reserves(String part, int start, int end, String bundled) {
    int head = head(part, bundled);
    int tail = tail(part, bundled, Math.min(part.length(), bundled.length()) - head);
    String put = part.substring(head, part.length() - tail);
    String gone = bundled.substring(head, bundled.length() - tail);
    return bundled.length() - gone.length() >= LEAST
        && put.length() <= MOST
        && GONE.matcher(gone).matches()
        && (head < end && head + put.length() >= start || SHARE.matcher(put).find())
        && !MORE.matcher(put).matches()
        && !HARMLESS.matcher(put).matches();
  }

  private static int head(String one, String other) {
    int length = 0;
    int most = Math.min(one.length(), other.length());
    while (length < most && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  private static int tail(String one, String other, int most) {
    int length = 0;
    while (length < most
        && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
      length++;
    }
    return length;
  }
}
