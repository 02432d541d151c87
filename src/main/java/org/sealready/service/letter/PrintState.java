package org.sealready.service.letter;

import java.util.List;
import org.sealready.form.Field;

/**
 * Whether the last print of a letter still says what the letter says now.
 *
 * @param now what it says now
 * @param changed the fields whose answers it no longer says, in the order of the form
 * @param reworded whether its wording, or the form in its place, is another one
 */
public record PrintState(
    PrintRecord print, LetterVersion now, List<Field<?>> changed, boolean reworded) {

  public PrintState {
    changed = List.copyOf(changed);
  }

  public boolean isValid() {
    return print.version().saysTheSame(now);
  }
}
