package org.sealready.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LettersPage;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Suggestion;

/** The suggestions that the form attaches to its fields. */
class AnswerSuggestionsTest {

  private static final String CODE = "91510104MA7HW29TXH";

  private static <T> Optional<T> suggested(Field<T> field, String id, Answers answers) {
    return declared(field).suggestions().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow()
        .value()
        .apply(answers);
  }

  @SuppressWarnings("unchecked") // the field of the form with the same id has the same type
  private static <T> Field<T> declared(Field<T> field) {
    return (Field<T>) MiniProgramFiling.FORM.field(field.id()).orElseThrow();
  }

  @Test
  void suggestsTheRegionThatTheCertificateTells() {
    Answers answers =
        Answers.empty()
            .with(EntityPage.CERTIFICATE_NUMBER, CODE)
            .with(EntityPage.CERTIFICATE_ADDRESS, "四川省成都市锦江区春熙路1号");
    assertEquals(Optional.of("510000"), suggested(EntityPage.PROVINCE, "by-address", answers));
    assertEquals(Optional.of("510000"), suggested(EntityPage.PROVINCE, "by-number", answers));
    Answers more = answers.with(EntityPage.PROVINCE, "510000");
    assertEquals(Optional.empty(), suggested(EntityPage.PROVINCE, "by-address", more));
    assertEquals(Optional.of("510100"), suggested(EntityPage.CITY, "by-address", more));
    assertEquals(
        Optional.of("510104"),
        suggested(EntityPage.DISTRICT, "by-address", more.with(EntityPage.CITY, "510100")));
  }

  private static <T> Answers taken(Field<T> field, String id, Answers answers) {
    Suggestion<T> suggestion =
        declared(field).suggestions().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow();
    return suggestion.taken(field, suggestion.value().apply(answers).orElseThrow(), answers);
  }

  private static List<String> region(Answers answers) {
    return Stream.of(EntityPage.PROVINCE, EntityPage.CITY, EntityPage.DISTRICT, EntityPage.ADDRESS)
        .map(field -> answers.get(field).orElse(""))
        .toList();
  }

  @Test
  void oneClickTakesAllThatTheCertificateTells() {
    Answers answers = Answers.empty().with(EntityPage.CERTIFICATE_ADDRESS, "成都锦江区春熙路1号8层");
    assertEquals(
        List.of("510000", "510100", "510104", "春熙路1号8层"),
        region(taken(EntityPage.PROVINCE, "by-address", answers)));
    assertEquals(
        List.of("510000", "510100", "510104", "锦兴路2号"),
        region(
            taken(EntityPage.PROVINCE, "by-address", answers.with(EntityPage.ADDRESS, "锦兴路2号"))));
  }

  @Test
  void theCreditCodeGivesTheDistrictThatTheAddressLacks() {
    Answers answers =
        Answers.empty()
            .with(EntityPage.CERTIFICATE_NUMBER, "91310115MA1H8R3C9R")
            .with(EntityPage.CERTIFICATE_ADDRESS, "中国（上海）自由贸易试验区张杨路828号18层");
    assertEquals(
        List.of("310000", "310100", "310115", "张杨路828号18层"),
        region(taken(EntityPage.PROVINCE, "by-address", answers)));
    Answers chosen = answers.with(EntityPage.PROVINCE, "310000").with(EntityPage.CITY, "310100");
    assertEquals(Optional.of("310115"), suggested(EntityPage.DISTRICT, "by-number", chosen));
    assertEquals(
        Optional.of("310100"),
        suggested(EntityPage.CITY, "by-number", answers.with(EntityPage.PROVINCE, "310000")));
    assertEquals(
        Optional.empty(),
        suggested(EntityPage.CITY, "by-number", answers.with(EntityPage.PROVINCE, "510000")));
  }

  @Test
  void partsAPastedPostalAddress() {
    Answers answers = Answers.empty().with(EntityPage.ADDRESS, "广西河池市都安县安阳镇迎晖街12号");
    assertEquals(
        List.of("450000", "451200", "451228", "安阳镇迎晖街12号"),
        region(taken(EntityPage.ADDRESS, "parted", answers)));
    Answers chosen =
        answers
            .with(EntityPage.PROVINCE, "450000")
            .with(EntityPage.CITY, "451200")
            .with(EntityPage.DISTRICT, "451228");
    assertEquals(Optional.of("安阳镇迎晖街12号"), suggested(EntityPage.ADDRESS, "parted", chosen));
  }

