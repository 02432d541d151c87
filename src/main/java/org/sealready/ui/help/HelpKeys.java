package org.sealready.ui.help;

import javafx.event.EventTarget;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What the keyboard does in the help. */
record HelpKeys(Actions actions) {

  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
  private static final KeyCombination FORWARD =
      new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination PRINT =
      new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination ALL =
      new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

  /** What the keys ask for. */
  interface Actions {
    void back();

    void forward();

    void find();

    /** Prints the page that is read. */
    void print();

    /** Whether this is the search, which copies and selects its own text. */
    boolean isSearch(EventTarget target);

    /** Goes from the search into what was found. */
    void enterFound();

    /** Opens the first page that was found. */
    void openFirst();

    void copy();

    void selectAll();

    void close();

    /**
     * Goes along the pages to choose from.
     *
     * @param by so many further down; up where it is negative
     * @return whether the focus was on one of them
     */
    boolean move(int by);
  }

  /** Before anything in the help gets the key. */
  void onKey(KeyEvent event) {
    if (BACK.match(event)) {
      use(event, actions::back);
    } else if (FORWARD.match(event)) {
      use(event, actions::forward);
    } else if (FIND.match(event)) {
      use(event, actions::find);
    } else if (PRINT.match(event)) {
      use(event, actions::print);
    } else if (actions.isSearch(event.getTarget())) {
      onSearchKey(event);
    } else if (COPY.match(event)) {
      use(event, actions::copy);
    } else if (ALL.match(event)) {
      use(event, actions::selectAll);
    }
  }

  private void onSearchKey(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> use(event, actions::enterFound);
      case ENTER -> use(event, actions::openFirst);
      default -> {}
    }
  }

  /** When nothing in the help had a use for the key. */
  void onUnused(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> use(event, actions::close);
      case UP -> move(event, -1);
      case DOWN -> move(event, 1);
      default -> {}
    }
  }

  private void move(KeyEvent event, int by) {
    if (actions.move(by)) {
      event.consume();
    }
  }

  private static void use(KeyEvent event, Runnable action) {
    event.consume();
    action.run();
  }
}
