package org.sealready.service.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.Ours;
import org.sealready.paper.Area;
import org.sealready.paper.Caption;
import org.sealready.paper.Content;
import org.sealready.paper.KnownName;
import org.sealready.paper.Paper;
import org.sealready.paper.PaperPage;
import org.sealready.paper.Placement;
import org.sealready.paper.Slot;
import org.sealready.paper.Spot;
import org.sealready.paper.Style;
import org.sealready.service.Catalogue;

/** What goes into fields by their names alone. */
class PaperMatchingTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final List<Spot> SPOTS = List.of(new Spot(0, new Area(1, 1, 50, 8)));

  private static Placement placement(Slot slot, Set<String> likely) {
    Paper blank =
        new Paper(
            Paper.Kind.FIELDS, List.of(new PaperPage(210, 297, List.of())), List.of(slot), false);
    return new PaperMatching(CATALOGUE, likely).match(blank);
  }

  private static Optional<Content> match(Slot slot, Set<String> likely) {
    return Optional.ofNullable(placement(slot, likely).fields().get(slot.name()));
  }

  private static Slot slot(String name, String label) {
    return new Slot.Text(name, label, "", SPOTS, Style.PLAIN, 0, List.of());
  }

  private static Optional<Content> text(String name, String label, String... likely) {
    return match(slot(name, label), Set.of(likely));
  }

  private static boolean isGuess(String name, String label, String... likely) {
    return placement(slot(name, label), Set.of(likely)).guessed().contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "entity.name, , entity.name",
    "Text1, 主办单位名称（全称）, entity.name",
    "统一社会信用代码/注册号, , entity.certificateNumber",
    "creditCode, , entity.certificateNumber",
    "form1.page1.company_name, , entity.name",
    "法定代表人姓名, , entity.legalRepresentativeName",
    "法定代表人身份证号, , entity.legalRepresentativeIdNumber",
    "topmostSubform[0].Page1[0].f1_2[0], 主体负责人姓名, entityContact.name",
    "f2, 小程序负责人身份证号码, miniProgramContact.idNumber",
    "AppID, , miniProgram.appId",
    "小程序名称：, , miniProgram.name",
    "填表日期, , letters.date"
  })
  void namesAndLabelsTellTheValue(String name, String label, String value) {
    assertEquals(Optional.of(new Content.Value(value)), text(name, label == null ? "" : label));
  }

  @Test
  void partsOfADayAreKnown() {
    assertEquals(
        Optional.of(new Content.DayPart("letters.date", Content.Part.YEAR)), text("年", ""));
    assertEquals(
        Optional.of(new Content.DayPart("letters.date", Content.Part.MONTH)), text("x.month", ""));
  }

  @ParameterizedTest
  @CsvSource({"update", "hotel", "Text12", "undefined", "页码", "community"})
  void aWordThatOnlyHoldsANameTellsNothing(String name) {
    assertEquals(Optional.empty(), text(name, ""));
  }

  @Test
  void anEqualClaimGoesToWhatTheLetterPrintsOrToNobody() {
    assertEquals(Optional.empty(), text("负责人姓名", ""));
    assertEquals(
        Optional.of(new Content.Value("miniProgramContact.name")),
        text("负责人姓名", "", "miniProgramContact.name"));
    assertEquals(
        Optional.of(new Content.Value("entityContact.name")),
        text("被授权人", "", "entityContact.name"));
  }

  @ParameterizedTest
  @CsvSource({
    "法定代表人联系电话",
    "法定代表人签字",
    "授权人（签名）",
    "法定代表人性别",
    "出生日期",
    "成立日期：",
    "负责人部门",
    "小程序负责人有效证件复印件",
    "legalRepresentativePhone"
  })
  void anotherKindOfValueIsNotTaken(String name) {
    assertEquals(Optional.empty(), text(name, "", "entityContact.name", "signatory.name"));
  }

  @ParameterizedTest
  @CsvSource({
    "负责人身份证, entityContact.idNumber",
    "负责人身份证号（18位）, entityContact.idNumber",
    "小程序负责人联系电话, miniProgramContact.mobile",
    "小程序负责人的电子邮箱, miniProgramContact.email",
    "法定代表人的身份证号码, entity.legalRepresentativeIdNumber"
  })
  void aNumberOfSomebodyIsTakenForANumberOfHis(String name, String value) {
    assertEquals(
        Optional.of(new Content.Value(value)),
        text(name, "", "entityContact.name", "entityContact.idNumber"));
  }

  /** The letter is for one of two persons, though it does not print this of him. */
  @Test
  void whatBothPersonsHaveGoesToTheOneOfTheLetter() {
    assertEquals(
        Optional.of(new Content.Value("entityContact.mobile")),
        text("负责人联系电话", "", "entity.name", "entityContact.name", "entityContact.idNumber"));
    assertTrue(isGuess("负责人联系电话", "", "entityContact.name"));
    assertEquals(
        Optional.empty(), text("负责人联系电话", "", "entityContact.name", "miniProgramContact.name"));
  }

  @Test
  void onlyTheVeryNameOfOneValueIsSure() {
    assertFalse(isGuess("统一社会信用代码", ""));
    assertFalse(isGuess("f2", "单位名称："));
    assertTrue(isGuess("Text1", "主办单位名称（全称）"), "more is said than the name");
    assertTrue(isGuess("被授权人", "", "entityContact.name"), "the name of two values");
  }

  @Test
  void aBoxIsSureWhereItsGroupNamesTheAnswer() {
    assertEquals(Set.of(), placement(box("主体性质=企业", "企业"), Set.of()).guessed());
    assertEquals(
        Set.of("cb1"),
        placement(new Slot.Box("cb1", "单位性质：企业", "Yes", false, SPOTS, true), Set.of()).guessed());
  }

  private static Slot box(String name, String says) {
    return new Slot.Box(name, "", says, false, SPOTS, true);
  }

  private static Optional<Content> box(String name, String label, String says) {
    return match(new Slot.Box(name, label, says, false, SPOTS, true), Set.of());
  }

  @Test
  void boxesBelongToTheAnswerThatTheyName() {
    Content company = new Content.Tick("entity.type", "企业");
    assertEquals(Optional.of(company), box("主体性质=企业", "", "企业"));
    assertEquals(Optional.of(company), box("cb1", "单位性质：企业", "Yes"));
    assertEquals(Optional.empty(), box("cb1", "", "Yes"));
    assertEquals(Optional.empty(), box("同意", "已阅读", "On"));
  }

  private static Placement printed(String name, String before, String after, String... likely) {
    return placement(slot(name, "").caption(new Caption(before, after)), Set.of(likely));
  }

  private static Optional<Content> at(String name, String before, String after) {
    Placement found = printed(name, before, after, "entityContact.name");
    assertEquals(found.fields().keySet(), found.guessed(), "read from the page is never sure");
    return Optional.ofNullable(found.fields().get(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Text12, 单位名称, entity.name",
    "undefined_3, 法定代表人身份证号码, entity.legalRepresentativeIdNumber",
    "1, 主办单位名称（全称）, entity.name",
    "文本框 5, 负责人联系电话, entityContact.mobile",
    "文本域1, AppID, miniProgram.appId",
    "f_tel, 负责人手机号码, entityContact.mobile"
  })
  void whatHasNoNameIsGuessedByTheWordsAtIt(String name, String before, String value) {
    assertEquals(Optional.of(new Content.Value(value)), at(name, before, ""));
  }

  @Test
  void aNameOfItsOwnGoesBeforeTheWordsAtIt() {
    assertEquals(Optional.empty(), at("经办部门", "单位名称", ""));
    assertEquals(
        Map.of("AppID", new Content.Value("miniProgram.appId")),
        printed("AppID", "单位名称", "").fields());
    assertEquals(Optional.empty(), at("Text3", "法定代表人签字", ""));
    assertEquals("Eyes", slot("Eyes", "").caption(new Caption("AGE", "")).called());
    assertEquals("联系电话", slot("tel", "").caption(new Caption("联系电话", "")).called());
  }

  /** The second of a list of persons is another one. */
  @Test
  void whatTheLetterDecidesIsDecidedOnce() {
    Caption name = new Caption("姓名", "");
    List<Slot> list =
        List.of(
            slot("文本框 1", "").caption(name),
            slot("文本框 2", "").caption(name),
            slot("姓名", ""),
            slot("姓名_2", ""),
            slot("Text5", "").caption(new Caption("单位名称", "")),
            slot("Text6", "").caption(new Caption("单位名称", "")));
    Paper blank =
        new Paper(Paper.Kind.FIELDS, List.of(new PaperPage(210, 297, List.of())), list, false);
    Placement found = new PaperMatching(CATALOGUE, Set.of("entityContact.name")).match(blank);
    assertEquals(Set.of("文本框 1", "Text5", "Text6"), found.fields().keySet());
  }

  @Test
  void aPartOfADayIsOursOnlyWhereTheDayIs() {
    Content month = new Content.DayPart("letters.date", Content.Part.MONTH);
    assertEquals(Optional.of(month), at("Text5", "填表日期", "月"));
    assertEquals(Optional.of(month), at("Text5", "", "月"));
    assertEquals(Optional.empty(), at("Text5", "出生日期", "月"));
    assertEquals(Optional.empty(), at("Text5", "单位名称", "月"));
  }

  @Test
  void aBoxForOneCharacterTakesNoValue() {
    Slot one = new Slot.Text("身份证号1", "", "", SPOTS, Style.PLAIN, 1, List.of());
    assertEquals(Optional.empty(), match(one, Set.of("entityContact.idNumber")));
  }

  @Test
  void aBoxWithoutANameIsGuessedByItsRow() {
    Slot box = new Slot.Box("Kontrollkästchen1", "", "Yes", false, SPOTS, false);
    Placement found = placement(box.caption(new Caption("单位性质", "企业")), Set.of());
    assertEquals(
        Map.of("Kontrollkästchen1", new Content.Tick("entity.type", "企业")), found.fields());
    assertEquals(Set.of("Kontrollkästchen1"), found.guessed());
  }

  @Test
  void whatAFieldAlreadySaysIsLeftAlone() {
    Slot preset = new Slot.Text("单位名称", "", "微信", SPOTS, Style.PLAIN, 0, List.of());
    assertEquals(Optional.empty(), match(preset, Set.of()));
  }

  @Test
  void everyNameOfTheListIsOfAValueThatExists() {
    for (KnownName name : CATALOGUE.terms().names()) {
      String source = name.content().source();
      assertTrue(CATALOGUE.placeholders().find(source).isPresent(), source);
    }
  }

  @Test
  void likenessHeedsNeitherWidthNorMarks() {
    assertTrue(LabelMatcher.isSaid("居民身份证", "居民 身份证"));
    assertTrue(LabelMatcher.isSaid("甲、乙（一）", "乙(一)"));
    assertEquals(Optional.of("身份证"), LabelMatcher.best("居民身份证", List.of("护照", "身份证")));
    assertEquals(Optional.empty(), LabelMatcher.best("证", List.of("身份证", "居住证")));
    assertEquals(Optional.empty(), LabelMatcher.best("", List.of("身份证")));
  }
}
