package org.sealready.ui;

import org.sealready.draft.Draft;
import org.sealready.draft.NotSaved;
import org.sealready.service.Cabinet;
import org.sealready.ui.wizard.Saving;

/** The open filing as it is kept; each save goes on from the one before. */
final class KeptDraft implements Saving.Store {

  private final Cabinet cabinet;
  private Draft draft;

  KeptDraft(Cabinet cabinet, Draft draft) {
    this.cabinet = cabinet;
    this.draft = draft;
  }

  @Override
  public synchronized void keep(Saving.Content content) throws NotSaved {
    draft = cabinet.filings().save(draft.with(content.history()).typing(content.typing()));
  }
}
