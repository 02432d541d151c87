package org.sealready.ui.app;

import java.time.Clock;
import java.util.List;
import org.sealready.service.filings.OpenResult;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.service.wording.Wording;
import org.sealready.service.wording.WordingTexts;
import org.sealready.service.wording.Wordings;
import org.sealready.ui.start.StartNotices;
import org.sealready.ui.task.Tasks;

/**
 * Warns of unusable wordings and forms before printing. They may be sealed, so they are checked
 * when the vault is open; shown once per opening.
 */
final class UnusablePapers {

  private final Wordings wordings;
  private final OfficialPapers forms;
  private final Tasks saving;
  private final Clock clock;
  private final StartNotices notices;
  private boolean told;

  /**
   * @param saving reads and writes the data folder
   */
  UnusablePapers(
      Wordings wordings, OfficialPapers forms, Tasks saving, Clock clock, StartNotices notices) {
    this.wordings = wordings;
    this.forms = forms;
    this.saving = saving;
    this.clock = clock;
    this.notices = notices;
  }

  void onArrived(OpenResult found) {
    if (!told && !(found instanceof OpenResult.Locked)) {
      told = true;
      saving.run(this::broken, this::tell, Tasks::fault);
    }
  }

  /** The vault was locked: the next opening warns again. */
  void onLocked() {
    told = false;
  }

  /** Clears away before what saves that never ended have left. */
  private List<Wording> broken() {
    wordings.sweep(clock.instant());
    return wordings.broken();
  }

  private void tell(List<Wording> broken) {
    if (forms.isUnlisted()) {
      notices.error(words -> words.text("forms.unlisted", forms.folder()));
    } else if (!broken.isEmpty()) {
      notices.error(words -> new WordingTexts(wordings.bundled(), words).broken(broken.getFirst()));
    }
  }
}
