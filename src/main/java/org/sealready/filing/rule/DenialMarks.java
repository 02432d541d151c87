package org.sealready.filing.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks by which Chinese texts deny and exclude. They belong to the language, not to the list
 * of words, and so they are code with tests of its own.
 */
final class DenialMarks {

  private static final int LONGEST_SUBJECT = 24;

  /** Without one of these a clause denies nothing. */
  private static final String SIGNS = "不未无非没勿莫禁拒绝抵剔停终已消闭否别";

  /** What is denied is done: 不提供, 未开设, 没有从事. */
  private static final String VERB =
      "(?:提供|涉及|涉|从事|经营|开展|包含|包括|含有|含|带有|属于|属|代理|代售|代办|代客|销售|出售|售卖|售|卖|发布"
          + "|刊登|刊载|登载|转载|播放|播出|播|开设|开办|开通|开放|设立|设置|设有|设|举办|办理|办|组织|进行|参与|参加"
          + "|接受|受理|支持|使用|采用|接入|启用|上线|展示|推荐|推送|传播|制作|生产|承接|承办|承担|吸收|发放|募集|出租"
          + "|租赁|有|是|做|搞|碰|沾|玩|招收|教授|撮合|宣传|推广|引导|链接|跳转|储存|存储|上传|讨论|收录|陈列|面向|向"
          + "|放(?![心过])|拍|教|讲|授|写|录|开(?![门车封盖])|取得|获得|触及|牵涉|产生|构成|等于|等同于|允许|准许|刊发|采编|运营)";

  /** How it is not done: 不再提供, 暂不对外开放. */
  private static final String ADVERB =
      "(?:再次?|会|能|得|可以?|准|许|曾|予以?|另行?|单独|直接|间接|擅自|私自|公开|实际|具体|在线上?|在网上"
          + "|在(?:本|该)?小程序(?:内|中|里|上)?|在(?:这里|此)|线上|网上|对外|对公众|向(?:社会)?公众|向(?:任何)?用户|主动|同时|应当?|必|独立"
          + "|以任何(?:形式|方式)|任何|专门|额外|自行|私下|真正|需要?|用)";

  /** What may stand between a mark and its word without meaning anything of its own. */
  static final String FILLER =
      "(?:任何形式的|任何|在线|网络|互联网|线上|相关的?|有关的?|此类|这类|公开|实际|各类|各种|其他|专门的?|所谓的?|的)";

  /** Words that hold a mark of denial and deny nothing; 差不多, 不仅, 未来, 无论. */
  static final Pattern NO_DENIAL =
      Pattern.compile(
          "(?=[不未无非莫除差了对来离少免能是可要有会])(?:不仅仅?|不断|不少于?|不但|不只|不单|不光|不限于?|不同(?!于)|不论|不管|不时|不锈|不动产|不日|不久|不过|不如|不得不|不能不"
              + "|不可(?:或缺|分割|替代|思议|避免)|不等(?![于同])|不足|不良|不定期|不间断|不停|不懈|不愧|不变|不乏|不失|不孕|不育|不妨"
              + "|不禁|不由|不免|不怕|不忘|不满|不超过|不低于|不高于|不大于|不小于|不多于|不亚于|不出户|不出门|不打烊|差不多|了不起|对不起"
              + "|来不及|离不开|少不了|免不了|无不|莫不|是不是|能不能|可不可以?|要不要?|有没有|会不会|未来|未必|未成年|未婚|未知|未央|未名"
              + "|未满|未读|非常|非凡|非洲|非遗|非物质|除非|无论|无锡|无线|无人|无障碍|无纸化|无忧|无限|无比|无菌|无偿|无损|无缝|无形|无极"
              + "|无为|无棣|无糖|无公害|无机|无尘|不在话下|不可不)");

  /** From here on the clause is denied. */
  static final Pattern FORWARD =
      Pattern.compile(
          "(?=[不未没非并均皆毫概从暂尚无禁严请切勿谢杜拒抵区有绝而剔已停终])(?:(?<having>(?:不|未)(?:包?含有?|带有?|包括))"
              + ("|(?:不|未|没有?|非)(?:" + ADVERB + "){0,6}" + VERB)
              + "|没有|(?:并|均|皆|毫|概|从|暂|尚)无|无(?:任何|相关|此类|实际|上述)"
              + "|不得|禁止|严禁|不准|不许|请勿|切勿|勿|谢绝|杜绝|拒绝|抵制|未经|区别于|有别于|不同于|并非|绝非|而非|剔除"
              + "|已经?(?:停止|暂停|关闭|取消|停办|下架|删除|撤销|剥离|终止|注销)了?"
              + "|(?:停止|暂停|终止)(?:提供|经营|销售|开展|从事))");

  /** Ends what a clause denies: 不涉及游戏但有演出. */
  private static final Pattern CONTRARY =
      Pattern.compile(
          "但|而是|却|只|仅|即可|就可|可以|就能|便可|便能|才[能可]|方可|还[可能有提]|[并且另](?:提供|销售|开展|经营|有|设)|改为|转为");

  /** Right before a word, where it denies that word and the list that it begins. */
  static final Pattern DIRECT =
      Pattern.compile(
          ("(?:不|未|没|无|勿|莫)(?:" + ADVERB + "|" + FILLER + "){0,8}$")
              + ("|(?:无需|无须|毋需|毋须|不需要?|不必|不用|停止|暂停|关闭|取消|停办)(?:"
                  + ADVERB
                  + "|"
                  + VERB
                  + "|"
                  + FILLER
                  + "|取得|了){0,8}$"));

