package org.sealready.ui.app;

import java.util.Optional;
import org.sealready.form.StartingPoint;
import org.sealready.ui.about.AboutModel;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.journey.GuideModel;
import org.sealready.ui.placing.PlacingModel;
import org.sealready.ui.start.WorkPlace;
import org.sealready.ui.wording.WordingsModel;
import org.sealready.vault.file.Unreadable;

/** The screens of the window. */
public sealed interface Screen {

  record Start() implements Screen {}

  /**
   * The first question.
   *
   * @param at where in the new filing the work begins
   */
  record First(WorkPlace at) implements Screen {}

  record Farewell(StartingPoint point) implements Screen {}

  /** The program, its data and lists. */
  record About(AboutModel model) implements Screen {}

  /** The whole way, before any filing. */
  record Guide(GuideModel model) implements Screen {}

  record Locked(boolean hasRecoveryKey) implements Screen {}

  record Broken(Unreadable.Kind why) implements Screen {}

  record Filing(OpenFiling filing) implements Screen {}

  /** A form is arranged, with the values of a filing. */
  record Placing(OpenFiling filing, PlacingModel placing) implements Screen {}

  /** The wording of the letters, shown with an open filing. */
  record Wordings(OpenFiling filing, WordingsModel model) implements Screen {}

  /** Whether it was opened from the list of filings, and Esc leads back there. */
  default boolean isAside() {
    return switch (this) {
      case First first -> true;
      case Farewell farewell -> true;
      case About about -> true;
      case Guide guide -> true;
      case Start start -> false;
      case Locked locked -> false;
      case Broken broken -> false;
      case Filing filing -> false;
      case Placing placing -> false;
      case Wordings wordings -> false;
    };
  }

  /** The filing that is open, also behind another screen. */
  default Optional<OpenFiling> open() {
    return switch (this) {
      case Filing(OpenFiling filing) -> Optional.of(filing);
      case Placing(OpenFiling filing, PlacingModel placing) -> Optional.of(filing);
      case Wordings(OpenFiling filing, WordingsModel model) -> Optional.of(filing);
      case Start start -> Optional.empty();
      case First first -> Optional.empty();
      case About about -> Optional.empty();
      case Guide guide -> Optional.empty();
      case Farewell farewell -> Optional.empty();
      case Locked locked -> Optional.empty();
      case Broken broken -> Optional.empty();
    };
  }
}
