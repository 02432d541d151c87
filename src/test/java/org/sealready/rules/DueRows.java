package org.sealready.rules;

import static org.sealready.rules.Questions.DAY;
import static org.sealready.rules.Questions.END;
import static org.sealready.rules.Questions.OTHER;
import static org.sealready.rules.Questions.TEXT;
import static org.sealready.rules.Questions.TYPE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Rows of the rules on days that are near, on cards, on names at two places and on numbers. */
final class DueRows {

  private static final Map<String, Set<String>> PREFIXES =
      Map.of(
          "public", Set.of("138", "1348"),
          "virtual", Set.of("170", "1703"),
          "things", Set.of("148"),
          "satellite", Set.of("1349", "17400"));

  private DueRows() {}

  static List<Row<?>> all() {
    return Stream.of(days(), periods(), cards(), names(), numbers()).flatMap(List::stream).toList();
  }

  private static List<Row<?>> days() {
    return List.of(
        Row.of(END, DueRules.notRunningOut())
            .accepts("2027-02-21", "2026-11-20", "长期")
            .rejects("2026-11-21", "2027-02-20"),
        Row.of(DAY, DueRules.letterNotInFuture()).accepts("2026-11-21").rejects("2026-11-22"),
        Row.of(DAY, DueRules.letterFresh())
            .accepts("2026-10-22", "2026-11-21", "2026-08-20")
            .rejects("2026-10-21", "2026-08-21"),
        Row.of(DAY, DueRules.letterNotStale()).accepts("2026-08-21").rejects("2026-08-20"));
  }

  private static List<Row<?>> periods() {
    return List.of(
        Row.of(TEXT, PeriodRules.period())
            .accepts(
                "一年",
                "两年半",
                "6 个月",
                "半年",
                "至2027年12月31日",
                "2026-12-01至2027-11-30",
                "自签署之日起一年",
                "自签署之日起，有效期为一年",
                "自签署之日起至2027年12月31日",
                "自签署之日起至2027年12月31日止",
                "自本授权书签署之日起至备案完成之日止",
                "自签署之日起至该小程序注销备案或者本单位书面变更负责人之日止")
            .rejects(
                "随便",
                "张三",
                "全权负责",
                "2027",
                "年",
                "13800138000",
                "至2027年2月30日",
                "一年，可以转委托",
                "长期合作愉快"),
        Row.of(TEXT, PeriodRules.notOver())
            .accepts("自2026年1月1日起至2026年11月21日", "一年", "自2020年1月1日起一年")
            .rejects("自2026年1月1日起至2026年11月20日止", "2025-01-01至2025-12-31"));
  }

  private static List<Row<?>> cards() {
    return List.of(
        card("510107200911012413", "2030-01-10", "2035-01-10"),
        card("510107200911012413", "2030-01-09", "2030-01-12"),
        card("510107198501012410", "2045-01-10", "2035-01-10"),
        card("510107197901092419", "长期", "2045-01-10"),
        card("510107197901112416", "2045-01-10", "长期"));
  }

  private static Row<String> card(String number, String accepted, String rejected) {
    return Row.of(END, CardValidityRules.cardValidity(TYPE, OTHER, DAY))
        .accepts(accepted)
        .rejects(rejected)
        .where(TYPE, "2")
        .where(OTHER, number)
        .where(DAY, "2025-01-10");
  }

  private static List<Row<?>> names() {
    return List.of(
        Row.of(TEXT, "account-name-differs", SameNameRules.accountName(OTHER))
            .accepts("青禾(成都)有限公司", "青禾（成都） 有限公司", "青禾〔成都〕有限公司", "青禾[成都]有限公司")
            .rejects("青禾有限公司")
            .where(OTHER, "青禾（成都）有限公司"),
        Row.of(TEXT, "account-name-brackets", SameNameRules.accountName(OTHER))
            .accepts("青禾（成都）有限公司", "青禾有限公司")
            .rejects("青禾(成都)有限公司")
            .where(OTHER, "青禾（成都）有限公司"));
  }

  private static List<Row<?>> numbers() {
    return List.of(
        range("mobile-virtual").accepts("13812345678", "1701234").rejects("17012345678"),
        range("mobile-not-for-people")
            .accepts("13481234567")
            .rejects("14812345678", "13491234567", "17400123456"),
        range("mobile-unassigned").accepts("13812345678", "154").rejects("15412345678"),
        Row.of(TEXT, RecordNumberRules.entityNumber())
            .accepts("京ICP备12345678号", "粤B2-20090059")
            .rejects("京ICP备12345678号-1", "ICP备12345678号", "京ICP备1234号"),
        Row.of(TEXT, RecordNumberRules.serviceNumber())
            .accepts("京ICP备12345678号-3X", "粤B2-20090059-1626X")
            .rejects("京ICP备12345678号", "京ICP备12345678号-2A"));
  }

  private static Row<String> range(String id) {
    return Row.of(TEXT, id, NumberRangeRules.numberRange(PREFIXES));
  }
}