  /** Right before a word, where it denies that word alone. */
  static final Pattern NOT_THIS = Pattern.compile("(?<![除是并绝而])非(?:营利性)?$");

  /** Of whom and of how much a predicate speaks, right before it: 本店均, 上述内容. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:本|我|该|小程序|店|公司|单位|平台|中心|馆|们|司|目前|现阶段|现在|现|暂时?|尚|还|均|都|也|亦|一律|全部|概"
              + "|皆|仍|从|并|里面|上述|以上|等|功能|服务|业务|内容|版块|栏目|模块|这些){0,12}$");

  /** A clause that ends so denies what it spoke of: 直播功能暂未开通. */
  static final Pattern PREDICATE =
      Pattern.compile(
          "(?=[未不没:：均都皆暂尚一全已停关无])(?:(?:未|不|没有?)(?:"
              + ADVERB
              + "){0,6}(?:开通|开设|开办|开放|提供|销售|出售|售卖|卖|售|涉及|启用|上线|经营|开展|支持|从事|设立|设置|设|包含|包括|含|做|办理"
              + "|办|受理|承接|收录|发布|展示|上架|接|代理|进行|存在|适用|纳入|列入|在此列|在其列|在(?:本(?:店|公司|单位|馆|小程序)?|我司|我们)?的?(?:服务|经营|业务)?范围(?:之?内)?|在内|属于)(?:了|过)?(?:服务|业务|功能)?"
              + "|[:：](?:无|否|没有)|(?:均|都|皆|暂|尚|一律|全)无|没有"
              + "|已经?(?:[于在][^，,。；;]{0,8})?(?:关闭|停用|取消|停止|下线|停办|下架|撤销|终止|剥离)了?|停用中?|停办|关停"
              + "|无关|没有?(?:任何)?关系|不相干|不相关)"
              + "[\\s\u0001]*$");

  /** A predicate of a time or of goods says nothing about the business: 节假日不办理. */
  static final Pattern PASSING =
      Pattern.compile("节假日|周末|周[一二三四五六日天]|夜间|晚间|晚上|期间|时段|点后|点以后|缺货|售完|时(?=不|未)");

  /** All that was listed before: 均, 都, 以上. */
  static final Pattern ALL_BEFORE = Pattern.compile("均|都|一律|全部|概|皆|上述|以上|等|这些");

  /** An exclusion begins: 除新闻外; but not 去除, 除湿. */
  static final Pattern EXCEPT =
      Pattern.compile("(?<![去清拆消排解免扣删开剔铲根切废破割驱])除了?(?!甲醛|[尘湿草虫锈臭螨味霜雪夕外菌皱痕毛颤非])");

  /** An exclusion ends. */
  static final Pattern OUTSIDE =
      Pattern.compile("除外|以外|之外|外(?![科语国卖出贸汇墙地围观部壳套设企商籍资教币送包省市线伤聘宾形加界])");

  /** What follows an exclusion that excludes nothing: 除药品外还销售, 除图书外均可退换. */
  static final Pattern INCLUDED =
      Pattern.compile(
          "[，,]?(?:[^，,。；;]{0,8}?(?:还|也|亦|另|兼|同时|更|并)(?!不|未|无|非)|[^，,。；;]{0,8}?(?:退|换货|包邮|优惠|折|积分))");

  /** Not the words before it but what a law says is left out: 国家规定的除外. */
  static final Pattern BY_LAW = Pattern.compile("规定|禁止|限制|限定|许可|审批|批准|专控|专营|法律|法规|国家");

  /** What needs no approval remains when a bracket leaves out what needs one. */
  static final Pattern APPROVAL = Pattern.compile("许可|审批|批准|前置|专项|资质|牌照");

  /** A bracket that speaks of the whole scope, or of the law, and of no single item. */
  static final Pattern BLANKET = Pattern.compile("^[\\s]*(?:以上|上述|依法|法律|法规|国家|涉及|凭)");

  /** A clause in a bracket that says what is done, after others that said what is not. */
  static final Pattern POSITIVE =
      Pattern.compile(
          "^[\\s]*(?:但|可|仅|只|含|包括|另|并|且|同时|凭|经|许可|有效|其中|限|提供|销售|零售|批发|生产|制造|从事|开展|办理|以)");

  /** Advice or technology, which is less than the thing itself. */
  static final Pattern ADVICE = Pattern.compile("咨询|策划|技术|软件|信息|推广|中介|展示|活动");

  private DenialMarks() {}

  /** Where what is denied from here on ends. */
  static int untilContrary(String plain, int from) {
    Matcher contrary = CONTRARY.matcher(plain);
    return contrary.find(from) ? contrary.start() : plain.length();
  }

  /** Where what is denied up to here begins. */
  static int afterContrary(String plain, int before) {
    Matcher contrary = CONTRARY.matcher(plain).region(0, before);
    int end = 0;
    while (contrary.find()) {
      end = contrary.end();
    }
    return end;
  }

  /** The subject that ends right here; empty where there is none. */
  static String subject(String clause, int end) {
    Matcher subject = SUBJECT.matcher(clause).region(Math.max(0, end - LONGEST_SUBJECT), end);
    return subject.find() ? subject.group() : "";
  }

  /** Whether a clause may deny anything. */
  static boolean mayDeny(String clause) {
    return clause.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
  }
}
