package org.sealready.filing.page;

import java.util.List;
import java.util.regex.Pattern;
import org.sealready.filing.data.Titles;
import org.sealready.form.Answers;
import org.sealready.rules.number.CreditCode;

/**
 * What a business licence probably calls the person who signs, told from the credit code and the
 * name. Registered are the 法定代表人 of a company, the 负责人 of a branch, the 执行事务合伙人 of a partnership,
 * the 投资人 of a sole proprietorship and the 经营者 of an individual business (《市场主体登记管理条例》 of
 * 2022-03-01, Article 8 and its rules).
 *
 * @param isSure whether the name leaves no other title likely
 */
public record TitleReading(String title, boolean isSure) {

  /** 营业执照 and the 组织机构代码证 of enterprises: codes of the certificate list. */
  private static final List<String> LICENCES = List.of("", "1", "12");

  private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*[）)]$");
  private static final Pattern PARTNERSHIP = Pattern.compile("合伙[）)]$");
  private static final Pattern PROPRIETORSHIP = Pattern.compile("个人独资");

  /** What goes on behind the name of a company is the name of its branch. */
  private static final Pattern BEHIND_A_COMPANY =
      Pattern.compile("(公司|专业合作社|联合社|联社)(?![制化法治])[^）)].*");

  /** 烟草公司 of a city below that of its province: either of them may be what it is. */
  private static final Pattern COMPANY_OF_A_COMPANY = Pattern.compile("公司.+公司$");

  /** A trade union is a body of its own; so is a company in whose name another one stands. */
  private static final Pattern OF_ITS_OWN =
      Pattern.compile("(工会|工会委员会|有限公司|责任公司|股份公司|合作社|联社|联合社)$");

  /** Names of branches and of nothing else. */
  private static final Pattern BRANCH =
      Pattern.compile("(分公司|支公司|分行|支行|分理处|储蓄所|分店|分所|分社|分部|分厂|分院|分校|分馆|分中心|分号|办事处|代表处|联络处|邮政所|支局)$");

  /** Names of branches, but also of enterprises that stand alone. */
  private static final Pattern PERHAPS_BRANCH =
      Pattern.compile(
          "(营业部|营业所|营业厅|营业室|营业点|供应点|营销部|服务网点|项目部|工程处|门市部?|经营部|服务部|销售部|经销部|批发部|零售部|代办处"
              + "|代销处|经理部|加工部|维修部|服务站|服务中心|营销中心|购物中心|加油站|加气站|充电站|收购站|供销站|[店铺]|药房|超市|商场"
              + "|宾馆|报刊亭|俱乐部)$");

  /** Names of bodies that are headed by a 法定代表人. */
  private static final Pattern COMPANY = Pattern.compile("(公司|集团|合作社|联社|联合社)$");

  /** What these answers tell of the signatory of an entity with a business licence. */
  public static TitleReading of(Answers answers) {
    String number = answers.get(EntityPage.CERTIFICATE_NUMBER).orElse("");
    String name = answers.get(EntityPage.NAME).orElse("").strip();
    if (isSoleTrader(answers)) {
      return new TitleReading(Titles.OWNER, true);
    }
    boolean isLicence =
        LICENCES.contains(answers.get(EntityPage.CERTIFICATE_TYPE).orElse(""))
            && (number.startsWith("9") || !CreditCode.isValid(number));
    return isLicence && !name.isEmpty()
        ? ofName(name)
        : new TitleReading(Titles.LEGAL_REPRESENTATIVE, true);
  }

  /** Whether the credit code is that of a 个体工商户, by its first two characters (GB 32100-2015). */
  public static boolean isSoleTrader(Answers answers) {
    return answers
        .get(EntityPage.CERTIFICATE_NUMBER)
        .filter(number -> number.startsWith("92"))
        .isPresent();
  }

  private static TitleReading ofName(String name) {
    String bare = REMARK.matcher(name).replaceFirst("");
    // A branch of a partnership is headed by a 负责人, so the ending counts first.
    if (isBranch(bare)) {
      return new TitleReading(Titles.HEAD, true);
    }
    if (COMPANY_OF_A_COMPANY.matcher(bare).find() && !OF_ITS_OWN.matcher(bare).find()) {
      return new TitleReading(Titles.LEGAL_REPRESENTATIVE, false);
    }
    if (PARTNERSHIP.matcher(name).find()) {
      return new TitleReading(Titles.MANAGING_PARTNER, true);
    }
    if (PROPRIETORSHIP.matcher(name).find()) {
      return new TitleReading(Titles.INVESTOR, true);
    }
    return PERHAPS_BRANCH.matcher(bare).find()
        ? new TitleReading(Titles.HEAD, false)
        : new TitleReading(Titles.LEGAL_REPRESENTATIVE, COMPANY.matcher(bare).find());
  }

  private static boolean isBranch(String name) {
    return BRANCH.matcher(name).find()
        || BEHIND_A_COMPANY.matcher(name).find()
            && !COMPANY_OF_A_COMPANY.matcher(name).find()
            && !OF_ITS_OWN.matcher(name).find();
  }
}
