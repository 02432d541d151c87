package org.sealready.ui;

import org.sealready.draft.Unreadable;
import org.sealready.form.StartingPoint;
import org.sealready.ui.forms.PlacingModel;
import org.sealready.ui.wording.WordingsModel;

/** What the window shows. */
sealed interface Screen {

  record Start() implements Screen {}

  record First() implements Screen {}

  record Farewell(StartingPoint point) implements Screen {}

  record Locked(boolean hasRecoveryKey) implements Screen {}

  record Broken(Unreadable.Kind why) implements Screen {}

  record Filing(OpenFiling filing) implements Screen {}

  /** A form is arranged, with the values of a filing. */
  record Placing(OpenFiling filing, PlacingModel placing) implements Screen {}

  /** The wording of the letters, shown with an open filing. */
  record Wordings(OpenFiling filing, WordingsModel model) implements Screen {}
}
