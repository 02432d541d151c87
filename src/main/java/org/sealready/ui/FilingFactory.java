package org.sealready.ui;

import java.time.Clock;
import org.sealready.draft.Draft;
import org.sealready.form.Answers;
import org.sealready.service.Cabinet;
import org.sealready.service.OfficialForms;
import org.sealready.service.Wordings;

/**
 * Makes the model of the filing that is opened.
 *
 * @param forms the imported forms that its letters are filled into
 */
record FilingFactory(
    Wordings wordings, OfficialForms forms, Clock clock, Work work, Cabinet cabinet) {

  /** A new filing, which is kept from its first change on. */
  OpenFiling begin(Answers answers) {
    return OpenFiling.kept(wordings, forms, clock, work, cabinet, draft(answers), true);
  }

  /** A filing that was saved. */
  OpenFiling open(Draft saved) {
    return OpenFiling.kept(wordings, forms, clock, work, cabinet, saved, false);
  }

  /** A filing that is never saved. */
  OpenFiling sample(Answers answers) {
    return OpenFiling.sample(wordings, forms, clock, work, draft(answers));
  }

  private Draft draft(Answers answers) {
    return Draft.begin(answers, clock.instant());
  }
}
