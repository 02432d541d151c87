package org.sealready.ui.dialog;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.sealready.ui.common.CaretPlace;

/**
 * The window's content, and over it at most one question at a time. While one is open nothing below
 * it can be reached; Esc answers it with no.
 */
public final class Dialogs extends StackPane {

  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  /** In a lower window what lies over it begins higher up. */
  private static final double LEAST_TALL = 720;

  private static final double LEAST_WORK = 840;

  private final StackPane content = new StackPane();
  private final StackPane veil = new StackPane();
  private final StackPane cover = new StackPane();
  private Optional<CaretPlace> covered = Optional.empty();
  private Node before;
  private DialogCard open;
  private Optional<DialogCard> interrupted = Optional.empty();
  private boolean isInterrupting;
  private Optional<DialogCard> guard = Optional.empty();
  private Optional<Region> beside = Optional.empty();

  public Dialogs() {
    content.getStyleClass().add("screen");
    veil.getStyleClass().add("veil");
    veil.setVisible(false);
    cover.getStyleClass().addAll("veil", "cover");
    cover.setVisible(false);
    getChildren().addAll(content, veil, cover);
    heightProperty()
        .subscribe(height -> cover.pseudoClassStateChanged(LOW, height.doubleValue() < LEAST_TALL));
    veil.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener((property, before, focused) -> onFocus(focused));
    widthProperty().addListener(observable -> makeRoom());
  }

  /** What stands below. */
  public void show(Node screen) {
    if (isCovered()) {
      uncover();
    }
    content.getChildren().setAll(screen);
  }

  /** What was shown last. */
  public Node screen() {
    return content.getChildren().getFirst();
  }

  /**
   * Lays something over the window that is no question: it has the keyboard until {@link #uncover},
   * and the place below it is not left by that.
   *
   * @param focused gets the keyboard
   */
  public void cover(Node node, Node focused) {
    covered = Optional.ofNullable(getScene().getFocusOwner()).map(CaretPlace::of);
    cover.getChildren().setAll(node);
    cover.setVisible(true);
    node.applyCss();
    // What had the focus has to know where it went when it loses it.
    focused.requestFocus();
    content.setDisable(true);
  }

  /** Whether something lies over the window that is no question. */
  public boolean isCovered() {
    return cover.isVisible();
  }

  /** Takes it away and goes back to where the keyboard was, the caret too. */
  public void uncover() {
    content.setDisable(open != null);
    covered.ifPresent(CaretPlace::goBack);
    covered = Optional.empty();
    cover.setVisible(false);
    cover.getChildren().clear();
  }

  /** Shows this at the right, beside the work and beside every question. */
  public void beside(Region pane) {
    if (beside.filter(pane::equals).isEmpty()) {
      beside.ifPresent(getChildren()::remove);
      beside = Optional.of(pane);
      StackPane.setAlignment(pane, Pos.CENTER_RIGHT);
      getChildren().add(1, pane);
      rearrange();
    }
  }

  /** Takes away what was shown beside the work. */
  public void alone() {
    beside.ifPresent(getChildren()::remove);
    beside = Optional.empty();
    rearrange();
  }

  /** What folds by its width does so while it is laid out, and is laid out once more by that. */
  private void rearrange() {
    makeRoom();
    for (int pass = 0; pass < 2; pass++) {
      applyCss();
      layout();
    }
  }

  /** Where the work would have too little room beside it, it stands over the work. */
  private void makeRoom() {
    double taken = beside.isPresent() ? BesideWidth.in(getWidth()) : 0;
    boolean isOver = beside.isPresent() && getWidth() - taken < leastWork();
    beside.ifPresent(pane -> pane.setMaxWidth(taken));
    beside.ifPresent(pane -> pane.setPrefWidth(taken));
    StackPane.setMargin(content, new Insets(0, isOver ? 0 : taken, 0, 0));
    StackPane.setMargin(veil, new Insets(0, taken, 0, 0));
  }

  /** Nothing of the screen may be pushed out of the window. */
  private double leastWork() {
    return Math.max(LEAST_WORK, screen().minWidth(-1));
  }

  /** Asks; while the work is hidden nothing else is asked. */
  public void open(DialogCard card) {
    if (guard.isEmpty() || guard.get() == card) {
      ask(card);
    }
  }

  private void ask(DialogCard card) {
    if (isCovered()) {
      uncover();
    }
    if (open == null) {
      before = getScene() == null ? null : getScene().getFocusOwner();
    }
    open = card;
    isInterrupting = false;
    interrupted = Optional.empty();
    content.setDisable(true);
    veil.getChildren().setAll(card);
    veil.setVisible(true);
    card.applyCss();
    card.requestInitialFocus();
  }

  /** Says something in between: the question that is open comes back with {@link #resume}. */
  public void interrupt(DialogCard card) {
    Optional<DialogCard> asked = Optional.ofNullable(open);
    ask(card);
    isInterrupting = true;
    interrupted = asked;
  }

  /** Whether what is open was said in between. */
  public boolean isInterrupting() {
    return isInterrupting;
  }

  /** Goes back to the question that was open before. */
  public void resume() {
    interrupted.ifPresentOrElse(this::open, this::close);
  }

  /**
   * Asks, and nothing below or beside the question, nor in another window, can be read until {@link
   * #showWork}.
   */
  public void hideWork(DialogCard card) {
    content.setVisible(false);
    beside.ifPresent(pane -> pane.setVisible(false));
    Window own = getScene().getWindow();
    List.copyOf(Window.getWindows()).stream().filter(each -> each != own).forEach(Window::hide);
    guard = Optional.of(card);
    open(card);
  }

  /** Whether the work is hidden. */
  public boolean isWorkHidden() {
    return guard.isPresent();
  }

  /** Takes away the question that the work was hidden behind. */
  public void showWork() {
    guard = Optional.empty();
    close();
  }

  /** Whether this question is open, also behind something said in between. */
  public boolean isAsking(DialogCard card) {
    return open == card || interrupted.filter(card::equals).isPresent();
  }

  /** Whether a question is open. */
  public boolean isOpen() {
    return open != null;
  }

  /** Goes back to where the focus was, or to the question that the work is hidden behind. */
  public void close() {
    guard.ifPresentOrElse(this::ask, this::closeAll);
  }

  private void closeAll() {
    open = null;
    isInterrupting = false;
    interrupted = Optional.empty();
    content.setDisable(false);
    content.setVisible(true);
    beside.ifPresent(pane -> pane.setVisible(true));
    veil.getChildren().clear();
    veil.setVisible(false);
    if (before != null && before.getScene() != null) {
      before.requestFocus();
    }
    before = null;
  }

  private void onFocus(Node focused) {
    if (open != null && focused != null) {
      open.reveal(focused);
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      open.cancel();
    }
  }
}
