package org.sealready.filing.address;

import java.util.List;

/** Whether names of regions in an address are regions there, and no part of another word. */
final class AddressGuards {

  /** 义乌市场, 成都市民中心: what looks like a city is none. */
  private static final String AFTER_CITY = "场民";

  /** 市心路, 市桥街道 behind a name that is no city any more. */
  private static final String AFTER_OLD_CITY = "场民心桥政";

  private AddressGuards() {}

  /**
   * Whether the last name of the chain is a region.
   *
   * @param behind where the text goes on behind it
   */
  static boolean accept(AddressChain chain, String text, int behind, List<String> witnesses) {
    RegionName last = chain.last();
    if (isContradicted(chain, witnesses)) {
      return false;
    }
    return switch (last.form()) {
      case FULL -> !isFollowed(last, text, behind, AFTER_CITY);
      case OLD -> !isFollowed(last, text, behind, AFTER_OLD_CITY);
      case AUTONOMOUS -> true;
      case SHORT -> acceptShort(chain, text, behind, witnesses);
    };
  }

  /** A district's name alone, where every witness knows of another province: 新市区大道. */
  private static boolean isContradicted(AddressChain chain, List<String> witnesses) {
    return chain.parts().size() == 1
        && chain.last().level() == RegionLevel.COUNTY
        && !chain.last().isUnmistakable()
        && !witnesses.isEmpty()
        && witnesses.stream().allMatch(code -> RegionCodes.distance(chain.code(), code) > 2);
  }

  private static boolean isFollowed(RegionName name, String text, int behind, String by) {
    return name.text().endsWith("市")
        && behind < text.length()
        && by.indexOf(text.charAt(behind)) >= 0;
  }

  private static boolean acceptShort(
      AddressChain chain, String text, int behind, List<String> witnesses) {
    boolean witnessed =
        witnesses.stream().anyMatch(code -> RegionCodes.distance(chain.code(), code) == 0);
    boolean known = chain.parts().size() > 1 || witnessed;
    if (behind == text.length()) {
      return known;
    }
    if (AddressWords.zoneEnd(text, behind) > 0) {
      return known || chain.last().level() != RegionLevel.COUNTY;
    }
    boolean isAlone = chain.parts().size() == 1 && chain.last().level() == RegionLevel.COUNTY;
    return known
        && (isAlone
            ? AddressWords.beginsTown(text, behind)
            : AddressWords.beginsPlace(text, behind));
  }
}
