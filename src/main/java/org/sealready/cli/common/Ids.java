package org.sealready.cli.common;

import java.util.List;
import org.sealready.service.wording.Wordings;

/** Ids of letters among the arguments. */
public final class Ids {

  private Ids() {}

  /** Whether each of them names a letter in words; says which does not. */
  public static boolean checkKnown(List<String> ids, Wordings wordings, Terminal terminal) {
    for (String id : ids) {
      if (wordings.of(id).isEmpty()) {
        terminal.complain(terminal.words().text("templates.unknown-letter", id));
        return false;
      }
    }
    return true;
  }
}
