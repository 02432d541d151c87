package org.sealready.ui.typing;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sealready.vault.filing.Typed;
import org.sealready.vault.filing.Unfinished;

/**
 * What stands in the editors of a filing and is no answer yet. It is handed over to be saved when
 * the hands rest, and now and then while they do not; what an input method composes is left alone
 * until it is a text. For the window's thread.
 */
public final class Typing {

  /** How long nothing is typed before what stands there is saved. */
  public static final Duration REST = Duration.ofSeconds(1);

  /** How long who never rests waits for a save. */
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
   * @param kept what was being typed when the filing was saved last
   */
  public Typing(Alarm alarm, Unfinished kept) {
    this.alarm = alarm;
    this.now = kept;
    this.taken = kept;
  }

  /** What is typed here is not saved. */
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

  /** A place in which something is typed. */
  public Spot at(String place) {
    return new Spot(this, place);
  }

  /** All that stands there now. */
  public Unfinished now() {
    return now;
  }

  /** All that stands there now, which is being saved. */
  public Unfinished take() {
    taken = now;
    look(false);
    return taken;
  }

  /** Whether something was typed that nobody has taken yet, or is being composed. */
  public boolean isOpen() {
    return isUntaken() || !composing.isEmpty();
  }

  /** Whether something was typed that nobody has taken yet. */
  public boolean isUntaken() {
    return !now.saysTheSame(taken);
  }

  /** Forgets what is typed at this place and below it. */
  public void end(String place) {
    now.texts().keySet().stream()
        .filter(each -> each.equals(place) || each.startsWith(place + Spot.SLASH))
        .forEach(each -> now = now.without(each));
    look(true);
  }

  /** Rests for good. */
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
   * @param touched whether a hand has just changed a text
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
