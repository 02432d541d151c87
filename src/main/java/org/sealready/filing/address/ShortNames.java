package org.sealready.filing.address;

import java.util.List;
import java.util.Optional;

/** Shorter ways to write the full name of a region. */
final class ShortNames {

  private static final List<String> AUTONOMOUS = List.of("自治区", "自治州", "自治县", "自治旗");
  private static final List<String> KINDS =
      List.of("地区", "新区", "特区", "林区", "矿区", "省", "市", "县", "区", "盟");

  /** The names of nationalities, which stand in the full names of autonomous areas. */
  private final List<String> peoples;

  ShortNames(List<String> peoples) {
    this.peoples = peoples;
  }

  /** 都安县 for 都安瑶族自治县, 广西自治区 for 广西壮族自治区; empty where it is not autonomous. */
  Optional<String> autonomous(String name) {
    return AUTONOMOUS.stream()
        .filter(name::endsWith)
        .findFirst()
        .map(kind -> stem(name, kind) + (kind.equals("自治区") ? kind : kind.substring(2)))
        .filter(brief -> !brief.equals(name));
  }

  /** 成都 for 成都市, 广西 for 广西壮族自治区; empty where a single character would be left. */
  Optional<String> bare(String name) {
    return AUTONOMOUS.stream()
        .filter(name::endsWith)
        .findFirst()
        .map(kind -> stem(name, kind))
        .or(() -> KINDS.stream().filter(name::endsWith).findFirst().map(kind -> cut(name, kind)))
        .filter(brief -> brief.length() > 1);
  }

  private String stem(String name, String kind) {
    String stem = cut(name, kind);
    for (boolean found = true; found; ) {
      String now = stem;
      Optional<String> people =
          peoples.stream()
              .filter(each -> now.endsWith(each) && now.length() > each.length() + 1)
              .findFirst();
      stem = people.map(each -> cut(now, each)).orElse(now);
      found = people.isPresent();
    }
    return stem.endsWith("族") ? cut(stem, "族") : stem;
  }

  private static String cut(String name, String end) {
    return name.substring(0, name.length() - end.length());
  }
}
