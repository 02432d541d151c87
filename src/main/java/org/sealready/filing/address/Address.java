package org.sealready.filing.address;

import java.util.List;
import java.util.Optional;
import org.sealready.form.Option;

/**
 * An address as it was read. Province, city and county are regions of today; where only a lower one
 * is written, those above follow from it.
 *
 * @param town 镇、乡 or 街道 behind them; may be empty
 * @param rest what follows the town: street, number, room
 * @param parts what was recognised, from above to below, and by which form
 * @param named the beginning of the address that names the regions, as it is written; empty where
 *     their names are only in that of a zone
 */
public record Address(
    Optional<Option> province,
    Optional<Option> city,
    Optional<Option> county,
    String town,
    String rest,
    List<AddressPart> parts,
    String named) {

  public Address {
    parts = List.copyOf(parts);
  }

  /** The address without its regions: what the platform wants as the postal address. */
  public String local() {
    return town + rest;
  }

  /** Code of the lowest region that it tells; empty where it tells none. */
  public Optional<String> code() {
    return county.or(() -> city).or(() -> province).map(Option::code);
  }

  /** Whether the name of a region of this level is written in it, whole or short. */
  public boolean names(RegionLevel level) {
    return parts.stream().anyMatch(part -> part.name().level() == level);
  }

  /** Whether it leaves no doubt about the province. */
  public boolean isSureOfProvince() {
    return parts.size() > 1
        || parts.stream().map(AddressPart::name).anyMatch(RegionName::isUnmistakable);
  }

  /** Whether it leaves no doubt about the city. */
  public boolean isSureOfCity() {
    return city.isPresent() && isSureOfProvince();
  }
}
