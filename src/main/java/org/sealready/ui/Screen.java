package org.sealready.ui;

import org.sealready.form.StartingPoint;

/** What the window shows. */
sealed interface Screen {

  record Start() implements Screen {}

  record First() implements Screen {}

  record Farewell(StartingPoint point) implements Screen {}

  record Filing(OpenFiling filing) implements Screen {}
}
