package org.sealready.ui.looks;

import java.nio.file.Path;
import org.sealready.words.Language;

/** The ways that together lead past every screen, page and question. */
enum Tours {
  BEGINNING(BeginningTour::new),
  PAGES(PagesTour::new),
  WAY(WayTour::new),
  LETTERS(LettersTour::new),
  LIST(ListTour::new),
  VAULT(VaultTour::new);

  private final Maker maker;

  /** Makes a tour of this way. */
  private interface Maker {
    Tour of(Path data, Language language, Stop stop);
  }

  Tours(Maker maker) {
    this.maker = maker;
  }

  Tour of(Path data, Language language, Stop stop) {
    return maker.of(data, language, stop);
  }
}
