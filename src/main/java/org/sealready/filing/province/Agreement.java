package org.sealready.filing.province;

import java.util.List;
import java.util.function.Predicate;
import org.sealready.filing.data.Province;

/** How many of the sources that speak of a matter object to what is answered. */
enum Agreement {
  NONE,
  /** They differ. */
  SOME,
  ALL;

  /** Counts those that object. */
  static Agreement of(List<Province.Entry> said, Predicate<Province.Entry> objects) {
    long objecting = said.stream().filter(objects).count();
    if (objecting == 0) {
      return NONE;
    }
    return objecting == said.size() ? ALL : SOME;
  }
}
