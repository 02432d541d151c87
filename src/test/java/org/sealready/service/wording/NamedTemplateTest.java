package org.sealready.service.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.letter.Letter;
import org.sealready.letter.Template;
import org.sealready.service.Catalogue;

class NamedTemplateTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();

  private final NamedTemplate names = new NamedTemplate(CATALOGUE);

  @Test
  void callsValuesMarksAndSituationsAsPeopleDo() {
    assertEquals(
        "# 承诺书\n@如果 不是 有公章\n本人{主办单位名称}承诺。\n@否则\n@单位 {主办单位名称}\n@完\n@日期 {落款日期}\n",
        names.shown(
            "% 说明\n# 承诺书\n@if not seal\n@clause promise\n本人{entity.name}承诺。\n@else\n@unit"
                + " {entity.name}\n@end\n@date {letters.date}\n"));
  }

  @Test
  void acceptsBothWays() {
    String known = "@if seal\n{entity.name}\n@end\n@sign {signatory.title}（签字）：";
    assertEquals(known, names.source(known));
    assertEquals(known, names.source(names.shown(known)));
    assertEquals("@if not individual", names.source("@如果 不是个人"));
    assertEquals("{甲}@某", names.source("{甲}@某"), "what nothing is called is left");
  }

  /** Nothing of any bundled wording changes its meaning by being shown. */
  @Test
  void everyBundledWordingComesBack() {
    for (Letter letter : CATALOGUE.letters()) {
      String text = Template.text(letter.id()).orElseThrow();
      Template back = Template.parse(names.source(names.shown(text))).template();
      Template own = Template.parse(text).template();
      assertEquals(own.holes(), back.holes(), letter.id());
      assertEquals(own.switches(), back.switches(), letter.id());
      assertEquals(
          own.texts().stream().map(line -> line.kind() + " " + line.pieces()).toList(),
          back.texts().stream().map(line -> line.kind() + " " + line.pieces()).toList());
      String shown = names.shown(text);
      assertFalse(shown.contains("@if") || shown.contains("{entity."), shown);
      assertEquals(
          List.of(),
          shown.lines().filter(line -> line.matches("@如果 [^《]*[A-Za-z].*")).toList(),
          "situations without a name, in " + letter.id());
    }
  }

  /** Two values are never called the same. */
  @Test
  void everyValueHasANameOfItsOwn() {
    List<String> called = CATALOGUE.placeholders().names().stream().map(names::called).toList();
    assertEquals(called.size(), Set.copyOf(called).size());
    assertTrue(called.contains("主体负责人的姓名"), called.toString());
  }

  @Test
  void aWordingInEitherWayIsUsed() {
    Letter letter = CATALOGUE.letter("explanation").orElseThrow();
    String text = Template.text("explanation").orElseThrow();
    WordingCheck check = new WordingCheck(CATALOGUE);
    assertEquals(check.of(letter, text), check.of(letter, text));
    assertEquals(
        List.of(),
        check.of(letter, names.shown(text)).stream().filter(one -> one.isError()).toList());
  }
}
