package org.sealready.filing.data;

import java.util.Arrays;
import java.util.Optional;

/** What has to be so in a filing before a provincial demand concerns it, besides its kind. */
public enum Situation {
  ALWAYS("always"),
  /** The emergency number of the Mini Program's contact is a mobile. */
  EMERGENCY_MOBILE("emergency-mobile"),
  /** The legal representative has a name in another language. */
  FOREIGN_NAME("foreign-name"),
  /** The Mini Program's name has nothing in common with the entity's. */
  NAME_UNRELATED("name-unrelated"),
  /** The entity has filed before. */
  FILED_BEFORE("filed-before");

  private final String id;

  Situation(String id) {
    this.id = id;
  }

  /** The situation with this id. */
  static Optional<Situation> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
