package org.sealready.ui.looks;

import java.nio.file.Path;
import org.sealready.papers.Papers;
import org.sealready.service.inspection.KnownPapers;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.exchange.ManyChanges;
import org.sealready.ui.wizard.Step;
import org.sealready.words.Language;

/** What is done with letters: printed, left out, worded, replaced by forms; and answers read in. */
final class LettersTour extends Tour {

  private static final String LETTER = "entity-contact-authorization";

  LettersTour(Path data, Language language, Stop stop) {
    super(data, language, stop);
  }

  @Override
  void walk() {
    KnownPapers.keep(TestWindow.CATALOGUE, data, Papers.plain(), LETTER);
    open();
    sample("company-both-letters");
    step(new Step.Letters());
    for (String opener : new String[] {"ui.letters.print-all", "ui.print.test-title"}) {
      click(opener);
      at("asked: " + opener);
      popups("asked: " + opener);
      click("ui.cancel");
    }
    click("ui.forms.remove");
    at("asked: form away");
    click("ui.cancel");
    click("ui.letters.leave-out");
    at("asked: letter left out");
    click("ui.letters.leave-out.keep");
    update();
    wording();
    placing();
    Fx.run(() -> window.fault());
    at("fault");
    click("ui.fault.go-on");
    window.close();
  }

  private void update() {
    window.answer(ManyChanges.in(data));
    Fx.run(() -> window.view().filing().files().get("ui.update").run());
    until("it is read", () -> Fx.root().lookup(".dialog-card") != null);
    at("asked: changes of a file");
    click("ui.update.some.leave");
  }

  private void wording() {
    Fx.run(() -> window.model.wording().open(filing(), TestWindow.CATALOGUE.letter("commitment")));
    says("ui.wording.preview");
    at("wording");
    popups("wording");
    Fx.run(() -> window.view().filing().back());
    until("back", () -> Fx.root().lookup(".wizard") != null);
  }

  private void placing() {
    Fx.run(() -> window.model.placing().open(filing(), LETTER));
    until("the paper is drawn", () -> Fx.root().lookup(".letter-page") != null);
    at("placing");
    popups("placing");
    Fx.run(() -> window.view().filing().placed());
  }
}
