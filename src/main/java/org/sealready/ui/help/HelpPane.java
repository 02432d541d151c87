package org.sealready.ui.help;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.service.help.HelpBook;
import org.sealready.service.help.HelpHit;
import org.sealready.service.help.HelpTarget;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.LatestTask;
import org.sealready.ui.common.Reveal;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** The help beside the work: search on top, then a page, the contents or what was found. */
public final class HelpPane extends VBox {

  /** What it is about: itself, and so its page of keys. */
  public static final String TOPIC = "help";

  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
  private static final KeyCombination FORWARD =
      new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination ALL =
      new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

  private final HelpModel model;
  private final HelpBook book;
  private final Words words;
  private final Ways outside;
  private final Drawings drawings;
  private final ScrollPane scroll = new ScrollPane();
  private final TextField search = new TextField();
  private final Button back;
  private final Button forward;
  private Optional<Selecting> selecting = Optional.empty();
  private final LatestTask<List<HelpHit>> finding;
  private boolean isGoing;
  private boolean opensFirst;

  /** What the help asks of the window. */
  public interface Ways {
    /** The way to this place of the program; empty where it is not there now. */
    Optional<Runnable> to(HelpTarget target);

    /** Closes the help. */
    void close();
  }

  public HelpPane(HelpModel model, HelpBook book, Words words, Ways outside, Drawings drawings) {
    this.model = model;
    this.book = book;
    this.words = words;
    this.outside = outside;
    this.drawings = drawings;
    finding = model.finding(this::onFound);
    getStyleClass().add("help-pane");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(words.text("ui.help.title"));
    HelpTopic.mark(this, TOPIC);
    back = sign("help-back", model::back);
    forward = sign("help-forward", model::forward);
    scroll.getStyleClass().addAll("page", "help-page");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(), scroll, foot());
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onUnused);
    search.textProperty().addListener(observable -> onTyped());
    new WhileShown(this).follow(model.place(), this::show);
  }

  private Node head() {
    search.setPromptText(words.text("ui.help.search"));
    search.setAccessibleText(words.text("ui.help.search"));
    search.getStyleClass().add("help-search");
    HBox.setHgrow(search, Priority.ALWAYS);
    Button contents = sign("help-contents", () -> model.go(new HelpPlace.Contents()));
    Button close = sign("help-close", outside::close);
    HBox head = new HBox(contents, back, forward, search, close);
    head.getStyleClass().add("help-head-bar");
    head.setMinHeight(USE_PREF_SIZE);
    return head;
  }

  private Button sign(String name, Runnable action) {
    Button button = Labels.button("", action, "plain-icon");
    button.setGraphic(Icons.of(name));
    String text = words.text("ui." + name.replaceFirst("-", "."));
    button.setAccessibleText(text);
    return Labels.tipped(button, text);
  }

  private Node foot() {
    HBox foot =
        new HBox(
            Labels.line(words.text("ui.help.foot"), "help-foot-text"),
            Labels.spring(),
            Labels.link(
                words.text("ui.help.keys"), () -> model.go(new HelpTarget.Page("keys", ""))));
    foot.getStyleClass().add("help-foot");
    foot.setMinHeight(USE_PREF_SIZE);
    return foot;
  }

  /** The book that it shows. */
  public HelpBook book() {
    return book;
  }

  /** Puts the focus where arrow keys scroll. */
  public void requestInitialFocus() {
    scroll.requestFocus();
  }

  private void show(HelpPlace place) {
    back.setDisable(!model.hasBefore());
    forward.setDisable(!model.hasAfter());
    isGoing = true;
    String typed = place instanceof HelpPlace.Found(String text) ? text : "";
    if (!search.getText().equals(typed)) {
      search.setText(typed);
    }
    isGoing = false;
    opensFirst = false;
    boolean hadFocus = isWithin(scroll);
    selecting = Optional.empty();
    switch (place) {
      case HelpPlace.Contents contents ->
          scroll.setContent(new ContentsBody(book, words, model::go));
      case HelpPlace.Found(String text) -> finding.want(() -> book.find(text));
      case HelpPlace.Page(HelpTarget.Page target) -> page(target);
    }
    scroll.setVvalue(0);
    if (hadFocus) {
      scroll.requestFocus();
    }
  }

  /** What was found, where it is still looked for. */
  private void onFound(List<HelpHit> hits) {
    if (model.place().get() instanceof HelpPlace.Found(String text)) {
      scroll.setContent(new FoundBody(hits, text, words, model::go));
      if (opensFirst) {
        openFirst();
      }
    }
  }

  /** Enter may come before what was typed is found. */
  private void openFirst() {
    opensFirst = finding.isBusy();
    if (!opensFirst) {
      found().stream().findFirst().ifPresent(this::follow);
    }
  }

  private boolean isWithin(Parent part) {
    for (Node at = getScene() == null ? null : getScene().getFocusOwner();
        at != null;
        at = at.getParent()) {
      if (at == part) {
        return true;
      }
    }
    return false;
  }

  private void page(HelpTarget.Page target) {
    book.page(target.id())
        .ifPresent(
            page -> {
              Function<HelpTarget, Optional<Runnable>> ways = this::way;
              PageBody body = new PageBody(page, target.anchor(), ways, drawings);
              selecting = Optional.of(new Selecting(body));
              body.setOnContextMenuRequested(
                  event -> menu().show(body, event.getScreenX(), event.getScreenY()));
              scroll.setContent(body);
              body.end().ifPresent(last -> Reveal.afterLayout(scroll, last));
              body.meant().ifPresent(heading -> Reveal.afterLayout(scroll, heading));
            });
  }

  private Optional<Runnable> way(HelpTarget target) {
    return target instanceof HelpTarget.Page page
        ? Optional.of(() -> model.go(page))
        : outside.to(target);
  }

  private ContextMenu menu() {
    MenuItem copy = new MenuItem(words.text("ui.help.copy"));
    copy.setOnAction(event -> selecting.ifPresent(Selecting::copy));
    MenuItem all = new MenuItem(words.text("ui.help.copy-page"));
    all.setOnAction(event -> copyAll());
    return new ContextMenu(copy, all);
  }

  private void copyAll() {
    selecting.ifPresent(
        text -> {
          text.all();
          text.copy();
        });
  }

  private void onTyped() {
    if (!isGoing) {
      String typed = search.getText().strip();
      model.go(typed.isEmpty() ? new HelpPlace.Contents() : new HelpPlace.Found(typed));
    }
  }

  private void onKey(KeyEvent event) {
    if (BACK.match(event)) {
      event.consume();
      model.back();
    } else if (FORWARD.match(event)) {
      event.consume();
      model.forward();
    } else if (FIND.match(event)) {
      event.consume();
      search.requestFocus();
      search.selectAll();
    } else if (event.getTarget() == search) {
      onSearchKey(event);
    } else if (COPY.match(event) || ALL.match(event)) {
      event.consume();
      selecting.ifPresent(COPY.match(event) ? Selecting::copy : Selecting::all);
    }
  }

  /** Down goes into what was found, Enter opens the first of it. */
  private void onSearchKey(KeyEvent event) {
    List<HelpRow> found = found();
    switch (event.getCode()) {
      case DOWN -> {
        event.consume();
        found.stream().findFirst().ifPresent(HelpRow::requestFocus);
      }
      case ENTER -> {
        event.consume();
        openFirst();
      }
      default -> {}
    }
  }

  private void follow(HelpRow hit) {
    hit.fire();
    scroll.requestFocus();
  }

  private List<HelpRow> found() {
    return scroll.getContent() instanceof Rows rows ? rows.rows() : List.of();
  }

  private void onUnused(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> {
        event.consume();
        outside.close();
      }
      case UP, DOWN -> move(event);
      default -> {}
    }
  }

  private void move(KeyEvent event) {
    List<HelpRow> found = found();
    int at = found.indexOf(getScene().getFocusOwner());
    if (at >= 0) {
      event.consume();
      int next = event.getCode() == KeyCode.UP ? at - 1 : at + 1;
      if (next < 0) {
        search.requestFocus();
      } else if (next < found.size()) {
        found.get(next).requestFocus();
        Reveal.in(scroll, found.get(next));
      }
    }
  }
}
