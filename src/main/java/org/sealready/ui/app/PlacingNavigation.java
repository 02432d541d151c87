package org.sealready.ui.app;

import java.util.function.Consumer;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.service.paper.PaperEditor;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.placing.PlacingModel;
import org.sealready.ui.window.Work;

/** Navigation from an open filing to arranging an imported form, and back. */
public record PlacingNavigation(
    OfficialPapers forms, PaperEditor desk, Work work, Consumer<Screen> screen) {

  /** Arranges the form of this id, shown with the values of this filing. */
  public void open(OpenFiling filing, String id) {
    forms
        .find(id)
        .map(
            form ->
                new PlacingModel(
                    desk,
                    form,
                    filing.wizard().form().effective().get(),
                    work.drawing(),
                    work.saving()))
        .ifPresent(placing -> screen.accept(new Screen.Placing(filing, placing)));
  }

  /** Back to the letters of the filing, which follow when the last change is on disk. */
  void close(OpenFiling filing, PlacingModel placing) {
    placing.whenKept(filing.preview()::refresh);
    screen.accept(new Screen.Filing(filing));
  }
}
