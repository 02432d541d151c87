package org.sealready.filing.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads Chinese addresses: which province, city and county they name, in full, short, autonomous or
 * old form, and what follows. Where a name belongs to several regions, or may be a part of another
 * word, witnesses decide: codes of regions in which the address probably is.
 */
public final class AddressReader {

  private static final String CHINA = "中国";
  private static final String REPUBLIC = "中华人民共和国";
  private static final String SEPARATORS = " \u3000\t,，、/\\-—·.。;；:：()（）[]【】";

  /** What stands before an address where it was copied with its label. */
  private static final List<String> LABELS =
      List.of("住所：", "住所:", "地址：", "地址:", "经营场所：", "营业场所：", "通讯地址：", "注册地址：");

  private static final int POSTCODE = 6;

  /** Words that stand at the place of a level that the address does not have. */
  private static final List<String> DUMMIES =
      List.of("市辖区", "省直辖县级行政区划", "自治区直辖县级行政区划", "省直辖县", "省直辖");

  /** 县 between Chongqing and its counties, as lists of codes have it. */
  private static final String COUNTY = "县";

  /** 厦门片区: the part of a province's free trade zone in this city. */
  private static final String PART_OF_ZONE = "片区";

  private final String text;
  private final List<String> witnesses;
  private final List<AddressChain> found = new ArrayList<>();

  private AddressReader(String text, List<String> witnesses) {
    this.text = text;
    this.witnesses = witnesses;
  }

  /** Reads the names of the regions now, and not with the first address. */
  public static void load() {
    names();
  }

  /** Reads an address of which nothing else is known. */
  public static Address read(String text) {
    return read(text, List.of());
  }

  /**
   * Reads an address.
   *
   * @param witnesses codes of regions, of today or of an earlier list, the most trusted first; one
   *     that is not known counts for nothing
   */
  public static Address read(String text, List<String> witnesses) {
    List<String> today = witnesses.stream().flatMap(code -> names().today(code).stream()).toList();
    return new AddressReader(text, today).read();
  }

  private Address read() {
    int start = opening();
    walk(AddressChain.startingAt(start), start);
    return best()
        .map(chain -> address(chain, localStart(chain)))
        .orElseGet(() -> Addresses.without(text.substring(skipSeparators(0))));
  }

  private void walk(AddressChain chain, int at) {
    for (RegionName name : names().at(text, at)) {
      if (chain.takes(name)) {
        AddressChain longer = chain.with(name, at);
        if (AddressGuards.accept(longer, text, skipSeparators(longer.end()), witnesses)) {
          found.add(longer);
        }
        walk(longer, afterRegions(longer));
      }
    }
  }

  /** The interpretation that explains most; none of two that do so alike and differ. */
  private Optional<AddressChain> best() {
    found.sort(this::compare);
    for (int i = 0; i < found.size(); i++) {
      AddressChain one = found.get(i);
      if (i + 1 == found.size() || !isAsGood(one, found.get(i + 1))) {
        return Optional.of(one);
      }
      int end = one.end();
      while (i + 1 < found.size() && found.get(i + 1).end() == end) {
        i++;
      }
    }
    return Optional.empty();
  }

  /** The better one first. */
  private int compare(AddressChain one, AddressChain other) {
    int order = Integer.compare(other.end(), one.end());
    if (order == 0) {
      order = Integer.compare(one.distance(witnesses), other.distance(witnesses));
    }
    if (order == 0) {
      order = one.last().form().compareTo(other.last().form());
    }
    if (order == 0) {
      order = Integer.compare(other.parts().size(), one.parts().size());
    }
    return order == 0 ? one.last().level().compareTo(other.last().level()) : order;
  }

  private boolean isAsGood(AddressChain one, AddressChain next) {
    return one.end() == next.end()
        && one.distance(witnesses) == next.distance(witnesses)
        && one.last().form() == next.last().form()
        && one.last().level() == next.last().level()
        && !one.code().equals(next.code());
  }

  private Address address(AddressChain chain, int localStart) {
    int town = AddressWords.townEnd(text, localStart);
    int rest = town < 0 ? localStart : town;
    return Addresses.of(
        chain,
        text.substring(0, Math.min(localStart, chain.end())).strip(),
        text.substring(localStart, rest),
        text.substring(rest));
  }

  /** Where the postal address begins. The name of a zone stays whole: 成都高新区 is its name. */
  private int localStart(AddressChain chain) {
    int behind = afterRegions(chain);
    boolean namesZone =
        chain.last().form() == RegionForm.SHORT
            && behind == chain.end()
            && AddressWords.zoneEnd(text, behind) > 0;
    return namesZone ? chain.parts().getLast().start() : behind;
  }

  /** Behind blanks, brackets, a label, a postcode and the name of the country. */
  private int opening() {
    int start = behindPostcode(skipSeparators(behindOneOf(LABELS, skipSeparators(0))));
    if (text.startsWith(REPUBLIC, start)) {
      return skipSeparators(start + REPUBLIC.length());
    }
    int behind = skipSeparators(start + CHINA.length());
    boolean named = text.startsWith(CHINA, start);
    return named && !names().at(text, behind).isEmpty() ? behind : start;
  }

  private int behindPostcode(int start) {
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end - start == POSTCODE ? skipSeparators(end) : start;
  }

  /** Behind dummy levels and a free trade zone, which stand between a region and the street. */
  private int afterRegions(AddressChain chain) {
    int at = skipSeparators(chain.end());
    at = behindOneOf(DUMMIES, at);
    if (text.startsWith(COUNTY, at) && names().at(text, at + 1).stream().anyMatch(chain::takes)) {
      at = skipSeparators(at + COUNTY.length());
    }
    at = behindOneOf(AddressWords.FREE_TRADE_ZONES, at);
    return chain.parts().size() > 1 ? behindOneOf(List.of(PART_OF_ZONE), at) : at;
  }

  private int behindOneOf(List<String> words, int at) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return skipSeparators(at + word.length());
      }
    }
    return at;
  }

  private static RegionNames names() {
    return RegionNames.bundled();
  }

  private int skipSeparators(int from) {
    int at = Math.min(from, text.length());
    while (at < text.length() && SEPARATORS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
