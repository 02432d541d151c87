package org.sealready.ui.app;

import java.util.function.Consumer;
import org.sealready.service.Catalogue;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.filings.FilingFiles;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.service.paper.PaperEditor;
import org.sealready.service.wording.Wordings;
import org.sealready.ui.filing.FilingFactory;
import org.sealready.ui.filing.FilingOperations;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.start.StartNotices;
import org.sealready.ui.window.Waiting;
import org.sealready.ui.window.Work;

/**
 * What opening a filing needs and the start screen does not: it asks the catalogue and reads
 * wordings and forms, so it is made in the background.
 */
record FilingDesk(
    WordingNavigation wording,
    PlacingNavigation placing,
    UnusablePapers unusable,
    FilingFactory factory,
    FilingOperations operations) {

  /**
   * Reads the catalogue, the wordings and the forms.
   *
   * @param waiting says that something is being opened
   * @param screen shows a screen
   * @param show shows a filing that was opened
   * @param refresh lists the filings again
   */
  static FilingDesk read(
      Opening opening,
      Work work,
      StartNotices notices,
      Waiting waiting,
      Consumer<Screen> screen,
      Consumer<OpenFiling> show,
      Runnable refresh) {
    Catalogue catalogue = opening.catalogue();
    DataFolderSession cabinet = opening.cabinet();
    Wordings wordings = new Wordings(catalogue, cabinet.dataFolder(), cabinet.papers());
    OfficialPapers forms = OfficialPapers.in(cabinet.dataFolder(), cabinet.papers());
    FilingFactory factory = new FilingFactory(wordings, forms, opening.clock(), work, cabinet);
    FilingFiles files = new FilingFiles(catalogue.form());
    return new FilingDesk(
        new WordingNavigation(wordings, work, screen),
        new PlacingNavigation(forms, new PaperEditor(catalogue, forms), work, screen),
        new UnusablePapers(wordings, forms, work.saving(), opening.clock(), notices),
        factory,
        new FilingOperations(
            catalogue, cabinet, files, work.saving(), factory, notices, waiting, show, refresh));
  }
}
