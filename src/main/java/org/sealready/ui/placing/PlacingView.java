package org.sealready.ui.placing;

import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.sealready.paper.Content;
import org.sealready.service.paper.PaperContents;
import org.sealready.service.paper.PaperContents.Choice;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.Reveal;
import org.sealready.ui.display.NeedsRoom;
import org.sealready.words.Words;

/**
 * The screen on which a form is arranged: contents at the left, the paper, details at the right.
 */
public final class PlacingView extends StackPane
    implements InitialFocus,
        NeedsRoom,
        PlacingBar.Steps,
        ContentList.Use,
        SlotList.Use,
        PlacingKeys.Sides {

  /** Units of the window per millimetre at which a page is as large as on paper. */
  private static final double ACTUAL = 96 / 25.4;

  private static final double MARGIN = 62;
  private static final double LEAST = 0.3;
  private static final double MOST = 4;

  /** Beside the pointer, so that it does not hide the place. */
  private static final Point2D BESIDE = new Point2D(12, 8);

  /** What the screen asks of the window. */
  public interface Navigation {
    /** Back to the letters. */
    void placed();

    void switchLanguage();
  }

  private static final Dimension2D LEAST_ROOM = new Dimension2D(900, 460);

  private final PlacingModel model;
  private final Navigation navigation;
  private final PaperPane paper;
  private final ScrollPane desk = new ScrollPane();
  private final PlacingBar bar;
  private final SidePane side;
  private final DetailPane detail;
  private final Label ghost = Labels.line("", "form-ghost");
  private boolean fitted = true;

  public PlacingView(PlacingModel model, String title, Words words, Navigation navigation) {
    this.model = model;
    this.navigation = navigation;
    PaperContents all = new PaperContents(model.desk().catalogue(), words);
    paper = new PaperPane(model, all, this::enter, this::reveal);
    putOnDesk(paper);
    bar = new PlacingBar(model, title, words, this);
    side = new SidePane(model, all, words, this, this);
    BorderPane frame = new BorderPane(desk);
    frame.setTop(bar);
    frame.setLeft(side);
    detail = new DetailPane(model, all, words, side.list(new Exchange(model, this), false));
    frame.setRight(details(detail));
    Pane above = new Pane(ghost);
    above.setMouseTransparent(true);
    ghost.setVisible(false);
    getChildren().addAll(frame, above);
    getStyleClass().add("placing");
    desk.widthProperty().subscribe(width -> fitAgain());
    PlacingKeys keys = new PlacingKeys(model, this, this);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> consume(event, keys));
  }

  private static void consume(KeyEvent event, PlacingKeys keys) {
    if (keys.on(event)) {
      event.consume();
    }
  }

  private void putOnDesk(PaperPane paper) {
    StackPane sheet = new StackPane(paper);
    sheet.getStyleClass().add("form-sheet");
    desk.setContent(sheet);
    desk.getStyleClass().addAll("desk", "form-desk");
    desk.setFocusTraversable(false);
    desk.setFitToWidth(true);
  }

  private static Node details(DetailPane pane) {
    ScrollPane details = new ScrollPane(pane);
    details.setFitToWidth(true);
    details.setFitToHeight(true);
    details.getStyleClass().add("form-details");
    details.setFocusTraversable(false);
    return details;
  }

  private void reveal(Node chosen) {
    Reveal.afterLayout(desk, chosen);
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
    navigation.placed();
  }

  @Override
  public void switchLanguage() {
    navigation.switchLanguage();
  }

  /** Into the field that is chosen, else below what is, else into the middle of what is seen. */
  @Override
  public void take(Content content) {
    if (model.chosen().get() instanceof Chosen.InField(String name)) {
      if (model.takes(name, content)) {
        fill(name, content);
      } else {
        model.items().addOver(name, content);
      }
      return;
    }
    side.found();
    Optional<Point2D> below = model.items().below();
    if (below.isPresent()) {
      model.items().add(content, below.get().getX(), below.get().getY());
      return;
    }
    Point2D seen = desk.localToScene(desk.getWidth() / 2, desk.getHeight() / 3);
    paper.drop(content, seen.getX(), seen.getY());
  }

  /** What is put right is as good as agreed to: the next guess is shown. */
  private void fill(String name, Content content) {
    boolean wasGuess = model.guesses().has(name);
    model.fill(name, paper.fitting(content, name));
    detail.found();
    if (content instanceof Content.Words) {
      detail.editWords();
      return;
    }
    if (wasGuess) {
      model.guesses().toNext();
    }
    back();
  }

  @Override
  public void enter() {
    if (!model.guesses().agree()) {
      look();
    }
  }

  @Override
  public void look() {
    detail.enter();
  }

  @Override
  public void back() {
    side.requestInitialFocus();
  }

  @Override
  public void next() {
    boolean isInList = isWithin(side);
    boolean isOnPage = isWithin(paper);
    boolean went = isInList && paper.enter() || (isInList || isOnPage) && detail.enter();
    if (!went) {
      back();
    }
  }

  private boolean isWithin(Node part) {
    for (Node at = getScene().getFocusOwner(); at != null; at = at.getParent()) {
      if (at == part) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void drag(Choice choice, double sceneX, double sceneY) {
    ghost.setText(choice.label());
    ghost.setVisible(true);
    ghost.autosize();
    Point2D at = sceneToLocal(sceneX, sceneY).add(BESIDE);
    ghost.relocate(at.getX(), at.getY());
    paper.hover(choice.content(), sceneX, sceneY);
  }

  @Override
  public void drop(Choice choice, double sceneX, double sceneY) {
    ghost.setVisible(false);
    paper.drop(choice.content(), sceneX, sceneY);
  }

  @Override
  public Dimension2D leastRoom() {
    return LEAST_ROOM;
  }

  @Override
  public void requestInitialFocus() {
    applyCss();
    layout();
    side.requestInitialFocus();
    model.guesses().begin();
  }
}
