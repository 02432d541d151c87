package org.sealready.ui.journey;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.sealready.form.Judged;
import org.sealready.journey.JourneyRecord;
import org.sealready.service.journey.Standing;

/** What is on its way: a filing, or an entity before any. */
public interface JourneySubject {

  /** Tells that what is known of it may have changed. */
  ObservableValue<?> changes();

  /** What is known of it beside this record. */
  Standing standing(JourneyRecord record);

  /** Its answers; empty before any filing. */
  Optional<Judged> answers();
}
