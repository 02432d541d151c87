package org.sealready.filing.address;

/**
 * One way to write the name of a region.
 *
 * @param text as it stands in an address
 * @param named code of the region that had this name; its first digits say in which province and
 *     city an address writes it
 * @param today code of the region that it is now; a city where its parts went to several districts
 */
public record RegionName(
    String text, RegionLevel level, RegionForm form, String named, String today) {

  /** Whether the name alone tells the place: several cities have a 新市区, and more had one. */
  boolean isUnmistakable() {
    return switch (form) {
      case FULL -> level != RegionLevel.COUNTY || text.length() > 2 && !text.endsWith("区");
      case AUTONOMOUS -> true;
      case OLD -> level == RegionLevel.CITY;
      case SHORT -> RegionNames.bundled().isOfOneRegion(text);
    };
  }

  /** The digits that codes of regions inside begin with, at the time of the name. */
  String inside() {
    return switch (level) {
      case PROVINCE -> named.substring(0, 2);
      case CITY, COUNTY -> RegionCodes.cityDigits(named);
    };
  }

  /** The digits of the next region above. */
  String above() {
    return switch (level) {
      case PROVINCE -> "";
      case CITY -> named.substring(0, 2);
      case COUNTY -> RegionCodes.cityDigits(named);
    };
  }
}
