package org.sealready.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.sealready.form.Field;
import org.sealready.ui.common.UsedKey;
import org.sealready.ui.preview.Spots.Spot;
import org.sealready.words.Words;

/**
 * What of the letter leads somewhere: Tab reaches one place, arrow keys the others, Enter the field
 * behind it. The places of the field that a person is at are marked.
 */
final class SpotLayer extends Pane {

  private final PreviewModel model;
  private final Words words;
  private final Consumer<Spot> go;
  private Consumer<Node> onFocus = spot -> {};
  private LetterSpot entry;

  /**
   * @param go leads to a field
   */
  SpotLayer(PreviewModel model, Words words, Consumer<Field<?>> go) {
    this.model = model;
    this.words = words;
    this.go = spot -> go.accept(spot.field());
    setPickOnBounds(false);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** A place that is still there keeps its node, and with it the focus. */
  void show(List<Spot> spots, double perPoint) {
    while (getChildren().size() < spots.size()) {
      getChildren().add(spot());
    }
    getChildren().remove(spots.size(), getChildren().size());
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      at(i).show(spot, words.text("ui.preview.spot", nameOf(spot.field())), perPoint);
    }
    mark();
  }

  /** What happens when a place gets the focus. */
  void onFocus(Consumer<Node> action) {
    onFocus = action;
  }

  private String nameOf(Field<?> field) {
    return words.place(model.form().form(), field);
  }

  private LetterSpot spot() {
    LetterSpot spot = new LetterSpot(go);
    spot.focusedProperty()
        .subscribe(
            here -> {
              if (here) {
                enterBy(spot);
                onFocus.accept(spot);
              }
            });
    return spot;
  }

  private LetterSpot at(int index) {
    return (LetterSpot) getChildren().get(index);
  }

  /** Marks what comes from the field that a person is at, and hides numbers of persons. */
  void mark() {
    spots()
        .forEach(
            spot -> {
              spot.here(isHere(spot));
              spot.mask(model.isMasked(spot.spot()));
            });
    if (entry == null || !entry.isFocused()) {
      here().or(() -> spots().findFirst()).ifPresent(this::enterBy);
    }
  }

  /** The first place of the field that a person is at. */
  Optional<LetterSpot> here() {
    return spots().filter(this::isHere).findFirst();
  }

  private boolean isHere(LetterSpot spot) {
    return spot.spot().shows(model.form().focused().get());
  }

  private Stream<LetterSpot> spots() {
    return getChildren().stream().map(LetterSpot.class::cast);
  }

  private void enterBy(LetterSpot spot) {
    entry = spot;
    getChildren().forEach(node -> node.setFocusTraversable(node == spot));
  }

  private void onKey(KeyEvent event) {
    int at = getChildren().indexOf(entry);
    if (at < 0 || !entry.isFocused()) {
      return;
    }
    switch (event.getCode()) {
      case RIGHT, DOWN -> move(at + 1, event);
      case LEFT, UP -> move(at - 1, event);
      case HOME -> move(0, event);
      case END -> move(getChildren().size() - 1, event);
      case ENTER, SPACE -> {
        UsedKey.consume(event);
        entry.go();
      }
      default -> {}
    }
  }

  private void move(int to, KeyEvent event) {
    event.consume();
    if (to >= 0 && to < getChildren().size()) {
      getChildren().get(to).requestFocus();
    }
  }
}
