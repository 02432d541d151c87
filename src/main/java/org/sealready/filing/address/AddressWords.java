package org.sealready.filing.address;

import java.util.List;

/** What may follow a region in an address, and what shows that a name is part of another word. */
final class AddressWords {

  private static final int ZONE_LENGTH = 24;
  private static final int PLACE_LENGTH = 12;
  private static final int LEAST_NAME = 2;

  /** A road of one of these after 南京, or a house of them, is called after the city. */
  private static final String DIRECTIONS = "东西南北中一二三四五六七八九十老环内外上下前后大小";

  private static final List<String> HOUSES =
      List.of(
          "大学", "大厦", "花园", "广场", "饭店", "宾馆", "酒店", "火车", "机场", "师范", "学院", "商会", "新村", "公园", "国际",
          "商城", "医院", "市场", "世纪", "小区", "会馆", "公馆", "银行");

  private static final List<String> ZONES =
      List.of(
          "开发区", "高新区", "新区", "园区", "保税区", "试验区", "自贸区", "示范区", "产业区", "工业区", "管理区", "片区", "经济区",
          "度假区", "合作区", "港区", "集聚区", "集中区", "经开区", "工业园", "科技园", "产业园", "软件园", "创业园");

  private static final List<String> ROADS =
      List.of("路", "巷", "大道", "大街", "东路", "西路", "南路", "北路", "中路");

  /** A free trade zone stands between region and street. */
  static final List<String> FREE_TRADE_ZONES = List.of("自由贸易试验区", "自贸试验区", "自由贸易区", "自贸区");

  private static final String CLOSED = "路街巷弄号村镇乡室栋楼0123456789０１２３４５６７８９";

  private AddressWords() {}

  /** Where the development zone ends that begins here; -1 where none does. */
  static int zoneEnd(String text, int start) {
    int last = Math.min(text.length(), start + ZONE_LENGTH);
    int end = -1;
    if (text.startsWith("港", start)) {
      return end;
    }
    for (int i = start; i < last && CLOSED.indexOf(text.charAt(i)) < 0; i++) {
      if (endsZone(text, start, i + 1)) {
        end = i + 1;
      }
    }
    return end;
  }

  private static boolean endsZone(String text, int start, int end) {
    char last = text.charAt(end - 1);
    return (last == '区' || last == '园')
        && ZONES.stream()
            .anyMatch(
                zone -> end - zone.length() >= start && text.startsWith(zone, end - zone.length()));
  }

  /** Whether a street or town of a name of its own begins here: 天府三街, but not 东路. */
  static boolean beginsPlace(String text, int start) {
    int last = Math.min(text.length(), start + PLACE_LENGTH);
    for (int i = start; i < last; i++) {
      char at = text.charAt(i);
      if ("路街巷弄道镇乡".indexOf(at) >= 0) {
        return isNameOfItsOwn(text.substring(start, i));
      }
      if (!Character.isIdeographic(at)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a town or street office begins here. */
  static boolean beginsTown(String text, int start) {
    return townEnd(text, start) > 0 && beginsPlace(text, start);
  }

  private static boolean isNameOfItsOwn(String beforeKind) {
    boolean isLong = beforeKind.endsWith("大") || beforeKind.endsWith("街");
    String name = isLong ? beforeKind.substring(0, beforeKind.length() - 1) : beforeKind;
    return name.length() >= LEAST_NAME
        && name.chars().anyMatch(each -> DIRECTIONS.indexOf(each) < 0)
        && HOUSES.stream().noneMatch(name::contains);
  }

  /** Where the 镇, 乡 or 街道 ends that begins here; -1 where none does. */
  static int townEnd(String text, int start) {
    int last = Math.min(text.length(), start + PLACE_LENGTH);
    for (int i = start; i < last && Character.isIdeographic(text.charAt(i)); i++) {
      char at = text.charAt(i);
      if (text.startsWith("街道", i)) {
        return i > start && !beginsRoad(text, i + 2) ? i + 2 : -1;
      }
      if (i > start && (at == '镇' || at == '乡')) {
        return beginsRoad(text, i + 1) ? -1 : i + 1;
      }
      if ("路街巷弄道村区".indexOf(at) >= 0 && !text.startsWith("街道", i + 1)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the kind of a road stands here, so that what is before is its name: 景德镇路. */
  private static boolean beginsRoad(String text, int at) {
    return ROADS.stream().anyMatch(road -> text.startsWith(road, at))
        || text.startsWith("街", at) && !text.startsWith("街道", at);
  }
}
