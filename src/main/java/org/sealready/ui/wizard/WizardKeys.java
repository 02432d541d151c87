package org.sealready.ui.wizard;

import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.form.page.PageView;

/** What the keys of the frame do in an open filing. */
record WizardKeys(
    WizardView frame,
    LetterSwitch letterSwitch,
    WizardView.Navigation navigation,
    Region letter,
    StepViews views,
    WholeWindow whole)
    implements FrameKeys.Actions {

  @Override
  public void undo() {
    navigation.undo();
  }

  @Override
  public void redo() {
    navigation.redo();
  }

  @Override
  public void next() {
    frame.next();
  }

  @Override
  public void back() {
    frame.back();
  }

  @Override
  public void changeSides() {
    if (letter.isFocusWithin()) {
      frame.requestInitialFocus();
    } else {
      letterSwitch.open();
      if (letter.getScene() != null && letter instanceof InitialFocus pane) {
        pane.requestInitialFocus();
      }
    }
  }

  @Override
  public boolean isTyping() {
    return views.openPage().filter(PageView::isTyping).isPresent() || isTypingNoAnswer();
  }

  /** A reason, a name, a day on another screen: letters are taken back where they are typed. */
  private boolean isTypingNoAnswer() {
    return frame.getScene().getFocusOwner() instanceof TextInputControl input
        && views.openPage().filter(page -> page.isAnsweredIn(input)).isEmpty()
        && (input.isUndoable() || input.isRedoable());
  }

  @Override
  public boolean hasTakenBack() {
    return frame.getScene().getFocusOwner() instanceof TextInputControl input && input.isRedoable();
  }

  @Override
  public boolean showsSteps() {
    return !whole.isOpen();
  }

  @Override
  public boolean hasSides() {
    return !(letterSwitch.model().current() instanceof Step.Screen);
  }
}
