package org.sealready.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.sealready.form.Answers;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Option;
import org.sealready.form.Options;

class TemplateFillerTest {

  static final List<String> IDS = Toy.IDS;

  private static String text(FilledLetter letter) {
    return letter.blocks().stream().map(Block::plain).collect(Collectors.joining("\n"));
  }

  private static FilledLetter fill(String template, String... changes) {
    return Toy.letter(Template.parse(template).template(), Toy.SEALED, changes);
  }

  @Test
  void putsAnswersIntoTheirPlaces() {
    assertEquals(
        "题\n成都青禾云联科技有限公司，居民身份证，洪昳铉\n2026年11月21日",
        text(
            fill(
                "# 题\n{entity.name}，{entityContact.idType}，{entityContact.name}\n@date {letters.date}")));
  }

  @Test
  void dropsWhatIsOptionalAndEmpty() {
    String template =
        "# 题\n> {letters.addressee}：\n甲[[，期限{letters.term}]]。\n[[{letters.term}]]\n@date 日";

    assertEquals("题\n甲。\n日", text(fill(template)));
    assertEquals(
        "题\n某局：\n甲，期限一年。\n一年\n日",
        text(fill(template, "letters.addressee", "某局", "letters.term", "一年")));
  }

  @Test
  void leavesRoomToWriteByHand() {
    assertEquals("题\n　　　　年　　月　　日", text(fill("# 题\n@date {letters.date}", "letters.date", "")));
    assertEquals("题\n甲　　　　乙\n日", text(fill("# 题\n甲{entity.name}乙\n@date 日", "entity.name", "")));
  }

  @Test
  void followsSwitches() {
    Template template =
        Template.parse("# 题\n@if seal\n章\n@else\n无\n@end\n@if not seal\n指印\n@end\n@date 日")
            .template();

    assertEquals("题\n章\n日", text(Toy.letter(template, Toy.SEALED)));
    assertEquals("题\n无\n指印\n日", text(Toy.letter(template, Toy.UNSEALED)));
  }

  @Test
  void numbersItemsWithoutGapsAndOneAloneNotAtAll() {
    String template = "# 题\n@item 甲\n乙\n@item [[{letters.term}]]\n@item 丙\n@date 日";

    assertEquals("题\n一、甲\n乙\n二、丙\n日", text(fill(template)));
    assertEquals("题\n一、甲\n乙\n二、一年\n三、丙\n日", text(fill(template, "letters.term", "一年")));
    assertEquals("题\n甲\n日", text(fill("# 题\n@item 甲\n@item [[{letters.term}]]\n@date 日")));
  }

  @Test
  void countsInChineseBeyondTen() {
    String text = text(fill("# 题\n" + "@item 款\n".repeat(21) + "@date 日"));

    assertTrue(text.contains("十、款\n十一、款"), text);
    assertTrue(text.contains("十九、款\n二十、款\n二十一、款"), text);
  }

  @Test
  void leavesRuledLinesToWriteOn() {
    List<Block> blocks = fill("# 题\n@rule 答复：\n@rule\n@date 日").blocks();

    assertEquals("答复：", ((Block.RuledLine) blocks.get(1)).plain());
    assertEquals("", ((Block.RuledLine) blocks.get(2)).plain());
  }

  @Test
  void closesOnlyWhatIsDatedAndSealsOnlyWhereTheUnitIsNamed() {
    assertTrue(fill("@undated\n# 题\n甲").blocks().stream().noneMatch(Block.Close.class::isInstance));
    assertFalse(((Block.Close) fill("# 题\n@date 日").blocks().getLast()).sealed());
    assertTrue(((Block.Close) fill("# 题\n@unit 甲\n@date 日").blocks().getLast()).sealed());
  }

  @Test
  void knowsWhatALetterBearsBesideTheSignature() {
    assertEquals(Letter.Mark.SEAL, marked("# 题\n@unit 甲\n@date 日", Toy.SEALED));
    assertEquals(Letter.Mark.NONE, marked("# 题\n@unit 甲\n@date 日", Toy.UNSEALED));
    assertEquals(Letter.Mark.NONE, marked("# 题\n@date 日", Toy.SEALED));
    assertEquals(Letter.Mark.FINGERPRINT, marked("# 题\n@fingerprint 指印：\n@date 日", Toy.UNSEALED));
  }

  private static Letter.Mark marked(String template, Predicate<String> switches) {
    Template parsed = Template.parse(template).template();
    return new Letter("a", "题", List.of(), all -> Optional.empty(), parsed).mark(switches);
  }

  @Test
  void knowsWhichFieldsItPrints() {
    Template template =
        Template.parse(
                "# 题\n@if seal\n{entity.name}\n@else\n{letters.term}\n@end\n@date {letters.date}")
            .template();
    Letter letter =
        new Letter(
            "a", "题", List.of(), all -> Optional.of(Need.of(Level.ADVISED, "k", "")), template);

    assertEquals(
        Set.of("entity.name", "letters.date"),
        letter.prints(Toy.placeholders(), Toy.SEALED).stream()
            .map(Field::id)
            .collect(Collectors.toSet()));
  }

  @Test
  void wordsEveryKindOfAnswer() {
    Options list = Options.fixed("l", List.of(Option.of("1", "新闻"), Option.of("2", "出版")));
    Field<List<String>> many = Field.of("a.many", "", new FieldType.Choices(list, 5));
    Field<List<Entry>> entries = Field.of("a.entries", "", new FieldType.Entries(list, "9"));
    Field<Boolean> yes = Field.of("a.yes", "", new FieldType.YesNo("是", "否"));
    Field<String> day = Field.of("a.day", "", new FieldType.Day(true));
    Field<String> prose = Field.of("a.prose", "", new FieldType.LongText(0, 200));
    Answers answers =
        Answers.empty()
            .with(many, List.of("1", "2"))
            .with(entries, List.of(new Entry("1", "京1号"), new Entry("2", "")))
            .with(yes, false)
            .with(day, "长期")
            .with(prose, "甲\r\n 乙\nab\ncd");

    assertEquals("新闻、出版", AnswerText.of(many, answers));
    assertEquals("新闻（京1号）、出版", AnswerText.of(entries, answers));
    assertEquals("否", AnswerText.of(yes, answers));
    assertEquals("长期", AnswerText.of(day, answers));
    assertEquals("2026年1月5日", AnswerText.of(day, answers.with(day, "2026-01-05")));
    assertEquals("甲乙ab cd", AnswerText.of(prose, answers));
  }

  @ParameterizedTest
  @FieldSource("IDS")
  void noLetterHasBracketedNotesOrNamesATitleByItself(String id) {
    Template.bundled(id)
        .lines(Toy.SEALED)
        .forEach(
            line -> assertFalse(line.pieces().toString().matches(".*(法定代表人|【|〔|下划线|盖章处).*"), id));
  }

  @Test
  void anIndividualSpeaksForHimself() {
    for (String id : List.of("commitment", "no-pre-approval-commitment")) {
      String text = text(Toy.letter(id, Toy.INDIVIDUAL));

      assertTrue(text.contains("本人") && text.contains("指印"), id);
      assertFalse(text.contains("单位") || text.contains("公章"), id);
    }
  }
}
