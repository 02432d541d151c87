package org.sealready.ui.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sealready.form.Field;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.afterwards.AfterwardsScreen;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.journey.JourneyJumps;
import org.sealready.ui.rejection.RejectionView;
import org.sealready.ui.start.FilingMenu;
import org.sealready.ui.start.StartActions;
import org.sealready.ui.wizard.Step;

/**
 * The ways from what came back, and from the map, to where something is done.
 *
 * @param go goes to a field, wherever it is asked
 * @param screens those beside the pages of the form
 * @param card prints the card for the ministry's text message
 */
record FilingJumps(
    OpenFiling filing, Consumer<Field<?>> go, Supplier<List<Step>> screens, Runnable card)
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

  /**
   * The same, and what is done with the filing as it is kept.
   *
   * @param app leaves the filing first
   */
  AfterwardsScreen.Ways and(FilingNavigation app, StartActions start, FilingMenu menu) {
    return new Kept(this, app, start, menu);
  }

  @Override
  public void messageCard() {
    card.run();
  }

  @Override
  public Optional<Runnable> to(String page) {
    return step(page).map(step -> () -> filing.wizard().onStep(step));
  }

  private Optional<Step> step(String page) {
    List<Step> steps = filing.wizard().steps();
    return page.equals("fill")
        ? Optional.of(steps.getFirst())
        : Stream.concat(steps.stream(), screens.get().stream())
            .filter(step -> step.id().equals(page))
            .findFirst();
  }

  /** This one has begun. */
  @Override
  public Optional<Runnable> begin() {
    return Optional.empty();
  }

  private record Kept(FilingJumps jumps, FilingNavigation app, StartActions start, FilingMenu menu)
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
