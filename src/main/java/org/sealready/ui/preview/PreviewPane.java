package org.sealready.ui.preview;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.letter.Letter;
import org.sealready.service.letter.Refusals;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.Chips.Chip;
import org.sealready.ui.common.EvenLabel;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.Reveal;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** The letter beside the form: it follows every answer, so the purpose is always in view. */
public final class PreviewPane extends VBox implements InitialFocus {

  private static final double MARGIN = 50;
  private static final double NARROW = 440;
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  /** The ways out of the letter. */
  public interface Navigation {
    /** Folds the letter away. */
    void fold();

    /** Shows the letter over the whole window. */
    void whole();

    /** Goes to a field, wherever it is asked. */
    void go(Field<?> field);
  }

  private final PreviewModel model;
  private final Words words;
  private final LetterWords names;
  private final StackPane tabs = new StackPane();
  private final SpotLayer spots;
  private final LetterPage page;
  private final Label caption = new EvenLabel("", "field-hint");
  private final RefusedBox refused;
  private final ZoomPane desk;
  private final PreviewKeys keys;
  private final HBox head = new HBox();
  private final Button fold;
  private final Label title = Labels.line("", "preview-title");
  private List<Letter> offered = List.of();
  private Optional<Letter> seen = Optional.empty();
  private Chips<Letter> chips = new Chips<>(List.of());

  public PreviewPane(PreviewModel model, Refusals refusals, Words words, Navigation navigation) {
    this.model = model;
    this.words = words;
    this.names = new LetterWords(words);
    spots = new SpotLayer(model, words, navigation::go);
    page = new LetterPage(spots, words.text("ui.preview.seal"));
    refused = new RefusedBox(refusals, words, navigation::go);
    desk = new ZoomPane(model, page, refused, caption);
    spots.onFocus(spot -> Reveal.in(desk, spot));
    VBox.setVgrow(desk, Priority.ALWAYS);
    ZoomBar zoom = new ZoomBar(desk, words);
    keys = new PreviewKeys(model, desk, zoom, navigation::whole);
    getStyleClass().add("preview-pane");
    setMinWidth(0);
    fold = icon("close", "ui.preview.fold", navigation::fold);
    getChildren().addAll(head(zoom, navigation), tabs, new PageTurner(model, words), desk);
    new WhileShown(this)
        .follow(model.states(), states -> showTabs())
        .follow(model.chosen(), letter -> chips.show(letter))
        .follow(model.sight(), this::showSight)
        .follow(model.numbersShown(), shown -> spots.mark())
        .follow(model.form().focused(), field -> mark());
    sceneProperty().subscribe(scene -> showSight(model.sight().get()));
  }

  private Node head(ZoomBar zoom, Navigation navigation) {
    title.setText(words.text("ui.preview.title"));
    title.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(NARROW));
    title.managedProperty().bind(title.visibleProperty());
    // In a narrow pane the tabs below turn the letters, and Ctrl with PageUp and PageDown.
    HBox turns = new HBox(new TurnBar(model, words));
    turns.visibleProperty().bind(title.visibleProperty());
    turns.managedProperty().bind(title.visibleProperty());
    head.getChildren().addAll(title, Labels.spring(), turns, zoom, numbers());
    head.getChildren().addAll(icon("whole", "ui.preview.enlarge", navigation::whole), fold);
    head.getStyleClass().add("preview-head");
    return head;
  }

  private Button icon(String name, String key, Runnable action) {
    Button button = Labels.button("", action, "plain-icon");
    button.setGraphic(Icons.of(name));
    button.setAccessibleText(words.text(key));
    return Labels.tipped(button, words.text(key));
  }

  /** Shows the numbers of persons, or hides them again. */
  private Button numbers() {
    Button button =
        icon(
            "eye",
            "ui.preview.numbers",
            () -> model.numbersShown().set(!model.numbersShown().get()));
    new WhileShown(button)
        .follow(
            model.numbersShown(),
            shown -> {
              button.setAccessibleText(
                  words.text(shown ? "ui.preview.numbers.hide" : "ui.preview.numbers.show"));
              button.pseudoClassStateChanged(ON, shown);
            });
    return button;
  }

  /** Puts this where the title stands, or the title again. */
  public void lead(Optional<Node> instead) {
    head.getChildren().set(0, instead.orElse(title));
  }

  /** Offers to fold it away, where nothing above it does. */
  public void offerFold(boolean offered) {
    fold.setVisible(offered);
    fold.setManaged(offered);
  }

  /** What the keyboard does to the letter, also while the focus is somewhere else. */
  public void onKey(KeyEvent event) {
    if (getScene() != null) {
      keys.onKey(event, isFocusWithin());
    }
  }

  /** Puts the focus on the letter that is shown, or on the way to fold the pane away. */
  @Override
  public void requestInitialFocus() {
    if (offered.isEmpty()) {
      fold.requestFocus();
    } else {
      chips.entry().requestFocus();
    }
  }

  private void showTabs() {
    List<Letter> now = model.offered();
    if (now.equals(offered) && !now.isEmpty()) {
      return;
    }
    offered = now;
    chips =
        new Chips<>(
            model.wanted().stream()
                .map(state -> new Chip<>(state.letter(), names.shortTitle(state)))
                .toList());
    chips.onChosen(letter -> model.chosen().set(Optional.of(letter)));
    chips.getStyleClass().add("letter-tabs");
    chips.getChildren().forEach(this::keepWithin);
    chips.show(model.chosen().get());
    Node none = Labels.wrapped(words.text("ui.preview.none"), "muted");
    tabs.getChildren().setAll(now.isEmpty() ? none : chips);
  }

  private void keepWithin(Node tab) {
    ((Region) tab).maxWidthProperty().bind(widthProperty().subtract(MARGIN));
  }

  private void showSight(PreviewState sight) {
    if (getScene() == null) {
      return;
    }
    boolean drawn = sight instanceof PreviewState.Drawn;
    page.setVisible(drawn);
    page.setManaged(drawn);
    caption.setVisible(drawn);
    caption.setManaged(drawn);
    refused.show(sight);
    if (sight instanceof PreviewState.Drawn(var letter, var look, var leading)) {
      page.show(look, leading);
      boolean sealed = look.page().sealRoom().isPresent();
      caption.setText(words.text(sealed ? "ui.preview.caption.seal" : "ui.preview.caption"));
      revealUnlessSeen(letter);
    }
  }

  /** Another letter begins where it has to do with the field that a person is at. */
  private void revealUnlessSeen(Letter letter) {
    if (!seen.equals(Optional.of(letter))) {
      seen = Optional.of(letter);
      reveal();
    }
  }

  /** The place of the field that a person comes to is marked and in view. */
  private void mark() {
    spots.mark();
    reveal();
  }

  private void reveal() {
    if (page.getWidth() > 0) {
      spots.here().ifPresent(spot -> Reveal.in(desk, spot));
    }
  }
}
