package org.sealready.filing.address;

import java.util.ArrayList;
import java.util.List;

/**
 * Names of regions that follow one another in an address, each within the one before; an
 * interpretation of its beginning.
 *
 * @param parts from above to below
 * @param end behind the last name; where the address begins if there is none
 */
record AddressChain(List<AddressPart> parts, int end) {

  static AddressChain startingAt(int start) {
    return new AddressChain(List.of(), start);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  RegionName last() {
    return parts.getLast().name();
  }

  /** Whether this name can come next: of a lower level and within the last region, or the same. */
  boolean takes(RegionName name) {
    return isEmpty()
        || isLower(name) && name.above().startsWith(last().inside())
        || isRepeated(name);
  }

  private boolean isLower(RegionName name) {
    return name.level().compareTo(last().level()) > 0;
  }

  /** 四川省成都市四川省成都市: the same once more, by its whole name. */
  private boolean isRepeated(RegionName name) {
    return name.form() == RegionForm.FULL
        && parts.stream()
            .map(AddressPart::name)
            .anyMatch(part -> part.form() == RegionForm.FULL && part.today().equals(name.today()));
  }

  AddressChain with(RegionName name, int start) {
    List<AddressPart> more = new ArrayList<>(parts);
    int behind = start + name.text().length();
    more.add(new AddressPart(name, start, behind));
    return new AddressChain(List.copyOf(more), behind);
  }

  /** The code of today of the lowest region. */
  String code() {
    RegionName lowest = last();
    for (AddressPart part : parts) {
      if (part.name().level().compareTo(lowest.level()) > 0) {
        lowest = part.name();
      }
    }
    return lowest.today();
  }

  /** How far its region is from each witness, the first one counting most. */
  int distance(List<String> witnesses) {
    int distance = 0;
    for (String witness : witnesses) {
      distance = distance * 4 + RegionCodes.distance(code(), witness);
    }
    return distance;
  }
}
