package org.sealready.ui.looks;

import java.nio.file.Path;
import org.sealready.words.Language;

/** The ways that together lead past every screen, page and question. */
enum Tours {
  BEGINNING {
    @Override
    Tour of(Path data, Language language, Stop stop) {
      return new BeginningTour(data, language, stop);
    }
  },
  PAGES {
    @Override
    Tour of(Path data, Language language, Stop stop) {
      return new PagesTour(data, language, stop);
    }
  },
  WAY {
    @Override
    Tour of(Path data, Language language, Stop stop) {
      return new WayTour(data, language, stop);
    }
  },
  LETTERS {
    @Override
    Tour of(Path data, Language language, Stop stop) {
      return new LettersTour(data, language, stop);
    }
  },
  LIST {
    @Override
    Tour of(Path data, Language language, Stop stop) {
      return new ListTour(data, language, stop);
    }
  },
  VAULT {
    @Override
    Tour of(Path data, Language language, Stop stop) {
      return new VaultTour(data, language, stop);
    }
  };

  abstract Tour of(Path data, Language language, Stop stop);
}
