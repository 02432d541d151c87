package org.sealready.service.search;

import java.util.Comparator;

/** Something that was found, and how well it fits. */
record Hit(Rank rank, FoundRow row) {

  /** The best first; among equals what says less beside it, then the kinds in their order. */
  static final Comparator<Hit> BEST =
      Comparator.comparing(Hit::rank)
          .thenComparing(hit -> hit.row().what().group())
          .thenComparing(hit -> hit.row().what().label().length());

  FoundGroup group() {
    return row.what().group();
  }
}
