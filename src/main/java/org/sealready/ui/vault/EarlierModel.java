package org.sealready.ui.vault;

import java.util.function.Consumer;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.filings.EarlierSaves;
import org.sealready.ui.form.AnswerChanges;
import org.sealready.ui.task.Failures;

/** What a filing held before: its earlier saves, and a second filing that a save has left. */
record EarlierModel(DataFolderSession cabinet, VaultTask task) {

  /** The earlier saves of this filing. */
  void versions(String id, Consumer<EarlierSaves> done) {
    task.run(() -> cabinet.filings().versions(id), done, Failures::key);
  }

  void restore(String id, long count, Runnable done) {
    task.run(() -> cabinet.filings().restore(id, count), restored -> done.run(), Failures::key);
  }

  /** What the second filing says differently from the first. */
  void compare(String one, String other, Consumer<AnswerChanges> done) {
    task.run(
        () -> cabinet.filings().pair(one, other),
        pair -> done.accept(AnswerChanges.of(pair.form(), pair.one(), pair.other())),
        Failures::key);
  }

  /** Gives one answer of a filing the value that these have. */
  void take(String id, Field<?> field, Answers from, Runnable done) {
    task.run(() -> cabinet.filings().take(id, field, from), taken -> done.run(), Failures::key);
  }
}
