package org.sealready.ui.placing;

import java.nio.file.Path;
import org.sealready.paper.Placement;
import org.sealready.service.Sample;
import org.sealready.service.inspection.KnownPapers;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.vault.file.NotSaved;

/** An official form in place of a letter of the company sample. */
final class ArrangedForm {

  static final String LETTER = "entity-contact-authorization";

  private ArrangedForm() {}

  /** A window with the sample at its letters. */
  static TestWindow letters(Path data) {
    TestWindow window = new TestWindow(data);
    Sample sample =
        TestWindow.CATALOGUE.samples().stream()
            .filter(each -> each.text().key().endsWith("company-both-letters"))
            .findFirst()
            .orElseThrow();
    Fx.run(() -> window.model.operations().openSample(sample));
    Fx.pulses(3);
    Fx.run(
        () -> {
          var wizard = window.model.open().orElseThrow().wizard();
          wizard.onStep(wizard.steps().getLast());
        });
    return window;
  }

  /** The same with nothing on the form yet: nothing is guessed, all is placed by hand. */
  static TestWindow openBare(Path data, byte[] paper) {
    KnownPapers.keep(TestWindow.CATALOGUE, data, paper, LETTER);
    try {
      OfficialPapers.in(data).place(LETTER, Placement.NONE);
    } catch (NotSaved impossible) {
      throw new IllegalStateException(impossible);
    }
    return arranging(data);
  }

  /** A window in which this form is arranged. */
  static TestWindow open(Path data, byte[] paper) {
    KnownPapers.keep(TestWindow.CATALOGUE, data, paper, LETTER);
    return arranging(data);
  }

  private static TestWindow arranging(Path data) {
    TestWindow window = letters(data);
    Fx.run(() -> window.model.placing().open(window.model.open().orElseThrow(), LETTER));
    Fx.until("the paper is drawn", () -> Fx.root().lookup(".letter-page") != null);
    Fx.pulses(3);
    return window;
  }
}
