package org.sealready.ui.typing;

import java.util.Optional;
import org.sealready.vault.filing.Typed;

/** One place in which something is typed. */
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

  /** This stands here now, and is no answer. */
  public void write(String text, int caret) {
    typing.write(place, new Typed(text, caret));
  }

  /** An input method composes here: what stands here is not to be read yet. */
  public void compose() {
    typing.compose(place);
  }

  /** What stands here is an answer, or nothing. */
  public void end() {
    typing.remove(place);
  }
}
