package org.sealready.paper;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs call fields by themselves is no name. */
class FieldNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "Text12",
        "Text1.0.2",
        "undefined_3",
        "fill_17",
        "Check Box1",
        "Group4",
        "TextField1",
        "textfield",
        "CheckBox_2",
        "RadioButtonList",
        "topmostSubform[0].Page1[0].f1_02[0]",
        "form1[0].#subform[0].Table1[0].Row2[0].Cell3[0]",
        "Text Box 1",
        "文本框 5",
        "文本域1",
        "文本字段 3",
        "复选框1#2",
        "单选按钮2",
        "下拉列表框 1",
        "未命名",
        "核取方塊1",
        "Kontrollkästchen1",
        "Textfeld 2",
        "Case à cocher 1",
        "テキスト1"
      })
  void namesOfPrograms(String name) {
    assertTrue(FieldName.isAutomatic(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "单位名称",
        "年",
        "unitName",
        "companyName1",
        "法定代表人文本框",
        "Text_Phone",
        "form1.page1.company_name",
        "TEL1",
        "already",
        "备注1"
      })
  void namesOfPeople(String name) {
    assertFalse(FieldName.isAutomatic(name));
  }
}
