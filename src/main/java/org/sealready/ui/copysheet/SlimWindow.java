package org.sealready.ui.copysheet;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.sealready.ui.ask.HelpEvent;
import org.sealready.ui.common.TouchedEvent;
import org.sealready.ui.display.DisplayRoot;

/** A narrow window above all others, for working beside a browser on one screen. */
final class SlimWindow {

  private static final double WIDTH = 360;
  private static final double HEIGHT = 760;
  private static final double LEAST_WIDTH = 320;
  private static final double LEAST_HEIGHT = 420;
  private static final double MARGIN = 16;

  private final CopyModel model;
  private final CopyTexts texts;
  private final CopyKeys keys;
  private final Node owner;
  private Stage stage;

  /**
   * @param owner the view behind it, in the window of the filing
   */
  <T extends Node & CopyKeys.Actions> SlimWindow(CopyModel model, CopyTexts texts, T owner) {
    this.model = model;
    this.texts = texts;
    this.owner = owner;
    keys = new CopyKeys(model, owner);
  }

  /** Opens it, or goes back to the whole window. */
  void toggle() {
    if (stage != null && stage.isShowing()) {
      close();
      owner.getScene().getWindow().requestFocus();
    } else {
      open();
    }
  }

  void close() {
    if (stage != null) {
      stage.hide();
    }
  }

  private void open() {
    if (stage == null) {
      stage = made();
      place();
    }
    SlimView view = new SlimView(model, texts, keys);
    stage.getScene().setRoot(DisplayRoot.beside(owner, view));
    stage.show();
    stage.toFront();
    view.requestFocus();
  }

  private Stage made() {
    Stage made = new Stage();
    made.setTitle(texts.words().text("ui.copy.title"));
    made.setAlwaysOnTop(true);
    made.setMinWidth(LEAST_WIDTH);
    made.setMinHeight(LEAST_HEIGHT);
    Scene scene = new Scene(new Group(), WIDTH, HEIGHT);
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    scene.addEventFilter(InputEvent.ANY, event -> TouchedEvent.tell(owner));
    made.setScene(scene);
    // A view that stays in a scene goes on listening to the model.
    made.setOnHidden(event -> scene.setRoot(new Group()));
    return made;
  }

  /** At the right edge of the screen: browsers begin at the left. */
  private void place() {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double width = Math.min(WIDTH * DisplayRoot.factor(owner), screen.getWidth() / 2);
    stage.setWidth(width);
    stage.setX(Math.max(screen.getMinX(), screen.getMaxX() - width - MARGIN));
    stage.setY(screen.getMinY() + MARGIN);
    stage.setHeight(Math.min(HEIGHT, screen.getHeight() - 2 * MARGIN));
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      toggle();
    } else if (event.getCode() == KeyCode.F1) {
      event.consume();
      askForHelp();
    }
  }

  /** The help stands in the window of the program, at the edge that this one lies over. */
  private void askForHelp() {
    toggle();
    HelpEvent.ask(owner);
  }
}
