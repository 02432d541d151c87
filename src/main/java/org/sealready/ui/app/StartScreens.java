package org.sealready.ui.app;

import java.util.function.Consumer;
import org.sealready.form.StartingPoint;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.ui.about.AboutModel;
import org.sealready.ui.journey.GuideModel;
import org.sealready.ui.start.WorkPlace;
import org.sealready.ui.window.Work;

/**
 * The screens that only the start screen leads to.
 *
 * @param show shows a screen
 */
record StartScreens(Opening opening, Work work, Consumer<Screen> show) {

  /**
   * To the first question.
   *
   * @param at where in the new filing the work begins
   */
  void first(WorkPlace at) {
    show.accept(new Screen.First(at));
  }

  /** To why nothing is filed from this starting point, and what is done instead. */
  void farewell(StartingPoint point) {
    show.accept(new Screen.Farewell(point));
  }

  /** To the page about the program. */
  void about() {
    DataFolderSession cabinet = opening.cabinet();
    show.accept(
        new Screen.About(
            new AboutModel(
                cabinet.dataFolder(),
                opening.catalogue().lists(),
                opening.clock(),
                cabinet::mayWrite,
                work.reading())));
  }

  /** To the map of the whole way. */
  void guide() {
    show.accept(
        new Screen.Guide(new GuideModel(opening.catalogue(), opening.clock(), work.alarm())));
  }
}
