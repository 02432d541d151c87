package org.sealready.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sealready.form.Answers;
import org.sealready.ui.task.Logged;
import org.sealready.ui.task.Tasks;
import org.sealready.ui.typing.FakeAlarm;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.filing.History;
import org.sealready.vault.filing.Unfinished;

class SavingTest {

  private final Deque<Runnable> background = new ArrayDeque<>();
  private final List<String> kept = new ArrayList<>();
  private final ObjectProperty<SaveState> state = new SimpleObjectProperty<>(new SaveState.Empty());
  private final List<Boolean> outcomes = new ArrayList<>();
  private final FakeAlarm alarm = new FakeAlarm();
  private final Logged logged = new Logged();
  private boolean broken;
  private final Saving saving =
      new Saving(this::keep, new Tasks(background::add, Runnable::run), state, alarm);

  @AfterEach
  void close() {
    logged.close();
  }

  private void keep(Saving.Content content) {
    if (broken) {
      throw new IllegalStateException("disk");
    }
    kept.add(content.history().now().page());
  }

  private void want(String page) {
    saving.want(new Saving.Content(History.of(Answers.empty(), page), Unfinished.NONE));
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
    assertEquals(1, logged.lines().size(), "nobody expected it");
    broken = false;
    want("2");
    work();
    assertEquals(List.of("2"), kept);
  }

  @Test
  void triesAgainAfterAWhileAndSaysTheFailureUntilThen() {
    broken = true;
    want("1");
    work();
    List<SaveState> shown = new ArrayList<>();
    state.addListener((property, before, now) -> shown.add(now));
    alarm.pass(Saving.RETRY);
    work();
    alarm.pass(Saving.RETRY);
    broken = false;
    work();
    assertEquals(List.of("1"), kept);
    assertEquals(List.of(new SaveState.Saved()), shown);
    alarm.pass(Saving.RETRY.multipliedBy(5));
    work();
    assertEquals(1, kept.size());
  }

  @Test
  void saysThatSomethingIsTypedUntilThatIsOnDisk() {
    saving.typing(true);
    assertEquals(new SaveState.Typing(), state.get());
    saving.typing(false);
    assertEquals(new SaveState.Empty(), state.get());
    saving.typing(true);
    want("1");
    assertEquals(new SaveState.Saving(), state.get());
    work();
    assertEquals(new SaveState.Typing(), state.get(), "more was typed meanwhile");
    saving.typing(false);
    assertEquals(new SaveState.Saved(), state.get());
    broken = true;
    want("2");
    work();
    saving.typing(true);
    assertEquals(new SaveState.Failed(NotSaved.Kind.OTHER), state.get(), "goes before");
  }

  @Test
  void triesNothingAgainAfterTheFilingWasLeft() {
    broken = true;
    want("1");
    work();
    saving.stop();
    broken = false;
    alarm.pass(Saving.RETRY.multipliedBy(5));
    work();
    assertEquals(List.of(), kept);
  }

  @Test
  void savesAndSaysWhatWasWantedWhileAFailureWasOnItsWay() {
    broken = true;
    want("1");
    want("2");
    background.remove().run();
    assertEquals(new SaveState.Saving(), state.get());
    saving.finish(outcomes::add);
    broken = false;
    work();
    assertEquals(List.of("2"), kept);
    assertEquals(new SaveState.Saved(), state.get());
    assertEquals(List.of(true), outcomes);
  }

  @Test
  void saysThatItSavesAsSoonAsWhatWasTriedAgainByItselfIsOver() {
    broken = true;
    want("1");
    work();
    alarm.pass(Saving.RETRY);
    want("2");
    assertEquals(new SaveState.Failed(NotSaved.Kind.OTHER), state.get());
    broken = false;
    background.remove().run();
    assertEquals(new SaveState.Saving(), state.get());
    work();
    assertEquals(List.of("1", "2"), kept);
    assertEquals(new SaveState.Saved(), state.get());
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
