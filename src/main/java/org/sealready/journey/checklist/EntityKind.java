package org.sealready.journey.checklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of entity for which registering and certifying differ. */
public enum EntityKind {
  /** 企业. */
  COMPANY,
  /** 政府, 事业单位, 社会组织 and other bodies. */
  INSTITUTION,
  /** 个体工商户: files as a company, certifies at another fee. */
  SOLE,
  /** 个人. */
  INDIVIDUAL;

  /** What data and choices call it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind that is called so. */
  public static Optional<EntityKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
