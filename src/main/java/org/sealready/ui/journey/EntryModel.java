package org.sealready.ui.journey;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sealready.journey.Moment;
import org.sealready.journey.station.Ending;
import org.sealready.service.journey.StateWriting;
import org.sealready.ui.typing.Spot;

/** A state that is about to be written down: which one, and when. */
final class EntryModel {

  /** What is written down. */
  sealed interface Kind {

    /** Nothing is. */
    record None() implements Kind {}

    /** One of these results of a station. */
    record Result(List<Ending> endings) implements Kind {
      public Result {
        endings = List.copyOf(endings);
      }
    }

    /** Any state: chosen, or named in the text. */
    record Any() implements Kind {}
  }

  /** Why it could not be written down; the name is the key of a text. */
  enum Problem {
    NONE,
    RESULT,
    TIME,
    STATE
  }

  private final Supplier<StateWriting> writing;
  private final Spot any;
  private final Spot result;
  private final ReadOnlyObjectWrapper<Kind> kind = new ReadOnlyObjectWrapper<>(new Kind.None());
  private final ObjectProperty<Optional<String>> state =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty text = new SimpleStringProperty("");
  private String begin = "";
  private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>(Problem.NONE);

  /**
   * @param spot where what is typed is kept until it is written down
   */
  EntryModel(Supplier<StateWriting> writing, Spot spot) {
    this.writing = writing;
    any = spot.below("any");
    result = spot.below("result");
    text.addListener(observable -> problem.set(Problem.NONE));
    state.addListener(observable -> problem.set(Problem.NONE));
  }

  ReadOnlyObjectProperty<Kind> kind() {
    return kind.getReadOnlyProperty();
  }

  /** The code of the state that was chosen. */
  ObjectProperty<Optional<String>> state() {
    return state;
  }

  /** When, as it is typed; of any state also what is pasted. */
  StringProperty text() {
    return text;
  }

  ReadOnlyObjectProperty<Problem> problem() {
    return problem.getReadOnlyProperty();
  }

  boolean isOpen() {
    return !(kind.get() instanceof Kind.None);
  }

  /** Asks for one of these results, with the time of now filled in. */
  void ask(List<Ending> endings, String now) {
    state.set(endings.size() == 1 ? Optional.of(endings.getFirst().state()) : Optional.empty());
    begin = now;
    text.set(now);
    kind.set(new Kind.Result(endings));
  }

  /** Asks for any state. */
  void askAny() {
    state.set(Optional.empty());
    begin = "";
    text.set("");
    kind.set(new Kind.Any());
  }

  void close() {
    kind.set(new Kind.None());
    problem.set(Problem.NONE);
    any.end();
    result.end();
  }

  /** Where what is typed is kept until it is written down. */
  Spot spot() {
    return kind.get() instanceof Kind.Any ? any : result;
  }

  /** Whether this stands there without having been typed. */
  boolean isUntyped(String text) {
    return text.equals(begin);
  }

  /** Whether something was typed of any state, and not written down. */
  boolean isAnyKept() {
    return any.typed().isPresent();
  }

  /** Whether something was typed of a result, and not written down. */
  boolean isResultKept() {
    return result.typed().isPresent();
  }

  /** What is to be written down, or empty with the problem told; the text stays as it is. */
  Optional<StateWriting.Read> read() {
    StateWriting.Read read = writing.get().read(text.get());
    Optional<String> code =
        kind.get() instanceof Kind.Any ? state.get().or(read::state) : state.get();
    problem.set(
        code.isEmpty()
            ? kind.get() instanceof Kind.Any ? Problem.STATE : Problem.RESULT
            : read.at().isEmpty() ? Problem.TIME : Problem.NONE);
    return problem.get() == Problem.NONE
        ? Optional.of(new StateWriting.Read(code, read.at()))
        : Optional.empty();
  }

  /** The state that the text names, where any may be written down and none was chosen. */
  Optional<String> named() {
    return kind.get() instanceof Kind.Any
        ? state.get().or(() -> writing.get().read(text.get()).state())
        : Optional.empty();
  }

  /** What the text says of the time, while it is typed. */
  Optional<Moment> understood() {
    return writing.get().time(text.get());
  }
}
