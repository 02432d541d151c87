package org.sealready.ui.app;

import java.util.function.Consumer;
import org.sealready.form.Field;
import org.sealready.ui.rejection.RejectionView;
import org.sealready.ui.wizard.Step;

/**
 * The ways from what came back to where it is mended.
 *
 * @param go goes to a field, wherever it is asked
 * @param card prints the card for the ministry's text message
 */
record FilingJumps(OpenFiling filing, Consumer<Field<?>> go, Runnable card)
    implements RejectionView.Jumps {

  @Override
  public void field(Field<?> field) {
    go.accept(field);
  }

  @Override
  public void letters() {
    filing.wizard().onStep(new Step.Letters());
  }

  @Override
  public void review() {
    filing.wizard().onStep(new Step.Review());
  }

  @Override
  public void messageCard() {
    card.run();
  }
}
