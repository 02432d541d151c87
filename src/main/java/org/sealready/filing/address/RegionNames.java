package org.sealready.filing.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.Regions;
import org.sealready.form.Answers;
import org.sealready.form.Option;

/**
 * Every way to write the name of a region, to be looked up at a place of an address. The names that
 * begin with a character are made when it is first met: an address meets a few of a thousand.
 */
final class RegionNames {

  /** Read at the first address, so that the program does not wait for it when it starts. */
  private static final class Bundled {
    private static final RegionNames NAMES = new RegionNames(CodeLists.file("region-names"));
  }

  /** Gives the names that come of a region or of a line of the list. */
  @FunctionalInterface
  private interface Source {
    Stream<RegionName> names(ShortNames shortNames);
  }

  private final ShortNames shortNames;

  /** By the first character; a shorter name begins as the full one does. */
  private final Map<Character, List<Source>> sources = new HashMap<>();

  private final Map<Character, SortedNames> made = new ConcurrentHashMap<>();

  /** Codes of earlier lists, each with the code of today. */
  private final Map<String, String> formerCodes = new HashMap<>();

  @SuppressWarnings("unchecked") // the bundled file holds lists of texts
  private RegionNames(Map<String, Object> file) {
    shortNames = new ShortNames((List<String>) file.get("peoples"));
    for (Option province : Regions.PROVINCES.in(Answers.empty())) {
      addToday(province, RegionLevel.PROVINCE);
      Regions.below(province.code()).forEach(city -> addCity(city, province));
    }
    for (List<String> row : (List<List<String>>) file.get("short")) {
      String code = row.get(1);
      add(row.get(0), names -> Stream.of(name(row, RegionForm.SHORT, code)));
    }
    for (List<String> row : (List<List<String>>) file.get("former")) {
      String today = row.get(2);
      formerCodes.put(row.get(1), today);
      add(row.get(0), names -> Stream.of(name(row, RegionForm.OLD, today)));
    }
  }

  static RegionNames bundled() {
    return Bundled.NAMES;
  }

  /** The names that stand at this place. */
  List<RegionName> at(String text, int start) {
    return start < text.length() ? beginning(text.charAt(start)).at(text, start) : List.of();
  }

  /** Whether no other region has this name. */
  boolean isOfOneRegion(String text) {
    return beginning(text.charAt(0)).of(text).stream().map(RegionName::today).distinct().count()
        == 1;
  }

  /** The code of today for a code that may be of an earlier list; for that of a zone, its city. */
  Optional<String> today(String code) {
    return Regions.isKnown(code)
        ? Optional.of(code)
        : Optional.ofNullable(formerCodes.get(code))
            .or(() -> Optional.of(RegionCodes.city(code)).filter(Regions::isKnown));
  }

  private SortedNames beginning(char first) {
    return sources.containsKey(first) ? made.computeIfAbsent(first, this::make) : SortedNames.NONE;
  }

  private SortedNames make(char first) {
    Map<String, List<RegionName>> byText = new HashMap<>();
    sources.get(first).stream()
        .flatMap(source -> source.names(shortNames))
        .forEach(name -> byText.computeIfAbsent(name.text(), text -> new ArrayList<>()).add(name));
    return new SortedNames(byText);
  }

  private void addCity(Option city, Option province) {
    if (city.label().equals(province.label()) || city.label().endsWith("）")) {
      Regions.below(city.code()).forEach(county -> addToday(county, RegionLevel.COUNTY));
      return;
    }
    addToday(city, RegionLevel.CITY);
    for (Option county : Regions.below(city.code())) {
      if (!county.code().equals(city.code())) {
        addToday(county, RegionLevel.COUNTY);
      }
    }
  }

  private void addToday(Option region, RegionLevel level) {
    add(region.label(), names -> today(region, level, names));
  }

  private void add(String name, Source source) {
    sources.computeIfAbsent(name.charAt(0), first -> new ArrayList<>()).add(source);
  }

  private static Stream<RegionName> today(Option region, RegionLevel level, ShortNames names) {
    String code = region.code();
    String full = region.label();
    return Stream.of(
            Optional.of(new RegionName(full, level, RegionForm.FULL, code, code)),
            names
                .autonomous(full)
                .map(text -> new RegionName(text, level, RegionForm.AUTONOMOUS, code, code)),
            names.bare(full).map(text -> new RegionName(text, level, RegionForm.SHORT, code, code)))
        .flatMap(Optional::stream);
  }

  private static RegionName name(List<String> row, RegionForm form, String today) {
    String named = row.get(1);
    return new RegionName(row.get(0), level(named), form, named, today);
  }

  private static RegionLevel level(String code) {
    return RegionCodes.isProvince(code)
        ? RegionLevel.PROVINCE
        : code.endsWith("00") ? RegionLevel.CITY : RegionLevel.COUNTY;
  }
}
