package org.sealready.ui.app;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.placing.PlacingView;
import org.sealready.ui.wizard.WizardView;
import org.sealready.ui.wording.WordingsView;

/** The navigation of the filing that is open, and of the screens that stand before it. */
public final class FilingNavigation
    implements WizardView.Navigation, WordingsView.Navigation, PlacingView.Navigation {

  private final AppModel model;
  private final Screens screens;
  private final ScreenNavigation leaving;
  private final FilingActions kept;

  FilingNavigation(AppModel model, Screens screens, ScreenNavigation leaving, FilingActions kept) {
    this.model = model;
    this.screens = screens;
    this.leaving = leaving;
    this.kept = kept;
  }

  /** Leaves what stands before the filing, if anything does, then goes on. */
  void toFiling(Runnable then) {
    switch (model.screen().get()) {
      case Screen.Wordings worded ->
          leaving.finishWordings(
              () -> {
                model.open().ifPresent(model.wording()::close);
                then.run();
              });
      case Screen.Placing(var filing, var placing) -> {
        placing.handOver();
        placed();
        then.run();
      }
      case Screen.Filing filing -> then.run();
      case Screen.Start start -> then.run();
      case Screen.First first -> then.run();
      case Screen.Farewell farewell -> then.run();
      case Screen.About about -> then.run();
      case Screen.Guide guide -> then.run();
      case Screen.Locked locked -> then.run();
      case Screen.Broken broken -> then.run();
    }
  }

  @Override
  public void placed() {
    if (model.screen().get() instanceof Screen.Placing(var filing, var placing)) {
      model.placing().close(filing, placing);
    }
  }

  /** From the wordings to the filing behind them. */
  @Override
  public void back() {
    leaving.finishWordings(() -> model.open().ifPresent(model.wording()::close));
  }

  @Override
  public void leave() {
    leaving.finish(model::onStart);
  }

  /** Leaves the filing that is open, then goes on with it as it is kept. */
  void asKept(String id, Consumer<KeptFiling.Readable> then) {
    leaving.finish(
        () -> {
          model.onStart();
          model.attempt(
              () -> model.cabinet().filings().list(),
              all ->
                  all.stream()
                      .filter(each -> each.id().equals(id))
                      .filter(KeptFiling.Readable.class::isInstance)
                      .map(KeptFiling.Readable.class::cast)
                      .findFirst()
                      .ifPresent(then));
        });
  }

  @Override
  public Optional<Runnable> locking() {
    return model.gate().locksItself() ? Optional.of(leaving::lock) : Optional.empty();
  }

  @Override
  public SequencedMap<String, Runnable> files() {
    SequencedMap<String, Runnable> files = new LinkedHashMap<>();
    model.open().ifPresent(filing -> kept.ofOpen(filing, this::commit, files));
    return files;
  }

  private void commit() {
    screens.frame().ifPresent(WizardView::commit);
  }

  @Override
  public void undo() {
    change(OpenFiling::undo);
  }

  @Override
  public void redo() {
    change(OpenFiling::redo);
  }

  private void change(Consumer<OpenFiling> step) {
    commit();
    model.open().ifPresent(step);
  }

  @Override
  public void switchLanguage() {
    model.onSwitchLanguage();
  }

  @Override
  public void retry() {
    model.onRetry();
  }
}
