package org.sealready.filing.address;

import java.util.List;
import java.util.Optional;
import org.sealready.filing.data.CodeLists;

/** Shorter ways to write the full name of a region. */
public final class ShortNames {

  private static final List<String> AUTONOMOUS = List.of("自治区", "自治州", "自治县", "自治旗");
  private static final List<String> KINDS =
      List.of("地区", "新区", "特区", "林区", "矿区", "省", "市", "县", "区", "盟");

  /** The names of nationalities, which stand in the full names of autonomous areas. */
  private final List<String> peoples;

  ShortNames(List<String> peoples) {
    this.peoples = peoples;
  }

  /** By the nationalities of the list of region names. */
  @SuppressWarnings("unchecked") // the list holds texts
  public static ShortNames inUse() {
    return new ShortNames((List<String>) CodeLists.file("region-names").get("peoples"));
  }

  /** 都安县 for 都安瑶族自治县, 广西自治区 for 广西壮族自治区; empty where it is not autonomous. */
  Optional<String> autonomous(String name) {
    String kind = ending(name, AUTONOMOUS);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    String brief = stem(name, kind) + (kind.equals("自治区") ? kind : kind.substring(2));
    return brief.equals(name) ? Optional.empty() : Optional.of(brief);
  }

  /** 成都 for 成都市, 广西 for 广西壮族自治区; empty where a single character would be left. */
  public Optional<String> bare(String name) {
    String autonomous = ending(name, AUTONOMOUS);
    String kind = autonomous.isEmpty() ? ending(name, KINDS) : autonomous;
    String brief = autonomous.isEmpty() ? cut(name, kind) : stem(name, kind);
    return kind.isEmpty() || brief.length() < 2 ? Optional.empty() : Optional.of(brief);
  }

  private String stem(String name, String kind) {
    String stem = cut(name, kind);
    String people = ending(stem, peoples);
    while (!people.isEmpty() && stem.length() > people.length() + 1) {
      stem = cut(stem, people);
      people = ending(stem, peoples);
    }
    return stem.endsWith("族") ? cut(stem, "族") : stem;
  }

  /** The first of these that the name ends in; empty where it ends in none. */
  private static String ending(String name, List<String> kinds) {
    for (String kind : kinds) {
      if (name.endsWith(kind)) {
        return kind;
      }
    }
    return "";
  }

  private static String cut(String name, String end) {
    return name.substring(0, name.length() - end.length());
  }
}
