package org.sealready.ui.help;

import javafx.scene.Node;
import org.sealready.service.Catalogue;
import org.sealready.service.help.HelpBlock;
import org.sealready.ui.task.Tasks;
import org.sealready.words.Words;

/**
 * The pictures of the help. Each is drawn when its page is shown, from the data and the letters of
 * today.
 *
 * @param drawing draws letters in the background
 */
public record Drawings(Catalogue catalogue, Words words, Tasks drawing) {

  Node of(HelpBlock.Drawing wanted) {
    return switch (wanted) {
      case ROLES -> new RolesDrawing(words);
      case STATIONS -> new StationsDrawing(catalogue.journey().stations().get(), words);
      case SEALED_LETTER -> new LetterDrawing(catalogue, words, drawing);
      case SCANS -> new ScansDrawing(words);
    };
  }
}
