package org.sealready.filing;

import java.util.List;
import org.sealready.form.Field;
import org.sealready.form.Page;
import org.sealready.form.Section;
import org.sealready.form.Suggestion;
import org.sealready.form.TextKind;
import org.sealready.form.Width;

/** What the letters need beside the filing itself; asked where the letters are shown. */
final class LettersPage {

  static final Field<String> DATE =
      Fields.day("letters.date", "落款日期", false).hint("留空则印出“年 月 日”，由签字人手写。").width(Width.SHORT);

  static final Field<String> ADDRESSEE =
      Fields.text("letters.addressee", "抬头", TextKind.PLAIN, 40)
          .hint("选填，例如 四川省通信管理局；一般不写。")
          .width(Width.HALF);

  static final Field<String> TERM =
      Fields.text("letters.term", "授权期限", TextKind.PLAIN, 60)
          .hint("选填，例如“自签署之日起至2027年12月31日”；不写就不印期限。")
          .width(Width.HALF)
          .besidePrevious();

  static final Field<String> EXPLANATION =
      Fields.prose("letters.explanation", "情况说明", 0, 500).hint("选填。需要向管局解释的情况写在这里。");

  static final Field<String> HANDWRITTEN =
      Fields.text("letters.handwritten", "留空手写的字", TextKind.PLAIN, 20)
          .hint("选填。印不出来的字写在这里，文书给它留一个字的空位，打印后由本人手写。")
          .suggestion(
              new Suggestion<>(
                  "by-hand", "留空手写：{0}", answers -> GlyphRules.toWriteByHand(answers)));

  static final Page PAGE =
      new Page(
          "letters",
          "文书打印",
          "打印后由签字人签字、盖公章，再扫描。",
          false,
          List.of(
              Section.of(
                  "letters-face", "落款与抬头", "", DATE, ADDRESSEE, TERM, EXPLANATION, HANDWRITTEN)));

  private LettersPage() {}
}
