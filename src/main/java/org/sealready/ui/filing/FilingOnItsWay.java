package org.sealready.ui.filing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.sealready.form.Effective;
import org.sealready.form.Judged;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.station.Applicant;
import org.sealready.service.Catalogue;
import org.sealready.service.journey.Standing;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.PrintState;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.journey.JourneySubject;
import org.sealready.ui.preview.PreviewModel;

/** What the map asks of an open filing. */
record FilingOnItsWay(FormModel form, PreviewModel preview, LetterOutput desk, Catalogue catalogue)
    implements JourneySubject {

  @Override
  public ObservableValue<?> changes() {
    return form.effective();
  }

  @Override
  public boolean isFixed() {
    return form.isFixed();
  }

  @Override
  public Optional<Judged> answers() {
    return Optional.of(form.judged());
  }

  @Override
  public Standing standing(JourneyRecord record) {
    Effective effective = form.effective().get();
    Applicant applicant =
        catalogue.journey().stations().get().applicant().apply(effective.answers());
    List<LetterState> wanted = preview.wanted();
    List<PrintState> printed =
        wanted.stream()
            .flatMap(letter -> desk.print(effective, letter.letter()).stream())
            .filter(PrintState::isValid)
            .toList();
    Optional<LocalDate> last =
        printed.stream().map(print -> print.print().day()).max(Comparator.naturalOrder());
    return new Standing(
        applicant, form.judged().errors().isEmpty(), printed.size() == wanted.size(), last);
  }
}
