package org.sealready.ui.filing;

import java.time.Clock;
import org.sealready.form.Answers;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.filings.FilingSession;
import org.sealready.service.journey.JourneyFile;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.service.wording.Wordings;
import org.sealready.ui.window.Work;
import org.sealready.vault.filing.Draft;

/**
 * Makes the model of the filing that is opened.
 *
 * @param forms the imported forms that its letters are filled into
 */
public record FilingFactory(
    Wordings wordings, OfficialPapers forms, Clock clock, Work work, DataFolderSession cabinet) {

  /** A new filing, which is saved from its first change on. */
  public OpenFiling begin(Answers answers) {
    return kept(draft(answers), true);
  }

  /** A filing that was saved. */
  OpenFiling open(Draft saved) {
    return kept(saved, false);
  }

  /** A filing that is never saved. */
  public OpenFiling sample(Answers answers) {
    FilingSession session = FilingSession.sample(wordings, forms, clock, draft(answers));
    return OpenFiling.sample(session, forms, work);
  }

  private OpenFiling kept(Draft draft, boolean isNew) {
    FilingSession session = FilingSession.open(wordings, forms, clock, draft, cabinet);
    return OpenFiling.kept(session, forms, work, cabinet, isNew);
  }

  private Draft draft(Answers answers) {
    return Draft.begin(JourneyFile.apart(answers), clock.instant())
        .following(JourneyFile.followed(answers));
  }
}
