package org.sealready.journey.checklist;

import java.util.Optional;

/** What a person has ticked and chosen. */
public interface Written {

  boolean isTicked(String id);

  /** What was chosen or typed there. */
  Optional<String> choice(String id);
}
