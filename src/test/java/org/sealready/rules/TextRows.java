package org.sealready.rules;

import static org.sealready.rules.Questions.PROSE;
import static org.sealready.rules.Questions.TEXT;

import java.util.List;

/** Rows of the rules on texts, names, telephones and the platform's identifiers. */
final class TextRows {

  private TextRows() {}

  static List<Row<?>> all() {
    return List.of(
        Row.of(TEXT, TextRules.maxLength(3)).accepts("𬍡𬍡𬍡", "一").rejects("一二三四"),
        Row.of(TEXT, "too-short", TextRules.lengthBetween(2, 3)).accepts("一二", "").rejects("𬍡"),
        Row.of(TEXT, "too-long", TextRules.lengthBetween(2, 3)).accepts("一二三").rejects("一二三四"),
        Row.of(TEXT, TextRules.trimmed())
            .accepts("张 三", "")
            .rejects(" 张三", "张三　", "张三\u00A0", "\t张三"),
        Row.of(TEXT, "unprintable-character", CharacterRules.printable())
            .accepts("张三（A·b）䶮𬍡", "\uE863")
            .rejects("张\u0007", "一\n二", "张\tb", "张\uD800", "\uFFFD", "\u0378"),
        Row.of(PROSE, "unprintable-character", CharacterRules.printable())
            .accepts("一\n二")
            .rejects("一\r\n二"),
        Row.of(PROSE, CharacterRules.readable())
            .accepts("一\n二", "张三（A·b）䶮𬍡")
            .rejects("\uE863", "张\u200B三", "一\r\n二", "\uFFFD"),
        Row.of(TEXT, "private-use-character", CharacterRules.printable())
            .accepts("䶮")
            .rejects("\uE863", "张\uDB80\uDC00", "\uDBFF\uDFFD"),
        Row.of(TEXT, "invisible-character", CharacterRules.printable())
            .accepts("张　三", "é")
            .rejects("张\u200B三", "\uFEFF张", "a\u202Eb", "葛\uDB40\uDD00", "\u3164", "\u00AD"),
        Row.of(TEXT, PhoneRules.mobile()).accepts("13800138000").rejects("0755-83765566"),
        Row.of(TEXT, PhoneRules.phone())
            .accepts("13800138000", "0755-83765566")
            .rejects("400-123-4567", "1234567"),
        Row.of(TEXT, PhoneRules.mail()).accepts("a@b.cn").rejects("a@b", "a＠b.cn"),
        Row.of(TEXT, PlatformRules.appId())
            .accepts("wx62dce4ce042030bf")
            .rejects("wx62dce4ce042030bg", "WX62DCE4CE042030BF", "wx62dce4ce042030b"),
        Row.of(TEXT, PlatformRules.originalId())
            .accepts("gh_0123456789ab")
            .rejects("gh-0123456789ab", "gh_0123456789a"),
        Row.of(TEXT, "mini-program-name-length", PlatformRules.miniProgramName())
            .accepts("菜店", "abcd", "一二三四五六七八九十一二三四五")
            .rejects("菜", "abc", "一二三四五六七八九十一二三四五a"),
        Row.of(TEXT, "mini-program-name-word", PlatformRules.miniProgramName())
            .accepts("社区菜店")
            .rejects("菜店小程序"),
        Row.of(TEXT, "name-digit", NameRules.personName()).accepts("张三").rejects("张3", "张３"),
        Row.of(TEXT, "name-dot", NameRules.personName())
            .accepts("阿凡提·买买提", "John F. Kennedy", "Smith, John")
            .rejects("阿凡提•买买提", "阿‧买", "阿・买", "阿．买", "阿.买", "阿･买", "阿. 买"),
        Row.of(TEXT, "name-dot-place", NameRules.personName())
            .accepts("阿·买", "阿·买·提")
            .rejects("·阿", "阿·", "阿··买"),
        Row.of(TEXT, "name-blank", NameRules.personName())
            .accepts("张三", "Li Lei")
            .rejects("张 三", "张　三"),
        Row.of(TEXT, "name-character", NameRules.personName())
            .accepts("䶮㛃〇𬍡", "O'Brien-Müller, Jean Jr.", "Ağa", "阿·买", "张3", "阿•买", "张\uE863")
            .rejects("张三（经理）", "张三/李四", "张三、李四", "<张三>"));
  }
}
