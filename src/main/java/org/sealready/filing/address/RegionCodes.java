package org.sealready.filing.address;

import java.util.List;
import java.util.Optional;

/** The parts of a region's code (GB/T 2260): two digits each for province, city and district. */
public final class RegionCodes {

  private static final String DIRECTLY_ADMINISTERED = "90";

  /** 北京、天津、上海、重庆: the whole province is one city. */
  private static final List<String> MUNICIPALITIES = List.of("11", "12", "31", "50");

  private RegionCodes() {}

  /** The code of today for one that may be of an earlier list; for that of a zone, its city. */
  public static Optional<String> today(String code) {
    return RegionNames.bundled().today(code);
  }

  /** The code of the province. */
  public static String province(String code) {
    return code.substring(0, 2) + "0000";
  }

  /** The code of the city; a county directly below the province is its own. */
  public static String city(String code) {
    return isDirect(code) ? code : code.substring(0, 4) + "00";
  }

  /** The first digits, which all districts of the same city have. */
  static String cityDigits(String code) {
    return isDirect(code) ? code : code.substring(0, 4);
  }

  /** Whether it is the code of a district or county. */
  static boolean isCounty(String code) {
    return !code.endsWith("00");
  }

  /** Whether the code says no more than the province. */
  public static boolean isProvince(String code) {
    return code.endsWith("0000");
  }

  /** Whether both are in one city; all of a municipality is one. */
  public static boolean areOfOneCity(String code, String other) {
    return isDirect(code)
        ? code.equals(other)
        : code.regionMatches(0, other, 0, 4)
            || isMunicipality(code) && areOfOneProvince(code, other);
  }

  /** Whether both are in one province. */
  public static boolean areOfOneProvince(String code, String other) {
    return code.regionMatches(0, other, 0, 2);
  }

  /** Whether the code says in which city it is. */
  public static boolean tellsCity(String code) {
    return !isProvince(code) || isMunicipality(code);
  }

  private static boolean isMunicipality(String code) {
    return MUNICIPALITIES.stream().anyMatch(code::startsWith);
  }

  private static boolean isDirect(String code) {
    return code.startsWith(DIRECTLY_ADMINISTERED, 2);
  }

  /** How near one region is to another one: 0 is the same or one in the other, 3 no province. */
  static int distance(String code, String other) {
    if (isWithin(code, other) || isWithin(other, code)) {
      return 0;
    }
    return areOfOneCity(code, other) ? 1 : areOfOneProvince(code, other) ? 2 : 3;
  }

  /** Whether the region is this one or lies in it. */
  public static boolean isWithin(String code, String area) {
    return code.equals(area)
        || isProvince(area) && areOfOneProvince(code, area)
        || area.endsWith("00") && code.regionMatches(0, area, 0, 4);
  }
}
