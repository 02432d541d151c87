package org.sealready.ui.toy;

import org.sealready.ui.common.Fx;
import org.sealready.ui.wizard.Heading;
import org.sealready.ui.wizard.WizardModel;
import org.sealready.ui.wizard.WizardView;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** Shows the frame of a filing of the toy form, which has no letters, in the test window. */
public final class ToyWizard {

  private ToyWizard() {}

  /** Shows it with the focus where it begins. */
  public static WizardView show(WizardModel model) {
    WizardView view =
        Fx.get(
            () ->
                new WizardView(
                    model,
                    new Heading(ToyForm.NAME, ToyForm.UNIT),
                    Words.in(Language.CHINESE),
                    new NoLetters(),
                    new NoLetters()));
    Fx.show(() -> view);
    Fx.run(view::requestInitialFocus);
    Fx.pulses(2);
    return view;
  }
}
