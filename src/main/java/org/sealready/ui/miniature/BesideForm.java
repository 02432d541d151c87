package org.sealready.ui.miniature;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.form.specimen.Specimens;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.Chips.Chip;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.preview.PreviewModel;
import org.sealready.ui.preview.PreviewPane;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.WizardModel;
import org.sealready.words.Words;

/**
 * What stands beside a page: the paper in hand or the letter that comes of it. On each page of the
 * form a person chooses, and the choice is kept; below what is said of a field that is on no paper
 * stands the letter, where there is room for it.
 */
public final class BesideForm extends VBox implements InitialFocus {

  /** So high its head, its tabs and a page are on which a line can be read. */
  private static final double LEAST_LETTER = 520;

  /** The scroll bar of the desk, and what it keeps free. */
  private static final double EDGES = 20;

  /** What is looked at. */
  private enum Side {
    PAPER,
    LETTER
  }

  private final WizardModel wizard;
  private final Specimens specimens;
  private final PreviewModel letters;
  private final PreviewPane letter;
  private final Words words;
  private final Consumer<Field<?>> go;
  private final Chips<Side> chips;
  private final HBox head;

  /** Stands in the head of the letter, so that it needs no line of its own. */
  private final Button back;

  private final ScrollPane desk = new ScrollPane();
  private Optional<PaperPane> paper = Optional.empty();
  private boolean isAwaited;
  private boolean isDue;

  /**
   * @param letter the pane with the letters
   * @param fold puts the pane away
   */
  public BesideForm(
      WizardModel wizard,
      Specimens specimens,
      PreviewModel letters,
      PreviewPane letter,
      Words words,
      Consumer<Field<?>> go,
      Runnable fold) {
    this.wizard = wizard;
    this.specimens = specimens;
    this.letters = letters;
    this.letter = letter;
    this.words = words;
    this.go = go;
    chips =
        new Chips<>(
            List.of(
                new Chip<>(Side.PAPER, words.text("ui.beside.paper")),
                new Chip<>(Side.LETTER, words.text("ui.beside.letter"))));
    chips.caption(words.text("ui.beside"));
    chips.onChosen(this::choose);
    head = new HBox(chips, Labels.spring(), close(fold));
    back = Labels.button(words.text("ui.beside.paper"), this::back);
    back.getStyleClass().setAll("chip");
    head.getStyleClass().add("beside-head");
    desk.setFitToWidth(true);
    desk.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    desk.getStyleClass().add("paper-desk");
    desk.setFocusTraversable(false);
    VBox.setVgrow(letter, Priority.ALWAYS);
    getStyleClass().add("beside");
    setMinWidth(0);
    getChildren().addAll(head, desk, letter);
    new WhileShown(this)
        .onSet(Bindings.size(wizard.lettersBeside()), this::show)
        .onSet(wizard.place(), this::showSoon)
        .onSet(wizard.form().focused(), this::showSoon)
        .onSet(wizard.form().effective(), this::showSoon);
    heightProperty().addListener(height -> showSoon());
    show();
  }

  private Button close(Runnable fold) {
    Button close = Labels.button("", fold, "plain-icon");
    close.setGraphic(Icons.of("close"));
    close.setAccessibleText(words.text("ui.preview.fold"));
    return Labels.tipped(close, words.text("ui.preview.fold"));
  }

  private void choose(Side side) {
    boolean hadFocus = chips.isFocusWithin();
    if (side == Side.LETTER) {
      wizard.lettersBeside().add(wizard.current());
    } else {
      wizard.lettersBeside().remove(wizard.current());
    }
    if (hadFocus) {
      requestInitialFocus();
    }
  }

  /** The page and the field go first, what stands beside them follows. */
  private void showSoon() {
    if (!isDue) {
      isDue = true;
      Platform.runLater(this::show);
    }
  }

  private void show() {
    isDue = false;
    boolean isForm = wizard.current() instanceof Step.Fill;
    boolean isLetter = !isForm || wizard.lettersBeside().contains(wizard.current());
    Side side = isLetter ? Side.LETTER : Side.PAPER;
    chips.show(Optional.of(side));
    present(head, side == Side.PAPER);
    letter.offerFold(isLetter);
    letter.lead(isForm && isLetter ? Optional.of(back) : Optional.empty());
    Optional<Field<?>> field = wizard.form().focused().get();
    if (side == Side.LETTER || field.isEmpty()) {
      present(desk, false);
      present(letter, side == Side.LETTER || !isForm);
      return;
    }
    if (paper.isEmpty()) {
      await();
      return;
    }
    present(desk, true);
    boolean isAlone = paper.get().show(field.get()) || !hasRoomForLetter();
    present(letter, !isAlone);
    VBox.setVgrow(desk, isAlone ? Priority.ALWAYS : Priority.NEVER);
  }

  /** Below what is said of the field; a letter that nobody can read only takes room from it. */
  private boolean hasRoomForLetter() {
    // Words have a height once styles have given them a font.
    desk.applyCss();
    double said = paper.get().prefHeight(Math.max(0, getWidth() - EDGES));
    return getHeight() - head.getHeight() - said >= LEAST_LETTER;
  }

  /** It is made when the page stands, which does not wait for it. */
  private void await() {
    present(desk, false);
    present(letter, false);
    if (!isAwaited && getScene() != null) {
      isAwaited = true;
      Platform.runLater(this::make);
    }
  }

  private void make() {
    PaperPane made = new PaperPane(letters, specimens, words, go);
    desk.setContent(made);
    paper = Optional.of(made);
    show();
  }

  private static void present(Region node, boolean present) {
    node.setVisible(present);
    node.setManaged(present);
  }

  /** Puts the focus on the choice of what is looked at. */
  @Override
  public void requestInitialFocus() {
    if (head.isVisible()) {
      chips.entry().requestFocus();
    } else if (back.getScene() != null) {
      back.requestFocus();
    } else {
      letter.requestInitialFocus();
    }
  }

  private void back() {
    boolean hadFocus = back.isFocused();
    choose(Side.PAPER);
    if (hadFocus) {
      chips.entry().requestFocus();
    }
  }
}
