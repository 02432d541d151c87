package org.sealready.ui.category;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** What keys do on the screen of categories, wherever its focus is. */
record CategoryKeys(CategoryModel model, TextField search, ResultList list, PaperCards papers) {

  /** So many lines are passed by a key for pages. */
  private static final int PAGE = 8;

  /** Arrows go through what was found, wherever the focus is but in the groups. */
  void onKey(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    boolean isFinding = search.isFocused() || list.isFocused();
    boolean isOurs =
        switch (event.getCode()) {
          case DOWN -> isFinding && move(1);
          case UP -> isFinding && move(-1);
          case PAGE_DOWN -> isFinding && move(PAGE);
          case PAGE_UP -> isFinding && move(-PAGE);
          case RIGHT, SPACE -> list.isFocused() && enterPapers();
          case LEFT -> papers.isFocusWithin() && leavePapers();
          case ENTER -> choosesByEnter();
          case ESCAPE -> clear();
          default -> false;
        };
    if (isOurs) {
      event.consume();
    }
  }

  private boolean move(int by) {
    model.move(by);
    return true;
  }

  private boolean enterPapers() {
    papers.enter();
    return true;
  }

  private boolean leavePapers() {
    list.requestFocus();
    return true;
  }

  private Node focused() {
    return search.getScene().getFocusOwner();
  }

  /** What asks to be pressed keeps its key. */
  private boolean choosesByEnter() {
    boolean isPressed = focused() instanceof Hyperlink || focused() instanceof Button;
    if (!isPressed && !model.choice().isChosen()) {
      model.choice().choose();
    }
    return !isPressed;
  }

  private boolean clear() {
    boolean isTyped = !model.typed().get().isEmpty();
    model.typed().set("");
    return isTyped;
  }

  /** Letters go into the search wherever the focus is. */
  void onTyped(KeyEvent event) {
    String typed = event.getCharacter();
    boolean isText =
        !typed.isBlank()
            && typed.codePoints().noneMatch(Character::isISOControl)
            && !event.isShortcutDown()
            && !event.isAltDown();
    if (isText && !(focused() instanceof TextInputControl)) {
      event.consume();
      search.requestFocus();
      search.end();
      search.insertText(search.getLength(), typed);
    }
  }
}
