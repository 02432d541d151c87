package org.sealready.ui.typing;

import java.util.Optional;
import org.sealready.vault.filing.Typed;

/** One input that may have unfinished text. */
public record Spot(Typing typing, String place) {

  /** Between a place and what is below it. */
  static final String SLASH = "/";

  /** A place below this one. */
  public Spot below(String name) {
    return new Spot(typing, place + SLASH + name);
  }

  /** What was typed here and is no answer yet. */
  public Optional<Typed> typed() {
    return typing.now().at(place);
  }

  /** Records the current text, which is no answer yet. */
  public void write(String text, int caret) {
    typing.write(place, new Typed(text, caret));
  }

  /** An input method (IME) is composing here: the text is not to be saved yet. */
  public void compose() {
    typing.compose(place);
  }

  /** The text has become an answer, or is empty. */
  public void end() {
    typing.remove(place);
  }
}
