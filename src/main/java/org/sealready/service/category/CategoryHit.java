package org.sealready.service.category;

import java.util.Optional;
import org.sealready.form.Bilingual;
import org.sealready.journey.category.Category;

/**
 * A category that was found.
 *
 * @param where in which of its texts
 * @param reason why an everyday word leads to it
 */
public record CategoryHit(Category category, Where where, Optional<Bilingual> reason) {

  /** What was hit, the best first. */
  public enum Where {
    /** Nothing was looked for. */
    ALL,
    WHOLE_NAME,
    NAME,
    PATH,
    DETAILS,
    /** A word of everyday that means it. */
    EVERYDAY,
    PAPERS;

    boolean isPaper() {
      return this == PAPERS;
    }
  }

  /** The same without a reason. */
  public CategoryHit withoutReason() {
    return new CategoryHit(category, where, Optional.empty());
  }
}
