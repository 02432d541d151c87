package org.sealready.ui.journey;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.sealready.form.Judged;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.station.Applicant;
import org.sealready.service.journey.Standing;

/** Somebody who has not begun a filing: only who it is, is known. */
final class GuideSubject implements JourneySubject {

  private final ObjectProperty<Applicant> applicant = new SimpleObjectProperty<>(Applicant.COMPANY);

  ObjectProperty<Applicant> applicant() {
    return applicant;
  }

  @Override
  public ObservableValue<?> changes() {
    return applicant;
  }

  @Override
  public Standing standing(JourneyRecord record) {
    return Standing.beginning(applicant.get());
  }

  @Override
  public Optional<Judged> answers() {
    return Optional.empty();
  }
}
