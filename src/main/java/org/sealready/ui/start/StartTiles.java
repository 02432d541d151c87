package org.sealready.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.common.Labels;
import org.sealready.ui.keys.Arrows;
import org.sealready.words.Words;

/** How a filing begins: anew, from the one before, or from a file; and the whole way before it. */
final class StartTiles extends VBox {

  private static final String PRIMARY = "primary";

  private final Words words;
  private final FilingMenu kept;
  private final CardButton begin;
  private final CardButton open;
  private final CardButton way;
  private final Cards cards;
  private final Arrows arrows;
  private Optional<KeptFiling.Readable> last = Optional.empty();
  private boolean isStaying;

  StartTiles(Words words, StartActions actions, FilingMenu kept) {
    this.words = words;
    this.kept = kept;
    begin = tile("plus", "ui.start.new", words.text("ui.start.new.text"), actions::first);
    open = tile("folder", "ui.start.open", words.text("ui.start.open.text"), actions::openFile);
    way = tile("way", "ui.journey.title", words.text("ui.start.guide"), actions::guide);
    cards = new Cards(List.of());
    arrows = Arrows.in(cards);
    getStyleClass().add("start-section");
    show();
  }

  private CardButton tile(String icon, String title, String text, Runnable action) {
    return CardButton.withIcon(icon, words.text(title), text, action);
  }

  /** Offers another one for the entity of this filing. */
  void lead(Optional<KeptFiling.Readable> filing) {
    if (!filing.equals(last)) {
      last = filing;
      show();
    }
  }

  /** What is there stays where it is: another one comes behind. */
  void stay() {
    isStaying = true;
  }

  /** Whether beginning anew is what the screen is for. */
  void isPrimary(boolean isPrimary) {
    begin.getStyleClass().remove(PRIMARY);
    if (isPrimary) {
      begin.getStyleClass().add(PRIMARY);
    }
  }

  private void show() {
    List<CardButton> tiles = new ArrayList<>(List.of(begin, open, way));
    last.ifPresent(filing -> tiles.add(isStaying ? tiles.size() : 1, again(filing)));
    cards.show(tiles);
    arrows.over(tiles.stream().map(tile -> new Arrows.Stop(tile, List.of())).toList());
    getChildren().setAll(cards);
    if (last.isPresent() && !isStaying) {
      getChildren().addFirst(Labels.line(words.text("ui.start.begin"), "section-title"));
    }
  }

  private CardButton again(KeptFiling.Readable filing) {
    String text = words.text("ui.start.again.text", filing.subtitle());
    return tile("copy-plus", "ui.start.again", text, () -> kept.next(filing));
  }

  Node begin() {
    return begin;
  }
}
