package org.sealready.ui.looks;

import java.nio.file.Path;
import org.sealready.form.StartingPoint;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.words.Language;

/** A computer on which nothing was filed yet: the empty start, the first question, the guide. */
final class BeginningTour extends Tour {

  BeginningTour(Path data, Language language, Stop stop) {
    super(data, language, stop);
  }

  @Override
  void walk() {
    open();
    at("empty start");
    click("ui.about.title");
    until("the lists stand", () -> Fx.root().lookup(".about-row .hyperlink") != null);
    at("about");
    click("ui.about.source");
    at("about, source of a list");
    click("ui.close");
    click("ui.about.back-home");
    Fx.run(() -> window.view().navigation().first());
    at("first question");
    for (StartingPoint point : TestWindow.CATALOGUE.startingPoints()) {
      if (!point.begins()) {
        Fx.run(() -> window.view().navigation().begin(point));
        at("farewell " + point.id());
      }
    }
    Fx.run(() -> window.view().navigation().start());
    Fx.run(() -> window.view().navigation().guide());
    until("the stations stand", () -> Fx.root().lookup(".station") != null);
    at("guide");
    window.close();
  }
}