  @Test
  void anAddressOfAnotherCityIsNotPartedNorTaken() {
    Answers chosen =
        Answers.empty()
            .with(EntityPage.PROVINCE, "510000")
            .with(EntityPage.CITY, "510100")
            .with(EntityPage.ADDRESS, "绵阳市涪城区临园路101号");
    assertEquals(Optional.empty(), suggested(EntityPage.ADDRESS, "parted", chosen));
    Answers certificate =
        chosen.without(EntityPage.ADDRESS).with(EntityPage.CERTIFICATE_ADDRESS, "四川省绵阳市涪城区临园路101号");
    assertEquals(Optional.empty(), suggested(EntityPage.DISTRICT, "by-address", certificate));
    assertEquals(Optional.empty(), suggested(EntityPage.ADDRESS, "by-address", certificate));
  }

  @Test
  void anAddressWithoutRegionIsLeftAlone() {
    Answers answers = Answers.empty().with(EntityPage.ADDRESS, "南京东路299号");
    assertEquals(Optional.empty(), suggested(EntityPage.ADDRESS, "parted", answers));
    assertEquals(
        Optional.of("桥东路13号"),
        suggested(
            EntityPage.ADDRESS,
            "by-address",
            Answers.empty().with(EntityPage.CERTIFICATE_ADDRESS, "桥东路13号")));
  }

  @Test
  void suggestsTheKindOfEntityForOrganisationsOnly() {
    Answers answers = Answers.empty().with(EntityPage.CERTIFICATE_NUMBER, CODE);
    assertEquals(Optional.of("4"), suggested(EntityPage.TYPE, "by-number", answers));
    assertEquals(
        Optional.empty(),
        suggested(
            EntityPage.TYPE, "by-number", answers.with(EntityPage.TYPE, CodeLists.INDIVIDUAL)));
  }

  @Test
  void suggestsTheBureauWhileNothingIsAddressed() {
    Answers answers = Answers.empty().with(EntityPage.PROVINCE, "510000");
    assertEquals(
        Optional.of("四川省通信管理局"), suggested(LettersPage.ADDRESSEE, "administration", answers));
    assertEquals(
        Optional.empty(),
        suggested(
            LettersPage.ADDRESSEE,
            "administration",
            answers.with(LettersPage.ADDRESSEE, "四川省通信管理局")));
    assertEquals(
        Optional.empty(), suggested(LettersPage.ADDRESSEE, "administration", Answers.empty()));
  }

  @Test
  void suggestsTheCausesThatCanBeSeen() {
    Answers answers =
        Answers.empty().with(EntityPage.ADDRESS, "桥头旁").with(EntityPage.NAME, "钟𬍡的店");
    assertEquals(
        Optional.of(List.of("rare-character", "no-number")),
        suggested(LettersPage.CAUSES, "visible-causes", answers));
    assertEquals(
        Optional.empty(),
        suggested(
            LettersPage.CAUSES,
            "visible-causes",
            answers.with(LettersPage.CAUSES, List.of("other"))));
  }

  @Test
  void suggestsToWriteByHandWhatNoFontHas() {
    Answers answers =
        Answers.empty().with(EntityContactPage.PERSON.name(), "王\uD884\uDF4A\uD884\uDF4A");
    assertEquals(
        Optional.of("\uD884\uDF4A"), suggested(LettersPage.HANDWRITTEN, "by-hand", answers));
    assertEquals(
        Optional.of("乙\uD884\uDF4A"),
        suggested(LettersPage.HANDWRITTEN, "by-hand", answers.with(LettersPage.HANDWRITTEN, "乙")));
    assertEquals(
        Optional.empty(),
        suggested(
            LettersPage.HANDWRITTEN,
            "by-hand",
            answers.with(LettersPage.HANDWRITTEN, "\uD884\uDF4A")));
  }

  @Test
  void offersTheAddressBeforeTheNumber() {
    assertEquals(
        List.of("by-address", "by-number"),
        declared(EntityPage.PROVINCE).suggestions().stream().map(Suggestion::id).toList());
  }
}
