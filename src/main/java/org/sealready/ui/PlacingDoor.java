package org.sealready.ui;

import java.util.function.Consumer;
import org.sealready.service.FormDesk;
import org.sealready.service.OfficialForms;
import org.sealready.ui.forms.PlacingModel;

/** The way from an open filing to arranging an imported form, and back. */
record PlacingDoor(OfficialForms forms, FormDesk desk, Work work, Consumer<Screen> screen) {

  /** Arranges the form of this id, shown with the values of this filing. */
  void open(OpenFiling filing, String id) {
    forms
        .find(id)
        .map(
            form -> new PlacingModel(desk, form, filing.effective(), work.drawing(), work.saving()))
        .ifPresent(placing -> screen.accept(new Screen.Placing(filing, placing)));
  }

  /** Back to the letters of the filing. */
  void close(OpenFiling filing) {
    filing.preview().refresh();
    screen.accept(new Screen.Filing(filing));
  }
}
