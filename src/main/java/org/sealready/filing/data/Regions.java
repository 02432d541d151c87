package org.sealready.filing.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sealready.form.Answers;
import org.sealready.form.Option;
import org.sealready.form.Options;

/** Provinces, cities and districts (GB/T 2260 codes), as three lists that depend on each other. */
public final class Regions {

  private static final String COUNTRY = "country";

  /** The regions directly below the country, a province or a city. */
  private static final Map<String, List<Option>> BELOW = read();

  /** 省、自治区、直辖市. */
  public static final Options PROVINCES = Options.fixed("provinces", BELOW.get(COUNTRY));

  /** For each province how its addresses begin: its name, its cities' names, both together. */
  private static final Map<String, List<String>> BEGINNINGS = beginnings();

  /** Every region of every level by its code; a city without districts once. */
  private static final Map<String, Option> BY_CODE = byCode();

  private Regions() {}

  /** The cities of this province, or the districts of this city. */
  public static List<Option> below(String code) {
    return BELOW.getOrDefault(code, List.of());
  }

  /** The names of the province, city and district with this code; empty where it is not known. */
  public static String nameOf(String code) {
    String province = code.substring(0, 2) + "0000";
    Optional<Option> city =
        find(province, code).or(() -> find(province, code.substring(0, 4) + "00"));
    return Stream.of(
            PROVINCES.find(province, Answers.empty()),
            city,
            city.flatMap(found -> find(found.code(), code)))
        .flatMap(Optional::stream)
        .map(Option::label)
        .distinct()
        .collect(Collectors.joining());
  }

  /** Whether a region of today has this code. */
  public static boolean isKnown(String code) {
    return BY_CODE.containsKey(code);
  }

  /** The region with this code, of whatever level. */
  public static Optional<Option> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The code of the region below this one whose name stands in the address. */
  public static Optional<String> namedBelow(String code, String address) {
    return below(code).stream()
        .filter(option -> address.contains(option.label()))
        .max(Comparator.comparing(option -> option.label().length()))
        .map(Option::code);
  }

  /** The region with this code among those directly below another. */
  public static Optional<Option> find(String above, String code) {
    return below(above).stream().filter(option -> option.code().equals(code)).findFirst();
  }

  /** 郑州市 as people also write it: 郑州. Names that would be a single character stay whole. */
  public static String bare(String name) {
    return name.replaceFirst("(?<=..)(市|地区|盟)$", "");
  }

  /** The code of the province that an address begins with, if it begins with one or its city. */
  public static Optional<String> provinceOf(String address) {
    String start = address.replaceFirst("^(中华人民共和国|中国)?[（(]?", "");
    return BEGINNINGS.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(start::startsWith))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Map<String, List<String>> beginnings() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (Option province : PROVINCES.in(Answers.empty())) {
      String brief = province.label().replaceFirst("(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$", "");
      List<String> names = new ArrayList<>();
      names.add(province.label());
      for (Option city : below(province.code())) {
        names.add(brief + city.label());
        names.add(city.label());
      }
      all.put(province.code(), names);
    }
    return all;
  }

  private static Map<String, Option> byCode() {
    Map<String, Option> all = new HashMap<>();
    BELOW.values().forEach(regions -> regions.forEach(one -> all.put(one.code(), one)));
    return all;
  }

  @SuppressWarnings("unchecked") // the bundled file holds nested [code, name, children]
  private static Map<String, List<Option>> read() {
    Map<String, List<Option>> below = new HashMap<>();
    addLevel(below, COUNTRY, (List<List<Object>>) CodeLists.file("regions").get("regions"));
    return below;
  }

  @SuppressWarnings("unchecked") // as above
  private static void addLevel(
      Map<String, List<Option>> below, String parent, List<List<Object>> nodes) {
    for (List<Object> node : nodes) {
      List<List<Object>> children = (List<List<Object>>) node.get(2);
      // A city without districts has itself below it: the code stands on two levels.
      if (!children.isEmpty()) {
        addLevel(below, (String) node.get(0), children);
      }
    }
    below.put(
        parent,
        nodes.stream().map(node -> Option.of((String) node.get(0), (String) node.get(1))).toList());
  }
}
