package org.sealready;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.OptionalInt;
import org.sealready.cli.common.Settings;
import org.sealready.ui.app.PlaceQuestion;
import org.sealready.ui.start.PlaceQuestionView.Place;
import org.sealready.vault.file.DataFolder;
import org.sealready.words.Words;

/**
 * Where the packaged program keeps its data. The answer is the folder itself: where one of the two
 * places holds data, nobody is asked again.
 */
final class PlaceDecision {

  private PlaceDecision() {}

  /** Asks where nobody has decided yet; the exit code where no window shall open afterwards. */
  static OptionalInt ask(Settings settings, PrintStream err) {
    if (settings.data().isPresent() || !DataFolder.isUndecided()) {
      return OptionalInt.empty();
    }
    Words words = Words.in(FirstLanguage.of(settings));
    try {
      Optional<Place> place = PlaceQuestion.ask(words);
      if (place.equals(Optional.of(Place.BESIDE))) {
        DataFolder.makeBeside();
      }
      return place.isPresent() ? OptionalInt.empty() : OptionalInt.of(0);
    } catch (IOException unwritable) {
      err.println(words.text("ui.place.failed"));
    } catch (UnsupportedOperationException impossible) {
      err.println(MainWindow.noWindow(impossible, settings));
    }
    return OptionalInt.of(2);
  }
}
