package org.sealready.filing.page;

import java.util.List;
import org.sealready.form.Field;
import org.sealready.form.Page;
import org.sealready.form.Section;
import org.sealready.form.TextKind;
import org.sealready.form.Width;
import org.sealready.rules.PeriodRules;
import org.sealready.rules.PhoneRules;

/** 文书打印: what letters print besides the filing itself; asked where the letters are shown. */
public final class LettersPage {

  public static final Field<String> DATE =
      Fields.day("letters.date", "落款日期", false).hint("留空则印出“年 月 日”，由签字人手写。").width(Width.SHORT);

  public static final Field<String> ADDRESSEE =
      Fields.text("letters.addressee", "抬头", TextKind.PLAIN, 40)
          .hint("选填，例如四川省通信管理局；一般不写。")
          .width(Width.HALF);

  static final Field<String> TERM =
      Fields.text("letters.term", "授权期限", TextKind.PLAIN, 60)
          .hint("选填，写多久或到哪一天，例如“一年”“自签署之日起至2027年12月31日”；不写就不印期限。")
          .width(Width.HALF)
          .besidePrevious()
          .must(PeriodRules.period())
          .must(PeriodRules.notOver());

  public static final Field<String> MAIN_BUSINESS =
      Fields.text("letters.mainBusiness", "主营业务", TextKind.PLAIN, 60)
          .hint("一句话说明单位主要做什么，例如办公用品的批发和零售；与执照上的经营范围一致。")
          .when(EntityPage.IS_ORGANISATION);

  public static final Field<String> INDUSTRY =
      Fields.text("letters.industry", "所属行业", TextKind.PLAIN, 30)
          .hint("例如批发和零售业；不填就留空手写。")
          .when(EntityPage.IS_ORGANISATION)
          .width(Width.HALF);

  public static final Field<String> WORDS_REASON =
      Fields.prose("letters.wordsReason", "为什么有这些字词", 0, 40)
          .hint("选填。名称、经营范围或备注里有容易被问到的字词时，说明来历，例如“登记的经营范围包括投资咨询”。");

  public static final Field<String> CONSULTED_AUTHORITY =
      Fields.text("letters.consultedAuthority", "咨询过的主管部门", TextKind.PLAIN, 40)
          .hint("打电话问过哪个部门，例如合肥市包河区教育体育局。")
          .width(Width.HALF);

  public static final Field<String> CONSULTED_PHONE =
      Fields.text("letters.consultedPhone", "主管部门的电话", TextKind.PHONE, 20)
          .width(Width.HALF)
          .besidePrevious()
          .must(PhoneRules.phoneAside());

  public static final Field<String> CONSULTED_ANSWER =
      Fields.prose("letters.consultedAnswer", "主管部门的答复", 0, 100).hint("照实写一句，例如“不属于审批范围，无需办理”。");

  /** T1 金融承诺函: names and telephones of legal representative and leader. */
  public static final Field<String> SIGNATORY_PHONE =
      Fields.text("letters.signatoryPhone", "签字人的电话", TextKind.PHONE, 20)
          .hint("金融类的承诺书要写法定代表人的电话；他自己就是负责人的，不用填。")
          .when(EntityPage.IS_ORGANISATION)
          .width(Width.HALF)
          .must(PhoneRules.phone());

  /** Asked for outside of Jiangsu, too, since 2026. */
  public static final Field<Boolean> COPIED =
      Fields.yesNo("letters.authenticityCopied", "《真实性承诺书》要不要本人抄写", "要抄写", "不抄写")
          .hint("平台或管局要求本人抄写承诺的，选“要抄写”：文书上留出横线。");

  public static final Field<List<String>> CAUSES =
      Fields.choices("letters.causes", "要说明的情况", Cause.OPTIONS, Cause.values().length)
          .hint("选了的会写进《情况说明》；都不选时，只写填写内容里能确定的。");

  public static final Field<String> BRAND =
      Fields.text("letters.brand", "品牌或简称", TextKind.PLAIN, 30)
          .hint("小程序名称取自哪个品牌或简称；与小程序名称相同可以不填。")
          .width(Width.HALF);

  static final Field<String> TRADEMARK =
      Fields.text("letters.trademark", "商标注册号", TextKind.NUMBER, 20)
          .hint("选填，注册了商标才有。")
          .width(Width.HALF)
          .besidePrevious();

  public static final Field<String> EXPLANATION =
      Fields.prose("letters.explanation", "情况说明", 0, 500).hint("选填。别的情况用自己的话写在这里，会印进《情况说明》。");

  public static final Field<String> HANDWRITTEN =
      Fields.line("letters.handwritten", "留空手写的字", TextKind.PLAIN, 20)
          .hint("选填。印不出来的字写在这里，文书给它留一个字的空位，打印后由本人手写。");

  private LettersPage() {}

  /**
   * The whole page.
   *
   * @param letters its last section: which letters there are is not known here
   */
  public static Page page(Section letters) {
    return new Page(
        "letters",
        "文书打印",
        "打印后由签字人签字、盖公章，再扫描。",
        false,
        List.of(
            Section.of("letters-face", "落款与抬头", "", DATE, ADDRESSEE, TERM),
            Section.of(
                "letters-content",
                "写进文书的内容",
                "",
                MAIN_BUSINESS,
                INDUSTRY,
                WORDS_REASON,
                CONSULTED_AUTHORITY,
                CONSULTED_PHONE,
                CONSULTED_ANSWER,
                SIGNATORY_PHONE,
                COPIED,
                CAUSES,
                BRAND,
                TRADEMARK,
                EXPLANATION,
                HANDWRITTEN),
            letters));
  }
}
