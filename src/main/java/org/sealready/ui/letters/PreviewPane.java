package org.sealready.ui.letters;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.letter.Letter;
import org.sealready.pdf.PlacedPage;
import org.sealready.service.LetterState;
import org.sealready.service.Refusals;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.Chips.Chip;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** The letter beside the form: it follows every answer, so the purpose is always in view. */
public final class PreviewPane extends VBox {

  private static final double MARGIN = 50;
  private static final double BELOW = 54;
  private static final double LEAST = 260;
  private static final double FULL_SIZE = 96.0 / 72;

  private final PreviewModel model;
  private final Refusals refusals;
  private final Words words;
  private final LetterWords names;
  private final StackPane tabs = new StackPane();
  private final LetterPage page;
  private final ScrollPane desk;
  private final Label caption;
  private final Label refused = Labels.wrapped("", "letter-refused");
  private final ToggleButton full = new ToggleButton();
  private List<Letter> offered = List.of();
  private Chips<Letter> chips = new Chips<>(List.of());

  public PreviewPane(PreviewModel model, Refusals refusals, Words words, Runnable fold) {
    this.model = model;
    this.refusals = refusals;
    this.words = words;
    this.names = new LetterWords(words);
    page = new LetterPage(model, words.text("ui.preview.seal"));
    caption = Labels.wrapped(words.text("ui.preview.seal.caption"), "field-hint");
    VBox paper = new VBox(refused, new PageTurner(model, words), page, caption);
    paper.getStyleClass().add("paper");
    desk = new ScrollPane(paper);
    desk.getStyleClass().add("desk");
    desk.setFocusTraversable(false);
    VBox.setVgrow(desk, Priority.ALWAYS);
    getStyleClass().add("preview-pane");
    setMinWidth(0);
    getChildren().addAll(head(fold), tabs, desk);
    model.states().subscribe(states -> showTabs());
    model.chosen().subscribe(letter -> chips.show(letter));
    model.sight().subscribe(this::showSight);
    model.form().focused().subscribe(field -> page.mark());
    desk.widthProperty().subscribe(width -> measure());
    desk.heightProperty().subscribe(height -> measure());
    sceneProperty().subscribe(scene -> showAgain());
    full.selectedProperty().subscribe(selected -> measure());
  }

  private Node head(Runnable fold) {
    full.setText(words.text("ui.preview.full"));
    full.getStyleClass().setAll("button", "plain-text");
    full.setTooltip(new javafx.scene.control.Tooltip(words.text("ui.preview.full.tip")));
    var close = Labels.button("", fold, "plain-icon");
    close.setGraphic(Icons.of("close"));
    close.setAccessibleText(words.text("ui.preview.fold"));
    Labels.tipped(close, words.text("ui.preview.fold"));
    Label title = Labels.line(words.text("ui.preview.title"), "preview-title");
    HBox head = new HBox(title, Labels.spring(), full, close);
    head.getStyleClass().add("preview-head");
    return head;
  }

  private void showTabs() {
    List<Letter> now = model.shown().stream().map(LetterState::letter).toList();
    if (now.equals(offered) && !now.isEmpty()) {
      return;
    }
    offered = now;
    chips =
        new Chips<>(
            model.shown().stream()
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

  private void showAgain() {
    measure();
    showSight(model.sight().get());
  }

  private void showSight(Sight sight) {
    if (getScene() == null) {
      return;
    }
    page.setVisible(sight instanceof Sight.Drawn);
    refused.setVisible(sight instanceof Sight.Refused);
    refused.setManaged(refused.isVisible());
    caption.setVisible(false);
    switch (sight) {
      case Sight.Blank blank -> {}
      case Sight.Refused(var why) -> refused.setText(refusals.line(why));
      case Sight.Drawn(var letter, var look) -> {
        page.show(look, perPoint());
        caption.setVisible(look.page().sealRoom().isPresent());
      }
    }
  }

  /** Units of the window per point of the page. */
  private double perPoint() {
    double wide = Math.max(desk.getWidth() - MARGIN, LEAST) / PlacedPage.WIDTH;
    double high = Math.max(desk.getHeight() - BELOW, LEAST) / PlacedPage.HEIGHT;
    return full.isSelected() ? FULL_SIZE : Math.min(Math.min(wide, high), FULL_SIZE);
  }

  private void measure() {
    ScrollBarPolicy bars = full.isSelected() ? ScrollBarPolicy.AS_NEEDED : ScrollBarPolicy.NEVER;
    desk.setHbarPolicy(bars);
    desk.setVbarPolicy(bars);
    if (getScene() != null && desk.getHeight() > 0) {
      var window = getScene().getWindow();
      model.scale().set(perPoint() * (window == null ? 1 : window.getOutputScaleX()));
    }
  }
}
