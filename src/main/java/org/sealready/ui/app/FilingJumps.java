package org.sealready.ui.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.sealready.form.Field;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.afterwards.AfterwardsScreen;
import org.sealready.ui.rejection.RejectionView;
import org.sealready.ui.start.FilingMenu;
import org.sealready.ui.start.StartActions;
import org.sealready.ui.wizard.Step;

/**
 * The ways from what came back to where it is mended.
 *
 * @param go goes to a field, wherever it is asked
 */
record FilingJumps(OpenFiling filing, Consumer<Field<?>> go) implements RejectionView.Jumps {

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

  /**
   * The same, and what is done with the filing as it is kept.
   *
   * @param app leaves the filing first
   */
  AfterwardsScreen.Ways and(AppView app, StartActions start, FilingMenu menu) {
    return new Kept(this, app, start, menu);
  }

  private record Kept(FilingJumps jumps, AppView app, StartActions start, FilingMenu menu)
      implements AfterwardsScreen.Ways {

    @Override
    public void field(Field<?> field) {
      jumps.field(field);
    }

    @Override
    public void letters() {
      jumps.letters();
    }

    @Override
    public Optional<Runnable> next() {
      return asKept(menu::next);
    }

    @Override
    public Optional<Runnable> keep() {
      return asKept(menu::keepUntil);
    }

    @Override
    public Optional<Runnable> erase() {
      return asKept(start::delete);
    }

    private Optional<Runnable> asKept(Consumer<KeptFiling.Readable> then) {
      return jumps.filing().id().map(id -> () -> app.asKept(id, then));
    }
  }
}
