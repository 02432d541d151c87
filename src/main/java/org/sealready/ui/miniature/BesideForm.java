package org.sealready.ui.miniature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
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
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.WizardModel;
import org.sealready.words.Words;

/**
 * What stands beside a page: the paper in hand or the letter that comes of it. On each page of the
 * form a person chooses, and the choice is kept; a field that is on no paper shows the letter.
 */
public final class BesideForm extends VBox implements InitialFocus {

  /** What is looked at. */
  private enum Side {
    PAPER,
    LETTER
  }

  private final WizardModel wizard;
  private final Specimens specimens;
  private final PreviewModel letters;
  private final Region letter;
  private final Words words;
  private final Consumer<Field<?>> go;
  private final Map<Step, Side> chosen = new HashMap<>();
  private final Chips<Side> chips;
  private final HBox head;
  private final Button close;
  private final ScrollPane desk = new ScrollPane();
  private Optional<PaperPane> paper = Optional.empty();
  private boolean isAwaited;

  /**
   * @param letter the pane with the letters
   * @param fold puts the pane away
   */
  public BesideForm(
      WizardModel wizard,
      Specimens specimens,
      PreviewModel letters,
      Region letter,
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
    close = close(fold);
    head = new HBox(chips, Labels.spring(), close);
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
        .onSet(wizard.place(), this::show)
        .onSet(wizard.form().focused(), this::show)
        .onSet(wizard.form().effective(), this::show);
    show();
  }

  private Button close(Runnable fold) {
    Button close = Labels.button("", fold, "plain-icon");
    close.setGraphic(Icons.of("close"));
    close.setAccessibleText(words.text("ui.preview.fold"));
    return Labels.tipped(close, words.text("ui.preview.fold"));
  }

  private void choose(Side side) {
    chosen.put(wizard.current(), side);
    show();
  }

  private void show() {
    boolean isForm = wizard.current() instanceof Step.Fill;
    Side side = isForm ? chosen.getOrDefault(wizard.current(), Side.PAPER) : Side.LETTER;
    chips.show(Optional.of(side));
    present(head, isForm);
    Optional<Field<?>> field = wizard.form().focused().get();
    present(close, side == Side.PAPER);
    if (side == Side.LETTER || field.isEmpty()) {
      present(desk, false);
      present(letter, side == Side.LETTER || !isForm);
      return;
    }
    if (paper.isEmpty()) {
      await();
      return;
    }
    boolean isOnPaper = paper.get().show(field.get());
    present(desk, true);
    present(letter, !isOnPaper);
    present(close, isOnPaper);
    VBox.setVgrow(desk, isOnPaper ? Priority.ALWAYS : Priority.NEVER);
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
    } else {
      letter.requestFocus();
    }
  }
}
