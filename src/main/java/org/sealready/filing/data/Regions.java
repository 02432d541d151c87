package org.sealready.filing.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Option;
import org.sealready.form.Options;

/** Provinces, cities and districts (GB/T 2260 codes), as three lists that depend on each other. */
public final class Regions {

  private static final String COUNTRY = "country";

  /** The regions directly below the country, a province or a city. */
  private static final Map<String, List<Option>> BELOW =
      CodeRows.regions(CodeLists.file("regions"), COUNTRY);

  /** Every region of every level by its code; a city without districts once. */
  private static final Map<String, Option> BY_CODE = byCode();

  private static final Options.Origin ORIGIN =
      new Options.Origin(CodeLists.dateOf("regions"), Regions::isListed);

  /** 省、自治区、直辖市. */
  public static final Options PROVINCES =
      Options.fixed("provinces", BELOW.get(COUNTRY)).from(ORIGIN);

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

  /** The regions below the one that is chosen in this field. */
  public static Options below(String id, Field<String> above) {
    return CodeLists.dependent(id, above, Regions::below).from(ORIGIN);
  }

  /**
   * Whether the standard's list holds this code, if only for a stand-in that is no region: 市辖区 (01)
   * and 省直辖县级行政区划 (90), under which nothing is filed.
   */
  private static boolean isListed(String code) {
    return isKnown(code) || code.matches("[0-9]{4}01|[0-9]{2}(01|02|90)00");
  }

  /** Whether a region of today has this code. */
  public static boolean isKnown(String code) {
    return BY_CODE.containsKey(code);
  }

  /** The region with this code, of whatever level. */
  public static Optional<Option> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The region with this code among those directly below another. */
  public static Optional<Option> find(String above, String code) {
    return below(above).stream().filter(option -> option.code().equals(code)).findFirst();
  }

  private static Map<String, Option> byCode() {
    Map<String, Option> all = new HashMap<>();
    BELOW.values().forEach(regions -> regions.forEach(one -> all.put(one.code(), one)));
    return all;
  }
}
