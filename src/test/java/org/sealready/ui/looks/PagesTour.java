package org.sealready.ui.looks;

import java.nio.file.Path;
import java.util.Optional;
import org.sealready.form.StartingPoint;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.wizard.Step;
import org.sealready.words.Language;

/** The pages of a filing: filled, empty, and with what is wrong; check and letters. */
final class PagesTour extends Tour {

  PagesTour(Path data, Language language, Stop stop) {
    super(data, language, stop);
  }

  @Override
  void walk() {
    open();
    for (int index = 0; index < TestWindow.CATALOGUE.samples().size(); index++) {
      sample(index);
      for (Step step : steps()) {
        step(step);
        at("sample %d, %s".formatted(index, step.id()));
        popups("sample %d, %s".formatted(index, step.id()));
      }
      Fx.run(() -> filing().wizard().letterWanted().set(Optional.of(true)));
      at("sample %d, beside its letter".formatted(index));
      Fx.run(() -> filing().wizard().letterWanted().set(Optional.of(false)));
      Fx.run(() -> window.view().leave());
    }
    StartingPoint first = TestWindow.CATALOGUE.startingPoints().getFirst();
    Fx.run(() -> window.view().navigation().begin(first));
    says("ui.vault.decide.title");
    click("ui.vault.without");
    until("the filing is open", () -> window.model.open().isPresent());
    for (Step step : steps()) {
      step(step);
      at("empty " + step.id());
      Fx.run(() -> filing().wizard().onNext());
      Fx.pulses(2);
      at("empty and asked, " + step.id());
    }
    window.close();
  }
}
