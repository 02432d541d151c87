package org.sealready.ui.looks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sealready.form.StartingPoint;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.wizard.Step;
import org.sealready.words.Language;

/** The pages of a filing: filled, empty, and with what is wrong; check and letters. */
final class PagesTour extends Tour {

  /** A company with letters, a person, and one with everything wrong. */
  private static final List<String> FILLED =
      List.of("company-both-letters", "individual", "broken-numbers");

  PagesTour(Path data, Language language, Stop stop) {
    super(data, language, stop);
  }

  private void filled(String name) {
    sample(name);
    for (Step step : steps()) {
      step(step);
      at(name + ", " + step.id());
      if (name.equals(FILLED.getFirst())) {
        popups(name + ", " + step.id());
      }
    }
    Fx.run(() -> filing().wizard().letterWanted().set(Optional.of(true)));
    at(name + ", beside its letter");
    Fx.run(() -> filing().wizard().letterWanted().set(Optional.of(false)));
    Fx.run(() -> window.view().filing().leave());
  }

  @Override
  void walk() {
    open();
    for (String name : FILLED) {
      filled(name);
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
