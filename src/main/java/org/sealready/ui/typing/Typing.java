package org.sealready.ui.typing;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sealready.vault.filing.Typed;
import org.sealready.vault.filing.Unfinished;

/**
 * The unfinished input of a filing: text in editors that is no answer yet. Saved with a debounce:
 * after a pause in typing, and at intervals during continuous typing; text that an input method
 * (IME) is composing is skipped. JavaFX thread only.
 */
public final class Typing {

  /** Debounce delay: the pause in typing before a save. */
  public static final Duration REST = Duration.ofSeconds(1);

  /** Longest time between saves during continuous typing. */
  public static final Duration LONGEST = Duration.ofSeconds(4);

  private final Alarm alarm;
  private final Set<String> composing = new HashSet<>();
  private Unfinished now;
  private Unfinished taken;
  private Runnable rested = () -> {};
  private Runnable changed = () -> {};
  private Optional<Runnable> rest = Optional.empty();
  private Optional<Runnable> longest = Optional.empty();

  /**
   * @param kept the unfinished input of the last save
   */
  public Typing(Alarm alarm, Unfinished kept) {
    this.alarm = alarm;
    this.now = kept;
    this.taken = kept;
  }

  /** Unfinished input that is not saved. */
  public static Typing unkept() {
    return new Typing(Alarm.NEVER, Unfinished.NONE);
  }

  /** Called when something is to be saved: {@link #take} gives it. */
  public void onRest(Runnable save) {
    rested = save;
  }

  /** Called when {@link #isOpen} may have changed. */
  public void onChange(Runnable listener) {
    changed = listener;
  }

  /** The input of this place. */
  public Spot at(String place) {
    return new Spot(this, place);
  }

  /** The current unfinished input. */
  public Unfinished now() {
    return now;
  }

  /** The current unfinished input, marked as saved. */
  public Unfinished take() {
    taken = now;
    look(false);
    return taken;
  }

  /** Whether there is unsaved input, or text is being composed. */
  public boolean isOpen() {
    return isUntaken() || !composing.isEmpty();
  }

  /** Whether there is unsaved input. */
  public boolean isUntaken() {
    return !now.saysTheSame(taken);
  }

  /** Removes the unfinished input at this place and below it. */
  public void end(String place) {
    now.texts().keySet().stream()
        .filter(each -> each.equals(place) || each.startsWith(place + Spot.SLASH))
        .forEach(each -> now = now.without(each));
    look(true);
  }

  /** Stops all timers and listeners. */
  public void stop() {
    rested = () -> {};
    changed = () -> {};
    callOff();
  }

  void write(String place, Typed typed) {
    composing.remove(place);
    boolean moved = now.at(place).filter(each -> each.text().equals(typed.text())).isPresent();
    now = now.with(place, typed);
    look(!moved);
  }

  void remove(String place) {
    boolean was = composing.remove(place) || now.at(place).isPresent();
    if (was) {
      now = now.without(place);
      look(true);
    }
  }

  void compose(String place) {
    composing.add(place);
    look(false);
  }

  /**
   * @param touched whether the user has just changed a text
   */
  private void look(boolean touched) {
    if (!isUntaken()) {
      callOff();
    } else if (touched || rest.isEmpty()) {
      rest.ifPresent(Runnable::run);
      rest = Optional.of(alarm.in(REST, this::ring));
      longest = longest.or(() -> Optional.of(alarm.in(LONGEST, this::ring)));
    }
    changed.run();
  }

  private void callOff() {
    rest.ifPresent(Runnable::run);
    longest.ifPresent(Runnable::run);
    rest = Optional.empty();
    longest = Optional.empty();
  }

  private void ring() {
    callOff();
    rested.run();
  }
}
