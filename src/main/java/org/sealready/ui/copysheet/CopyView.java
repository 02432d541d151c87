package org.sealready.ui.copysheet;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.ui.box.PageSheet;
import org.sealready.ui.box.ScrolledSide;
import org.sealready.ui.common.CopiedEvent;
import org.sealready.ui.common.CountBar;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.NoticeBar;
import org.sealready.ui.common.PageHead;
import org.sealready.ui.common.Reveal;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.StepScreen;
import org.sealready.words.Words;

/** The copy sheet: one key copies a value and goes on to the next. */
public final class CopyView extends BorderPane
    implements StepScreen, InitialFocus, CopyKeys.Actions {

  /** Where the room is less, the pane at the side is left out. */
  private static final double NARROW = 900;

  private final CopyModel model;
  private final Words words;
  private final CopyTexts texts;
  private final Runnable print;
  private final Runnable card;
  private final CopyList list;
  private final ScrollPane page = new ScrollPane();
  private final CountBar count;
  private final Label finished = Labels.wrapped("", "done");
  private final VBox then = new VBox(finished);
  private final CopySide side;
  private final SlimWindow slim;

  /**
   * @param change goes to a field, wherever it is asked
   * @param print prints the sheet
   * @param card prints the card for the message that follows
   */
  public CopyView(
      CopyModel model, Words words, Consumer<Field<?>> change, Runnable print, Runnable card) {
    this.model = model;
    this.words = words;
    this.print = print;
    this.card = card;
    texts = new CopyTexts(model.form().form(), words);
    list = new CopyList(model, texts, new CopyKeys(model, this));
    side = new CopySide(model, texts, change);
    slim = new SlimWindow(model, texts, this);
    count = new CountBar(words.text("ui.copy.title"));
    getStyleClass().add("copy-view");
    setCenter(page());
    ScrolledSide beside = new ScrolledSide(side);
    widthProperty().subscribe(width -> setRight(width.doubleValue() < NARROW ? null : beside));
    new WhileShown(this)
        .onSet(model.form().effective(), model::refresh)
        .follow(model.items(), items -> showCount())
        .follow(model.current(), at -> reveal());
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                model.revealed().set(false);
                slim.close();
              } else {
                model.refresh();
              }
            });
  }

  private Node page() {
    PageHead head = new PageHead(words.text("ui.copy.title"), words.text("ui.copy.intro"));
    NoticeBar notice = new NoticeBar(model.notice(), words, folder -> {});
    then.getChildren().add(Labels.link(words.text("ui.copy.card"), card));
    VBox column = new VBox(head, notice, count, then, list);
    column.getStyleClass().addAll("column", "copy-column");
    PageSheet.on(page, column);
    return page;
  }

  private void showCount() {
    int all = model.items().get().size();
    count.show(model.done(), all, words.text("ui.copy.progress", model.done(), all));
    finished.setText(model.isFinished() ? words.text("ui.copy.finished", all) : "");
    then.setVisible(model.isFinished());
    then.setManaged(model.isFinished());
  }

  private void reveal() {
    Platform.runLater(
        () -> list.inHand().filter(line -> line.getScene() != null).ifPresent(this::show));
  }

  private void show(Node line) {
    if (model.current().get() == 0) {
      page.setVvalue(0);
    } else {
      Reveal.afterLayout(page, line);
    }
  }

  @Override
  public void copy() {
    model
        .take()
        .filter(item -> !item.row().isPaper())
        .ifPresent(item -> CopiedEvent.copy(item.row().value(), this));
  }

  @Override
  public void slim() {
    slim.toggle();
  }

  @Override
  public void requestInitialFocus() {
    model.refresh();
    // The list comes into the scene with the skin of the pane around it.
    applyCss();
    layout();
    list.requestFocus();
    reveal();
  }

  @Override
  public Step.Screen step() {
    return new Step.CopySheet();
  }

  @Override
  public Node view() {
    return this;
  }

  @Override
  public List<Button> actions() {
    return List.of(
        Labels.button(words.text("ui.copy.print"), print, "outlined", "large"),
        Labels.button(words.text("ui.sms.print"), card, "outlined", "large"),
        Labels.button(words.text("ui.copy.slim"), this::slim, "outlined", "large"),
        Labels.button(words.text("ui.copy.next"), this::copyFromButton, "primary"));
  }

  private void copyFromButton() {
    copy();
    list.requestFocus();
  }

  @Override
  public ObservableValue<String> note() {
    return model
        .items()
        .map(
            items ->
                model.done() == 0 ? "" : words.text("ui.copy.count", model.done(), items.size()));
  }
}
