package org.sealready.filing.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sealready.filing.data.FilingSources;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Context;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;
import org.sealready.rules.RuleFactory;

/**
 * Rules on the Mini Program's name: reserved words, signs, and its relation to the entity's name.
 */
public final class NamingRules {

  /**
   * National words at the beginning of a name, but not where they begin a road's name or a common
   * word.
   */
  private static final Pattern NATIONAL =
      Pattern.compile(
          "^(中国(?!风|结|象棋)|中华(?!路|街|鲟|田园|猕猴桃)|中央(?!路|大街|公园|空调|厨房)|国家|全国"
              + "|人大(?!附)|人民(?![东西南北中]{0,2}(路|街|大道|广场|公园|桥))|反腐|纪检|监察|信访|维权|投诉)");

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}·（）()\\-—&+ .]");
  private static final Pattern GENERIC =
      Pattern.compile(
          "有限责任公司|股份有限公司|有限公司|分公司|个体工商户|合伙企业|有限合伙|公司|科技|技术|文化|商贸|贸易|实业|发展"
              + "|信息|网络|服务|管理|咨询|中国|（.{1,4}）|小程序|官方|在线|平台|助手|商城");
  private static final Pattern EXPLAINED = Pattern.compile("商标|品牌|简称|旗下|授权|代称|项目名|产品名");

  public static final List<Attached<?>> ALL =
      List.of(
          new Attached<>(MiniProgramPage.NAME, national()),
          new Attached<>(MiniProgramPage.NAME, notChinese()),
          new Attached<>(MiniProgramPage.NAME, sign()),
          new Attached<>(MiniProgramPage.NAME, unrelated()));

  private NamingRules() {}

  private static Rule<String> national() {
    return RuleFactory.warning(
        "name-national",
        FilingSources.NAMES,
        "名称以“{0}”开头，除了国家级单位，管局一般不批准。",
        "请先在小程序后台改名；单位名称本来就有这个词的，请在备注里说明。",
        RuleFactory.text(
            (name, context) -> {
              Matcher found = NATIONAL.matcher(name);
              return found.find() && !entityName(context).startsWith(found.group())
                  ? Verdict.broken(found.group())
                  : Verdict.FINE;
            }));
  }

  private static Rule<String> notChinese() {
    return RuleFactory.warning(
        "name-not-chinese",
        FilingSources.NAMES,
        "名称里没有汉字，只有字母、数字或符号的名称常被退回。",
        "请在小程序后台改成带汉字、看得出做什么的名称；是注册商标的，请在备注里写明。",
        RuleFactory.text(
            (name, context) ->
                Verdict.brokenIf(!CHINESE.matcher(name).find() && !isExplained(context))));
  }

  private static Rule<String> sign() {
    return RuleFactory.warning(
        "name-sign",
        FilingSources.NAMES,
        "名称里有特殊符号“{0}”，管局一般不批准带符号的名称。",
        "请先在小程序后台去掉这个符号。",
        RuleFactory.text(
            (name, context) -> {
              Matcher found = SIGN.matcher(name.strip());
              return found.find() ? Verdict.broken(found.group()) : Verdict.FINE;
            }));
  }

  private static Rule<String> unrelated() {
    return RuleFactory.warning(
        "name-unrelated",
        FilingSources.NAMES,
        "名称与“{0}”看不出关系，备注也没有说明，管局可能会问。",
        "请在备注里写明名称的来历，例如“××是本公司的注册商标”或“××是本公司的简称”。",
        RuleFactory.text(
            (name, context) ->
                isUnrelated(context.answers()) && !isExplained(context)
                    ? Verdict.broken(entityName(context))
                    : Verdict.FINE));
  }

  /** Whether the Mini Program's name has nothing in common with the organisation's. */
  public static boolean isUnrelated(Answers answers) {
    String entity = answers.get(EntityPage.NAME).orElse("");
    String name = answers.get(MiniProgramPage.NAME).orElse("");
    return !entity.isBlank()
        && !name.isBlank()
        && EntityPage.IS_ORGANISATION.holds(answers)
        && !share(name, entity);
  }

  private static String entityName(Context context) {
    return context.answers().get(EntityPage.NAME).orElse("");
  }

  /** Whether the remark names a brand or says how the name belongs to the entity. */
  private static boolean isExplained(Context context) {
    return context
        .answers()
        .get(MiniProgramPage.REMARK)
        .filter(remark -> EXPLAINED.matcher(remark).find())
        .isPresent();
  }

  /** Whether both hold the same two adjacent characters, generic company words not counted. */
  private static boolean share(String name, String entity) {
    String bare = GENERIC.matcher(entity).replaceAll("|");
    for (int i = 0; i + 2 <= name.length(); i++) {
      if (bare.contains(name.substring(i, i + 2))) {
        return true;
      }
    }
    return false;
  }
}
