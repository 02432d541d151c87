package org.sealready.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealready.rules.Questions.TYPE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.form.Answers;
import org.sealready.form.Rule;
import org.sealready.form.Severity;
import org.sealready.form.Verdict;

/** Every stock rule accepts and rejects what the table says, and speaks as a person would. */
class RuleTableTest {

  static List<Row<?>> rows() {
    return Stream.of(
            TextRows.all(), ListRows.all(), CodeRows.all(), CodeRows.ofPersons(), DueRows.all())
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void acceptsAndRejects(Row<?> row) {
    for (Answers answers : row.accepted()) {
      assertEquals(Verdict.FINE, row.verdict(answers));
    }
    for (Answers answers : row.rejected()) {
      Verdict.Broken broken = assertInstanceOf(Verdict.Broken.class, row.verdict(answers));
      assertFalse(filled(row.rule().message(), broken.args()).contains("{"));
      assertFalse(filled(row.rule().fix(), broken.args()).contains("{"));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void saysWhatIsWrongAndWhatToDo(Row<?> row) {
    Rule<?> rule = row.rule();
    assertTrue(rule.id().matches("[a-z]+(-[a-z]+)*"), rule.id());
    assertTrue(rule.message().matches("[^\\n]{3,70}。"), rule.message());
    assertTrue(rule.fix().matches("请[^\\n]{3,70}。"), rule.fix());
    assertFalse(rule.source().text().isBlank());
    assertTrue(rule.source().date().matches("\\d{4}(-\\d{2}(-\\d{2})?)?"), rule.source().date());
    assertTrue(rule.waivable() || rule.severity() == Severity.ERROR);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isSilentWithoutAnAnswerUnlessItDemandsOne(Row<?> row) {
    boolean demands = row.rule().id().matches(".*(required|missing)");
    assertEquals(demands, row.verdict(Answers.empty()) instanceof Verdict.Broken);
  }

  @Test
  void everyRuleHasAnExampleOfBoth() {
    Set<String> shown =
        rows().stream()
            .filter(row -> !row.accepted().isEmpty() && !row.rejected().isEmpty())
            .map(row -> row.rule().id())
            .collect(Collectors.toSet());
    Set<String> bare = listed().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    bare.removeAll(shown);
    assertEquals(Set.of(), bare);
  }

  /** The factories that return several rules; the others stand in the table one by one. */
  private static Stream<Rule<?>> listed() {
    return Stream.<List<? extends Rule<?>>>of(
            TextRules.lengthBetween(1, 2),
            CharacterRules.printable(),
            NameRules.personName(),
            PlatformRules.miniProgramName(),
            ListRules.inLists(),
            EntryRules.entries(),
            CreditCodeRules.creditCodeUnless(code -> false),
            SameNameRules.accountName(TYPE),
            NumberRangeRules.numberRange(Map.of()),
            CertificateRules.certificateNumber(TYPE),
            PersonIdRules.personIdNumber(TYPE))
        .flatMap(List::stream);
  }

  @Test
  void aStrangeCharacterIsNamedWithItsPlace() {
    Row<String> row = Row.of(Questions.TEXT, "invisible-character", CharacterRules.printable());
    assertEquals(
        Verdict.broken("U+200B 零宽空格", "U+200B ZERO WIDTH SPACE", 2),
        row.verdict(Answers.empty().with(Questions.TEXT, "𬍡\u200B三")));
  }

  private static String filled(String text, List<String> args) {
    String filled = text.replace("{label}", "内容");
    for (int i = 0; i < args.size(); i++) {
      filled = filled.replace("{" + i + "}", args.get(i));
    }
    return filled;
  }
}
