package org.sealready.ui.wording;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.sealready.letter.Letter;
import org.sealready.service.wording.Wording;

/** The wording of one letter while it is written. */
final class WordingModel {

  /** Whose wording it is; the name is a style class. */
  enum State {
    /** As the program brings it. */
    ORIGINAL,
    /** The user's, in use. */
    OWN,
    /** The user's, but it has errors and is not in use. */
    BROKEN,
    /** Changed and not in use yet. */
    CHANGED
  }

  private final Letter letter;
  private final ReadOnlyStringWrapper text;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.ORIGINAL);
  private final ReadOnlyObjectWrapper<CheckedWording> seen =
      new ReadOnlyObjectWrapper<>(CheckedWording.NOTHING);
  private Wording used;
  private String usedText;
  private String kept;

  /**
   * @param letter in its bundled wording
   * @param usedText the text of the wording that counts
   * @param text what stands in the window at first
   */
  WordingModel(Letter letter, Wording used, String usedText, String text) {
    this.letter = letter;
    this.text = new ReadOnlyStringWrapper(text);
    this.kept = text;
    use(used, usedText);
  }

  Letter letter() {
    return letter;
  }

  Wording used() {
    return used;
  }

  /** The text of the wording that counts. */
  String usedText() {
    return usedText;
  }

  ReadOnlyStringProperty text() {
    return text.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<CheckedWording> seen() {
    return seen.getReadOnlyProperty();
  }

  void write(String written) {
    text.set(written);
    settle();
  }

  /** Another wording counts now. */
  void use(Wording wording, String itsText) {
    used = wording;
    usedText = itsText;
    settle();
  }

  void see(CheckedWording what) {
    seen.set(what);
  }

  boolean isChanged() {
    return !text.get().equals(usedText);
  }

  /** Whether what stands in the window is on disk. */
  boolean isKept() {
    return text.get().equals(kept);
  }

  void keep(String onDisk) {
    kept = onDisk;
  }

  private void settle() {
    state.set(isChanged() ? State.CHANGED : state(used));
  }

  private static State state(Wording wording) {
    return switch (wording) {
      case Wording.Bundled bundled -> State.ORIGINAL;
      case Wording.Own own -> State.OWN;
      case Wording.Broken broken -> State.BROKEN;
      case Wording.Unreadable unreadable -> State.BROKEN;
    };
  }
}
