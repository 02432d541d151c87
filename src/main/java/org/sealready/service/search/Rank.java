package org.sealready.service.search;

import org.sealready.search.Nearness;

/** How well something fits what was typed, the best first. */
enum Rank {
  WHOLE,
  BEGINNING,
  INITIALS,
  /** It is a short name of it. */
  ABRIDGED,
  CONTAINED,
  INITIALS_WITHIN,
  /** It is a word that people say and the screens do not. */
  EVERYDAY,
  /** It is a part of such a word. */
  EVERYDAY_PART,
  /** By its value, its reason. */
  BESIDE,
  /** Its words stand in several of its texts. */
  WORDS;

  static Rank of(Nearness nearness) {
    return switch (nearness) {
      case WHOLE -> WHOLE;
      case BEGINNING -> BEGINNING;
      case INITIALS -> INITIALS;
      case ABRIDGED -> ABRIDGED;
      case CONTAINED -> CONTAINED;
      case INITIALS_WITHIN -> INITIALS_WITHIN;
    };
  }
}
