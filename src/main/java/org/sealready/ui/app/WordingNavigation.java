package org.sealready.ui.app;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sealready.form.Effective;
import org.sealready.letter.Letter;
import org.sealready.service.wording.Wordings;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.task.Tasks;
import org.sealready.ui.window.Work;
import org.sealready.ui.wording.WordingChecking;
import org.sealready.ui.wording.WordingsModel;

/** Navigation from an open filing to the wording of its letters and back. */
public record WordingNavigation(Wordings wordings, Work work, Consumer<Screen> screen) {

  /** Words the letters, beginning with this one, shown with this filing. */
  public void open(OpenFiling filing, Optional<Letter> first) {
    work.saving().run(wordings::drafts, drafts -> show(filing, drafts, first), Tasks::fault);
  }

  private void show(OpenFiling filing, Map<String, String> drafts, Optional<Letter> first) {
    Effective effective = filing.wizard().form().effective().get();
    WordingChecking looking =
        new WordingChecking(wordings.check(), filing.desk(), effective, work.drawing());
    WordingsModel model =
        new WordingsModel(wordings, drafts, effective, first, looking, work.saving());
    screen.accept(new Screen.Wordings(filing, model));
  }

  /** Back to the filing, whose letters get the new wording. */
  void close(OpenFiling filing) {
    filing.preview().refresh();
    screen.accept(new Screen.Filing(filing));
  }
}
