package org.sealready.filing.address;

import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.Regions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.form.Option;

/** Every way to write the name of a region, to be looked up at a place of an address. */
final class RegionNames {

  /** Read at the first address, so that the program does not wait for it when it starts. */
  private static final class Bundled {
    private static final RegionNames NAMES = new RegionNames(CodeLists.file("region-names"));
  }

  private final ShortNames shortNames;
  private final Map<String, List<RegionName>> byText = new HashMap<>();

  /** Codes of earlier lists, each with the code of today. */
  private final Map<String, String> formerCodes = new HashMap<>();

  private final SortedNames sorted;

  @SuppressWarnings("unchecked") // the bundled file holds lists of texts
  private RegionNames(Map<String, Object> file) {
    shortNames = new ShortNames((List<String>) file.get("peoples"));
    for (Option province : Regions.PROVINCES.in(Answers.empty())) {
      addToday(province, RegionLevel.PROVINCE);
      Regions.below(province.code()).forEach(city -> addCity(city, province));
    }
    for (List<String> one : (List<List<String>>) file.get("short")) {
      add(new RegionName(one.get(0), level(one.get(1)), RegionForm.SHORT, one.get(1), one.get(1)));
    }
    ((List<List<String>>) file.get("former")).forEach(this::addFormer);
    sorted = new SortedNames(byText);
  }

  static RegionNames bundled() {
    return Bundled.NAMES;
  }

  /** The names that stand at this place. */
  List<RegionName> at(String text, int start) {
    return sorted.at(text, start);
  }

  /** Whether no other region has this name. */
  boolean isOfOneRegion(String text) {
    return byText.getOrDefault(text, List.of()).stream().map(RegionName::today).distinct().count()
        == 1;
  }

  /** The code of today for a code that may be of an earlier list; for that of a zone, its city. */
  Optional<String> today(String code) {
    return Regions.isKnown(code)
        ? Optional.of(code)
        : Optional.ofNullable(formerCodes.get(code))
            .or(() -> Optional.of(RegionCodes.city(code)).filter(Regions::isKnown));
  }

  private void addCity(Option city, Option province) {
    if (city.label().equals(province.label()) || city.label().endsWith("）")) {
      Regions.below(city.code()).forEach(county -> addToday(county, RegionLevel.COUNTY));
      return;
    }
    addToday(city, RegionLevel.CITY);
    Regions.below(city.code()).stream()
        .filter(county -> !county.code().equals(city.code()))
        .forEach(county -> addToday(county, RegionLevel.COUNTY));
  }

  private void addToday(Option region, RegionLevel level) {
    String code = region.code();
    add(new RegionName(region.label(), level, RegionForm.FULL, code, code));
    shortNames
        .autonomous(region.label())
        .ifPresent(text -> add(new RegionName(text, level, RegionForm.AUTONOMOUS, code, code)));
    shortNames
        .bare(region.label())
        .ifPresent(text -> add(new RegionName(text, level, RegionForm.SHORT, code, code)));
  }

  private void addFormer(List<String> row) {
    String named = row.get(1);
    String today = row.get(2);
    formerCodes.put(named, today);
    add(new RegionName(row.get(0), level(named), RegionForm.OLD, named, today));
  }

  private void add(RegionName name) {
    byText.computeIfAbsent(name.text(), text -> new ArrayList<>()).add(name);
  }

  private static RegionLevel level(String code) {
    return RegionCodes.isProvince(code)
        ? RegionLevel.PROVINCE
        : code.endsWith("00") ? RegionLevel.CITY : RegionLevel.COUNTY;
  }
}
