package org.sealready.ui.app;

import org.sealready.service.filings.FilingSession;
import org.sealready.ui.copysheet.CopyModel;

/**
 * A text that is kept with a filing beside its answers.
 *
 * @param save keeps it on disk
 */
record KeptText(FilingSession session, String name, Runnable save) implements CopyModel.Keeper {

  @Override
  public String kept() {
    return session.followed().text(name);
  }

  @Override
  public void keep(String text) {
    session.follow(name, text);
    save.run();
  }
}
