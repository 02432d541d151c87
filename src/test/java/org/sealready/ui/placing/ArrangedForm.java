package org.sealready.ui.placing;

import java.nio.file.Path;
import org.sealready.service.Sample;
import org.sealready.service.inspection.KnownPapers;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

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

  /** A window in which this form is arranged. */
  static TestWindow open(Path data, byte[] paper) {
    KnownPapers.keep(TestWindow.CATALOGUE, data, paper, LETTER);
    TestWindow window = letters(data);
    Fx.run(() -> window.model.placing().open(window.model.open().orElseThrow(), LETTER));
    Fx.until("the paper is drawn", () -> Fx.root().lookup(".letter-page") != null);
    Fx.pulses(3);
    return window;
  }
}
