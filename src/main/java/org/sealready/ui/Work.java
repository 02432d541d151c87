package org.sealready.ui;

import org.sealready.ui.common.Tasks;
import org.sealready.ui.letters.PrintRoom;

/**
 * The background threads: a slow printer holds up no letter, and a slow letter holds up no save.
 *
 * @param saving reads and writes the data folder
 * @param drawing draws letters
 * @param writing writes letters to folders
 * @param printing the way to paper
 */
record Work(Tasks saving, Tasks drawing, Tasks writing, PrintRoom printing) {

  static Work inBackground(PrintRoom printing) {
    return new Work(Tasks.inOrder(), Tasks.inOrder(), Tasks.inOrder(), printing);
  }
}
