package org.sealready.ui.print;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.words.Words;

/** Prints one sheet that is no letter, from wherever in the window. */
public final class SheetPrinting {

  private final PrintRoom room;
  private final Dialogs dialogs;

  public SheetPrinting(PrintRoom room, Dialogs dialogs) {
    this.room = room;
    this.dialogs = dialogs;
  }

  /**
   * What is printed.
   *
   * @param title of the question and of the job
   * @param text what to know about it
   * @param pdf makes the sheet, in the background
   */
  public record Sheet(String title, String text, Callable<byte[]> pdf) {}

  /** What the question leads to. */
  public interface Actions {

    /** Nothing was printed. */
    void back();

    /** The sheet was sent to a printer. */
    void printed();

    /** A file is wanted in its place. */
    void save();
  }

  /** Asks for a printer and prints. */
  public void open(Sheet sheet, Words words, Actions actions) {
    Outcome one = new Outcome(1, Optional.empty(), List.of(), List.of());
    Callable<Printout> pages =
        () -> new Printout(Optional.of(sheet.pdf().call()), sheet.title(), one);
    PrintModel job = new PrintModel(room, pages, pages, (outcome, how) -> {});
    PrintDialog dialog =
        new PrintDialog(job, words, sheet.title(), sheet.text(), false, new Answers(actions));
    job.onEnd(actions::printed);
    dialogs.open(dialog.card());
    job.look();
  }

  private record Answers(Actions actions) implements PrintDialog.Actions {

    @Override
    public void close() {
      actions.back();
    }

    @Override
    public void save(boolean open) {
      actions.save();
    }

    @Override
    public boolean opensFolder() {
      return false;
    }
  }
}
