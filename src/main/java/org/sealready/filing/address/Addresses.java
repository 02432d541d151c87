package org.sealready.filing.address;

import java.util.List;
import java.util.Optional;
import org.sealready.filing.data.Regions;
import org.sealready.form.Option;

/** Makes the value of an address from the names that were found in it. */
final class Addresses {

  private Addresses() {}

  /** An address that names no region. */
  static Address without(String text) {
    int town = Math.max(0, AddressWords.townEnd(text, 0));
    return new Address(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text.substring(0, town),
        text.substring(town),
        List.of(),
        "");
  }

  static Address of(AddressChain chain, String named, String town, String rest) {
    String code = chain.code();
    Optional<Option> city = city(code);
    return new Address(
        Regions.of(RegionCodes.province(code)),
        city,
        city.flatMap(one -> county(one, code)),
        town,
        rest,
        chain.parts(),
        named);
  }

  private static Optional<Option> city(String code) {
    if (!RegionCodes.isProvince(code)) {
      return Regions.of(RegionCodes.city(code));
    }
    return only(Regions.below(code)).filter(city -> RegionCodes.tellsCity(code));
  }

  private static Optional<Option> county(Option city, String code) {
    return RegionCodes.isCounty(code) ? Regions.of(code) : only(Regions.below(city.code()));
  }

  private static Optional<Option> only(List<Option> regions) {
    return regions.size() == 1 ? Optional.of(regions.getFirst()) : Optional.empty();
  }
}
