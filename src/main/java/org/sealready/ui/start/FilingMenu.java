package org.sealready.ui.start;

import org.sealready.service.filings.KeptFiling;

/** What can be done with a kept filing besides opening and deleting it. */
public interface FilingMenu {

  /** Begins the entity's next Mini Program. */
  void next(KeptFiling.Readable filing);

  /** Makes a copy. */
  void copy(KeptFiling.Readable filing);

  /** Writes the filing file. */
  void export(KeptFiling.Readable filing);

  /** Writes the filing in the format of the platform's interface. */
  void platform(KeptFiling.Readable filing);

  /** Takes a file into the filing, after showing what it would change. */
  void update(KeptFiling.Readable filing);

  /** Writes the filing file without what tells who the persons are. */
  void share(KeptFiling.Readable filing);

  /** Asks until when it is kept. */
  void keepUntil(KeptFiling.Readable filing);

  /** To the earlier saves of a filing. */
  void versions(KeptFiling filing, String title);
}
