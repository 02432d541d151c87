package org.sealready.ui.copysheet;

import java.util.Optional;
import org.sealready.form.Violation;
import org.sealready.service.exchange.CopiedRows;
import org.sealready.service.exchange.CopyRow;

/**
 * A row of the sheet as it stands now.
 *
 * @param problem the error at its field, for which it is not copied
 * @param isMasked whether others should not read it over a shoulder
 */
record CopyItem(
    CopyRow row, CopiedRows.State state, Optional<Violation> problem, boolean isMasked) {

  boolean isDone() {
    return state == CopiedRows.State.DONE;
  }

  boolean isCopyable() {
    return problem.isEmpty() && !row.value().isEmpty();
  }

  /** Never the value: it may be personal data and must not reach a log. */
  @Override
  public String toString() {
    return "CopyItem(" + row.path() + ")";
  }
}
