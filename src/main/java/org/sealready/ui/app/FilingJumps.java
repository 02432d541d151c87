package org.sealready.ui.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.sealready.form.Field;
import org.sealready.ui.journey.JourneyJumps;
import org.sealready.ui.rejection.RejectionView;
import org.sealready.ui.wizard.Step;

/**
 * The ways from what came back, and from the map, to where something is done.
 *
 * @param go goes to a field, wherever it is asked
 */
record FilingJumps(OpenFiling filing, Consumer<Field<?>> go)
    implements RejectionView.Jumps, JourneyJumps {

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
  public void before() {
    filing.wizard().onStep(new Step.Before());
  }

  @Override
  public void fill() {
    filing.wizard().onStep(filing.wizard().steps().getFirst());
  }

  @Override
  public void rejections() {
    filing.wizard().onStep(new Step.Rejections());
  }

  @Override
  public void afterwards() {
    filing.wizard().onStep(new Step.Afterwards());
  }

  /** This one has begun. */
  @Override
  public Optional<Runnable> begin() {
    return Optional.empty();
  }
}
