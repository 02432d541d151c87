package org.sealready.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.sealready.draft.History;
import org.sealready.draft.NotSaved;
import org.sealready.form.Answers;
import org.sealready.ui.common.Tasks;

class SavingTest {

  private final Deque<Runnable> background = new ArrayDeque<>();
  private final List<String> kept = new ArrayList<>();
  private final ObjectProperty<SaveState> state = new SimpleObjectProperty<>(new SaveState.Empty());
  private final List<Boolean> outcomes = new ArrayList<>();
  private boolean broken;
  private final Saving saving =
      new Saving(this::keep, new Tasks(background::add, Runnable::run), state);

  private void keep(History history) {
    if (broken) {
      throw new IllegalStateException("disk");
    }
    kept.add(history.now().page());
  }

  private void want(String page) {
    saving.want(History.of(Answers.empty(), page));
  }

  private void work() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }

  @Test
  void savesOfManyChangesTheFirstAndTheLast() {
    want("1");
    want("2");
    want("3");
    assertEquals(new SaveState.Saving(), state.get());
    work();
    assertEquals(List.of("1", "3"), kept);
    assertEquals(new SaveState.Saved(), state.get());
  }

  @Test
  void saysWhyNothingWasSavedAndTriesAgainWithTheNextChange() {
    broken = true;
    want("1");
    work();
    assertEquals(new SaveState.Failed(NotSaved.Kind.OTHER), state.get());
    broken = false;
    want("2");
    work();
    assertEquals(List.of("2"), kept);
  }

  @Test
  void triesAgainWhenAsked() {
    broken = true;
    want("1");
    work();
    broken = false;
    saving.retry();
    work();
    assertEquals(List.of("1"), kept);
  }

  @Test
  void tellsWhetherEverythingIsSafe() {
    saving.finish(outcomes::add);
    assertEquals(List.of(true), outcomes);
    want("1");
    saving.finish(outcomes::add);
    work();
    broken = true;
    want("2");
    saving.finish(outcomes::add);
    work();
    assertEquals(List.of(true, true, false), outcomes);
  }
}
