package org.sealready.paper;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells names that a person has given a field from those that a program makes up by itself: Text12
 * and undefined_3 of Acrobat, f1_02[0] of LiveCycle, 文本框 5 and Kontrollkästchen1 of LibreOffice,
 * 文本域1 of WPS and InDesign.
 */
final class FieldName {

  /** What programs number their fields with, by the languages of their menus. */
  private static final Set<String> WORDS =
      Set.of(
          ("text txt textfield textbox tf tb tx field fld box cell table row line column col area"
                  + " input edit check chk checkbox cb cbx ckb radio rb rdo button btn option opt"
                  + " group grp list combo combobox dropdown drop down choice fill entry undefined"
                  + " unnamed untitled noname form page subform topmostsubform control widget item"
                  + " numeric formcontrol textinput multiline"
                  + " 文本 文本框 文本域 文本字段 文本输入框 多行文本 复选框 复选 勾选框 单选框 单选按钮 单选"
                  + " 选项按钮 选项 列表框 列表 下拉框 下拉列表 下拉列表框 组合框 编辑框 输入框 输入域 填空"
                  + " 填充域 表单域 表单 字段 域 控件 数字域 数字字段 数值字段 格式化字段 未命名 未定义 页 页面"
                  + " 文字方塊 文字欄位 文字 核取方塊 選項按鈕 下拉式清單 清單方塊 欄位"
                  + " textfeld feld kontrollkästchen kontrollkastchen optionsfeld listenfeld auswahlfeld"
                  + " kombinationsfeld kombinationsliste markierfeld"
                  + " zone de texte champ case à cocher bouton liste"
                  + " テキスト テキストボックス テキストフィールド チェックボックス ラジオボタン フィールド"
                  + " リストボックス コンボボックス")
              .split(" "));

  private static final Pattern INDEX = Pattern.compile("\\[[0-9]*]|#[0-9]+");
  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private FieldName() {}

  /** Whether it says nothing of what is asked. */
  static boolean isAutomatic(String name) {
    String plain = INDEX.matcher(name.substring(name.lastIndexOf('.') + 1)).replaceAll("");
    String apart = HUMP.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC)).replaceAll(" ");
    return NO_LETTERS
        .splitAsStream(apart.toLowerCase(Locale.ROOT))
        .allMatch(word -> isSingleLatin(word) || WORDS.contains(word));
  }

  private static boolean isSingleLatin(String word) {
    return word.isEmpty() || word.length() == 1 && word.charAt(0) < 0x80;
  }
}
