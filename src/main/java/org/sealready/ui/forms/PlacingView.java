package org.sealready.ui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.blank.Content;
import org.sealready.service.FormContents;
import org.sealready.service.FormContents.Choice;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.Chips.Chip;
import org.sealready.ui.common.Entered;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** The screen on which a form is arranged: contents at the left, the paper, details at the right. */
public final class PlacingView extends StackPane
    implements Entered, PlacingBar.Steps, ContentList.Use {

  /** Units of the window per millimetre at which a page is as large as on paper. */
  private static final double ACTUAL = 96 / 25.4;

  private static final double MARGIN = 62;
  private static final double LEAST = 0.3;
  private static final double MOST = 4;
  private static final double FINE = 0.1;

  /** What the screen asks of the window. */
  public interface Exits {
    /** Back to the letters. */
    void placed();

    void switchLanguage();
  }

  private enum Side {
    SLOTS,
    CONTENTS
  }

  private final PlacingModel model;
  private final Words words;
  private final Exits exits;
  private final PaperPane paper;
  private final ScrollPane desk;
  private final PlacingBar bar;
  private final ContentList contents;
  private final StackPane side = new StackPane();
  private final Label ghost = Labels.line("", "form-ghost");
  private final Optional<SlotList> slots;
  private boolean fitted = true;

  public PlacingView(PlacingModel model, String title, Words words, Exits exits) {
    this.model = model;
    this.words = words;
    this.exits = exits;
    FormContents all = new FormContents(model.desk().catalogue(), words);
    paper = new PaperPane(model, all);
    desk = new ScrollPane(sheet());
    desk.getStyleClass().addAll("desk", "form-desk");
    desk.setFocusTraversable(false);
    desk.setFitToWidth(true);
    desk.widthProperty().subscribe(width -> fitAgain());
    bar = new PlacingBar(model, title, words, this);
    contents = new ContentList(choices(all), model::text, words, this);
    boolean hasSlots = !model.form().blank().slots().isEmpty();
    slots = hasSlots ? Optional.of(new SlotList(model, all, words)) : Optional.empty();
    BorderPane frame = new BorderPane(desk);
    frame.setTop(bar);
    frame.setLeft(left());
    ContentList chooser = new ContentList(choices(all), model::text, words, this);
    ScrollPane details = new ScrollPane(new DetailPane(model, all, words, chooser));
    details.setFitToWidth(true);
    details.setFitToHeight(true);
    details.getStyleClass().add("form-details");
    details.setFocusTraversable(false);
    frame.setRight(details);
    Pane above = new Pane(ghost);
    above.setMouseTransparent(true);
    ghost.setVisible(false);
    getChildren().addAll(frame, above);
    getStyleClass().add("placing");
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private Node sheet() {
    StackPane sheet = new StackPane(paper);
    sheet.getStyleClass().add("form-sheet");
    return sheet;
  }

  private List<Choice> choices(FormContents all) {
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice(
            new Content.Words(words.text("ui.forms.fixed.text")), words.text("ui.forms.fixed"), ""));
    all.tickable().stream()
        .findFirst()
        .ifPresent(
            first ->
                choices.add(
                    new Choice(
                        new Content.Tick(first.placeholder(), first.answers().getFirst()),
                        words.text("ui.forms.tick"),
                        "")));
    choices.addAll(all.all());
    return choices;
  }

  private Node left() {
    VBox left = new VBox();
    left.getStyleClass().add("form-side");
    slots.ifPresent(
        list -> {
          Chips<Side> chips =
              new Chips<>(
                  List.of(
                      new Chip<>(Side.SLOTS, words.text("ui.forms.slots")),
                      new Chip<>(Side.CONTENTS, words.text("ui.forms.palette"))));
          chips.onChosen(this::turnTo);
          chips.show(Optional.of(Side.SLOTS));
          left.getChildren().add(chips);
        });
    left.getChildren().add(side);
    VBox.setVgrow(side, Priority.ALWAYS);
    turnTo(slots.isPresent() ? Side.SLOTS : Side.CONTENTS);
    return left;
  }

  private void turnTo(Side which) {
    Node shown =
        switch (which) {
          case SLOTS -> slots.<Node>map(list -> list).orElse(contents);
          case CONTENTS -> contents;
        };
    side.getChildren().setAll(shown);
  }

  private void fitAgain() {
    if (fitted && desk.getWidth() > 0) {
      fit();
    }
  }

  @Override
  public void fit() {
    fitted = true;
    units((desk.getWidth() - MARGIN) / model.currentPage().width());
  }

  @Override
  public void zoom(double factor) {
    fitted = false;
    units(paper.units().get() * factor);
  }

  private void units(double wanted) {
    double units = Math.clamp(wanted, LEAST * ACTUAL, MOST * ACTUAL);
    paper.units().set(units);
    bar.showSize(units / ACTUAL);
  }

  @Override
  public void done() {
    exits.placed();
  }

  @Override
  public void switchLanguage() {
    exits.switchLanguage();
  }

  /** Into the field that is chosen, else into the middle of what is seen of the page. */
  @Override
  public void take(Content content) {
    if (model.chosen().get() instanceof Chosen.InField(String name) && slots.isPresent()) {
      model.fill(name, paper.fitting(content, name));
      return;
    }
    var seen = desk.localToScene(desk.getWidth() / 2, desk.getHeight() / 3);
    paper.drop(content, seen.getX(), seen.getY());
  }

  @Override
  public void drag(Choice choice, double sceneX, double sceneY) {
    ghost.setText(choice.label());
    ghost.setVisible(true);
    ghost.autosize();
    var at = sceneToLocal(sceneX, sceneY);
    ghost.relocate(at.getX() + 12, at.getY() + 8);
    paper.hover(choice.content(), sceneX, sceneY);
  }

  @Override
  public void drop(Choice choice, double sceneX, double sceneY) {
    ghost.setVisible(false);
    paper.drop(choice.content(), sceneX, sceneY);
  }

  private void onKey(KeyEvent event) {
    boolean command = event.isShortcutDown();
    boolean again = command && (event.getCode() == KeyCode.Y || event.isShiftDown());
    if (command && event.getCode() == KeyCode.Y || again && event.getCode() == KeyCode.Z) {
      model.redo();
    } else if (command && event.getCode() == KeyCode.Z) {
      model.undo();
    } else if (command && isPlus(event)) {
      zoom(1.25);
    } else if (command && event.getCode() == KeyCode.MINUS) {
      zoom(1 / 1.25);
    } else if (event.getTarget() instanceof ItemBox || event.getTarget() instanceof SlotBox) {
      onBoxKey(event);
      return;
    } else {
      return;
    }
    event.consume();
  }

  private static boolean isPlus(KeyEvent event) {
    return event.getCode() == KeyCode.PLUS || event.getCode() == KeyCode.EQUALS;
  }

  private void onBoxKey(KeyEvent event) {
    double step = event.isShiftDown() ? FINE : 1;
    boolean wider = event.isShortcutDown();
    switch (event.getCode()) {
      case LEFT -> model.nudge(wider ? 0 : -step, 0, wider ? -step : 0);
      case RIGHT -> model.nudge(wider ? 0 : step, 0, wider ? step : 0);
      case UP -> model.nudge(0, -step, 0);
      case DOWN -> model.nudge(0, step, 0);
      case DELETE, BACK_SPACE -> model.remove();
      case ESCAPE -> {
        model.chosen().set(new Chosen.Nothing());
        contents.entry().requestFocus();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  @Override
  public void enter() {
    applyCss();
    layout();
    slots.<Node>map(list -> list).orElse(contents.entry()).requestFocus();
    slots.filter(list -> list.getSelectionModel().isEmpty()).ifPresent(this::selectFirst);
  }

  private void selectFirst(SlotList list) {
    list.getSelectionModel().selectFirst();
  }
}
