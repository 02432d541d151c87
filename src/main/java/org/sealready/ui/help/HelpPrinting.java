package org.sealready.ui.help;

import java.util.Optional;
import org.sealready.service.FileNames;
import org.sealready.service.help.HelpPage;
import org.sealready.service.help.HelpPaper;
import org.sealready.ui.dialog.Chooser;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.print.SheetPaper;
import org.sealready.ui.print.SheetPrinting;
import org.sealready.ui.task.Notice;
import org.sealready.ui.task.Tasks;
import org.sealready.words.Words;

/** The way of a page of the help to paper, for whoever does not sit at the screen. */
public final class HelpPrinting {

  private final HelpModel model;
  private final SheetPrinting printing;
  private final Dialogs dialogs;
  private final Chooser chooser;
  private final Tasks writing;

  /**
   * @param writing writes files in the background
   */
  public HelpPrinting(
      HelpModel model, SheetPrinting printing, Dialogs dialogs, Chooser chooser, Tasks writing) {
    this.model = model;
    this.printing = printing;
    this.dialogs = dialogs;
    this.chooser = chooser;
    this.writing = writing;
  }

  /** Asks for a printer, unless something else is asked: that would be gone then. */
  public void print(HelpPage page, Words words) {
    if (dialogs.isOpen()) {
      model.notice().set(Optional.of(Notice.of(Notice.Kind.WARNING, HelpPrinting::isAsked)));
    } else {
      paper(page, words).print();
    }
  }

  private static String isAsked(Words words) {
    return words.text("ui.help.print.asked");
  }

  private SheetPaper paper(HelpPage page, Words words) {
    return new SheetPaper(
        model.notice(),
        new SheetPaper.Content("ui.help", () -> () -> HelpPaper.pdf(page)),
        printing,
        dialogs,
        chooser,
        writing,
        () -> FileNames.part(page.title(), page.id()) + ".pdf",
        words);
  }
}
