package org.sealready.ui.wizard;

import java.util.List;
import org.sealready.form.Field;

/**
 * What undo or redo has just done. It leads to another place of the filing, and the value there
 * does not tell by itself that it is another one.
 *
 * @param fields whose answers changed, in the order of the form; empty where something beside the
 *     answers did: a question, a tick, a note
 * @param where the person was led to
 */
public record StepTaken(Way way, List<Field<?>> fields, Step where) {

  /** Whether a step was taken back, or made once more. */
  public enum Way {
    BACK,
    AGAIN
  }

  public StepTaken {
    fields = List.copyOf(fields);
  }
}
