package org.sealready.ui.journey;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.sealready.form.Answers;
import org.sealready.journey.JourneyRecord;
import org.sealready.service.journey.DeadlineTexts;
import org.sealready.service.journey.FilingCalendar;
import org.sealready.service.journey.JourneySheet;
import org.sealready.words.Words;

/** What is made of the map: a calendar file of what is due, and a page of the whole way. */
public record JourneyOutput(JourneyModel model, Words words) {

  /**
   * Copies what is due now; called, it makes a calendar file of it. The first one leaves its mark
   * with the filing, so that a later one takes its place whatever the filing is called then.
   */
  Callable<byte[]> calendar() {
    JourneyState shown = model.state().get().orElseThrow();
    Answers answers = answers().orElseGet(Answers::empty);
    DeadlineTexts texts = new DeadlineTexts(words, shown.now());
    model.diary().change(record -> FilingCalendar.marked(model.catalogue(), answers, record));
    JourneyRecord record = model.diary().record().get();
    return () -> FilingCalendar.of(model.catalogue(), answers, record, texts).of(shown.deadlines());
  }

  /** Copies what is shown now; called, it makes a page of it. */
  public Callable<byte[]> paper() {
    JourneyState shown = model.state().get().orElseThrow();
    Optional<Answers> answers = answers();
    JourneySheet sheet = new JourneySheet(model.catalogue(), words, shown.now());
    return () -> sheet.pdf(answers, shown.applicant(), shown.progress(), shown.deadlines());
  }

  private Optional<Answers> answers() {
    return model.subject().answers().map(JourneyModel::answers);
  }
}
