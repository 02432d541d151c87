package org.sealready.ui;

import org.sealready.ui.common.Tasks;

/**
 * The background threads: a slow printer holds up no letter, and a slow letter holds up no save.
 *
 * @param saving reads and writes the data folder
 * @param drawing draws letters
 * @param printing writes letters to folders and printers
 * @param reading reads forms that others hand out, which may take seconds
 */
record Work(Tasks saving, Tasks drawing, Tasks printing, Tasks reading) {

  static Work inBackground() {
    return new Work(Tasks.inOrder(), Tasks.inOrder(), Tasks.inOrder(), Tasks.inOrder());
  }
}
