package org.sealready.service.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.search.Piece;
import org.sealready.search.Readings;
import org.sealready.service.KnownReadings;

/** What stands first, what is shown, and what is never shown. */
class SearchIndexTest {

  private static final String PHONE = "13548252279";

  private final SearchIndex index =
      index(
          of(FoundGroup.LETTERS, "主体负责人授权书").at("必需"),
          of(FoundGroup.LETTERS, "互联网信息服务承诺书"),
          of(FoundGroup.FIELDS, "主体名称").called(List.of("公司名称", "entity.name")),
          of(FoundGroup.FIELDS, "授权事项").at("小程序负责人"),
          of(FoundGroup.FIELDS, "手机号码").note("135****2279").hiding(List.of(PHONE)),
          of(FoundGroup.FIELDS, "姓名").at("主体负责人"),
          of(FoundGroup.FIELDS, "姓名").at("小程序负责人"),
          of(FoundGroup.PROBLEMS, "应急电话不能与手机相同").note("印不了授权书"),
          of(FoundGroup.SERVICES, "自主售卖").called(List.of("网购", "电商")),
          of(FoundGroup.ACTIONS, "打印《主体负责人授权书》"),
          of(FoundGroup.HELP, "授权书由谁签"));

  private static Findable of(FoundGroup group, String label) {
    return Findable.of(group, group + label, label, () -> {});
  }

  private static SearchIndex index(Findable... all) {
    return new SearchIndex(List.of(all), KnownReadings.inUse());
  }

  private List<String> labels(String typed) {
    return labels(index.find(typed));
  }

  private static List<String> labels(Found found) {
    return found.rows().stream().map(row -> row.what().label()).toList();
  }

  @Test
  void theBestStandsFirstAndItsGroupWithIt() {
    assertEquals(
        List.of("授权事项", "授权书由谁签", "主体负责人授权书", "打印《主体负责人授权书》", "应急电话不能与手机相同"), labels("授权"));
    assertEquals(
        List.of("授权书由谁签", "主体负责人授权书", "打印《主体负责人授权书》", "应急电话不能与手机相同"),
        labels("sqs").stream().filter(label -> !label.equals("授权事项")).toList());
  }

  /** People say it shorter than a form does. */
  @ParameterizedTest
  @CsvSource({
    "应急电话, 应急联系电话",
    "法人姓名, 法定代表人姓名",
    "法人证件号, 法定代表人证件号码",
    "急联话, ''",
    "电话应急, ''",
    "应急手机, ''",
    "yjdh, ''"
  })
  void aNameIsFoundByAShortOne(String typed, String label) {
    SearchIndex people =
        new SearchIndex(
            List.of(
                of(FoundGroup.FIELDS, "应急联系电话"),
                of(FoundGroup.FIELDS, "法定代表人姓名"),
                of(FoundGroup.FIELDS, "法定代表人证件号码"),
                of(FoundGroup.PROBLEMS, "应急的人知不知道会有电话打来，接不接得到")),
            Readings.NONE);
    assertEquals(
        label.isEmpty() ? List.of() : List.of(label), labels(people.find(typed)), "by " + typed);
  }

  /** Whoever types 应急电话 wants to fill it, not to read about it. */
  @Test
  void aShortNameStandsBeforeWhatHasItSomewhere() {
    SearchIndex people =
        new SearchIndex(
            List.of(of(FoundGroup.HELP, "手机、应急电话、邮箱"), of(FoundGroup.FIELDS, "应急联系电话")),
            Readings.NONE);
    assertEquals(List.of("应急联系电话", "手机、应急电话、邮箱"), labels(people.find("应急电话")));
  }

  @ParameterizedTest
  @CsvSource({
    "主体, 主体名称",
    "ztmc, 主体名称",
    "zhuti, 主体名称",
    "gsmc, 主体名称",
    "gongsi, 主体名称",
    "entity.name, 主体名称",
    "dianshang, 自主售卖",
    "wg, 自主售卖",
    "sjhm, 手机号码",
    "1354825, 手机号码",
    "2279, 手机号码",
    "cns, 互联网信息服务承诺书",
  })
  void pinyinInitialsIdsAndEverydayWordsLeadThere(String typed, String label) {
    assertTrue(labels(typed).contains(label), () -> labels(typed) + "");
  }

  @Test
  void aNumberOfAPersonIsFoundAndNotShown() {
    FoundRow row = index.find("354825").rows().getFirst();
    assertEquals("手机号码", row.what().label());
    assertEquals("135****2279", said(row.note()));
    assertFalse((said(row.label()) + said(row.note())).contains("354825"));
    assertTrue(row.note().stream().noneMatch(Piece::isHit), "no mark tells where it was hit");
  }

  @Test
  void wordsMayStandInSeveralOfTheTexts() {
    assertEquals(List.of("姓名"), labels("姓名 小程序"));
    assertEquals("小程序负责人", index.find("小程序 xm").rows().getFirst().what().place());
    assertEquals(List.of(), labels("姓名 天气"));
  }

  @Test
  void atMostNineAndOneOfEachKindAtLeast() {
    Stream<Findable> fields = IntStream.range(0, 40).mapToObj(i -> of(FoundGroup.FIELDS, "字段" + i));
    Findable late = of(FoundGroup.HELP, "怎么找字段");
    SearchIndex many =
        new SearchIndex(Stream.concat(fields, Stream.of(late)).toList(), KnownReadings.inUse());
    Found found = many.find("字段");
    assertEquals(SearchIndex.MOST, found.rows().size());
    assertEquals(41, found.all());
    assertEquals(late, found.rows().getLast().what());
  }

  @Test
  void groupsStandTogether() {
    List<FoundGroup> groups =
        index.find("s").rows().stream().map(row -> row.what().group()).toList();
    assertEquals(
        groups.stream().distinct().toList(),
        IntStream.range(0, groups.size())
            .filter(i -> i == 0 || groups.get(i) != groups.get(i - 1))
            .mapToObj(groups::get)
            .toList());
  }

  @Test
  void whereNothingIsFoundItNamesWhatIsNearest() {
    Found found = index.find("shouquanshiz");
    assertEquals(0, found.all());
    assertTrue(found.nearest().stream().anyMatch(each -> each.label().equals("授权事项")));
    assertTrue(index.find("主办名称").nearest().stream().anyMatch(each -> each.label().equals("主体名称")));
    assertEquals(List.of(), index.find("🧋").nearest());
    assertEquals(new Found(List.of(), 0, List.of()), index.find(" ？ "));
  }

  @Test
  void englishIsFoundByWordsAndTheirBeginnings() {
    SearchIndex english =
        index(
            of(FoundGroup.FIELDS, "Emergency phone").at("Entity contact"),
            of(FoundGroup.FIELDS, "Mobile phone").at("Entity contact"),
            of(FoundGroup.LETTERS, "Entity contact authorization"));
    assertEquals(List.of("Entity contact authorization"), labels(english.find("eca")));
    assertEquals(List.of("Emergency phone"), labels(english.find("em ph")));
    assertEquals(List.of("Emergency phone"), labels(english.find("emergency")));
  }

  private static String said(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
