package org.sealready.ui.materials;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.service.material.MaterialTexts;
import org.sealready.ui.box.PageSheet;
import org.sealready.ui.box.ScrolledSide;
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

/** The materials checklist: the papers at the left, the current one at the right. */
public final class MaterialsView extends BorderPane implements StepScreen, InitialFocus {

  /** Where the room is less, what stands at the side comes below the paper in hand. */
  private static final double NARROW = 900;

  private final MaterialsModel model;
  private final Words words;
  private final Runnable print;
  private final MaterialsList list;
  private final ScrollPane page = new ScrollPane();
  private final MaterialsSide side;
  private final ScrolledSide beside = new ScrolledSide();
  private final CountBar count;

  /**
   * @param go goes to a field, wherever it is asked
   * @param letters goes to the letters
   * @param print prints the list
   */
  public MaterialsView(
      MaterialsModel model, Words words, Consumer<Field<?>> go, Runnable letters, Runnable print) {
    this.model = model;
    this.words = words;
    this.print = print;
    MaterialTexts texts = new MaterialTexts(model.form().form(), words);
    list = new MaterialsList(model, texts, words);
    side =
        new MaterialsSide(
            model, texts, words, new MaterialsSide.Ways(go, letters, list::requestFocus));
    count = new CountBar(words.text("ui.materials.title"));
    getStyleClass().add("copy-view");
    setCenter(page());
    widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(this::arrange);
    new WhileShown(this)
        .onSet(model.form().effective(), model::refresh)
        .follow(model.rows(), rows -> showCount())
        .follow(model.record(), record -> showCount())
        .follow(model.current(), at -> reveal());
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                model.refresh();
              }
            });
  }

  private void arrange(boolean isNarrow) {
    setRight(isNarrow ? null : beside);
    beside.setContent(isNarrow ? null : side);
    side.shortened(isNarrow);
    list.below(isNarrow ? Optional.of(side) : Optional.empty());
  }

  private Node page() {
    PageHead head =
        new PageHead(words.text("ui.materials.title"), words.text("ui.materials.intro"));
    NoticeBar notice = new NoticeBar(model.notice(), words, folder -> {});
    VBox column = new VBox(head, notice, count, list);
    column.getStyleClass().addAll("column", "copy-column");
    PageSheet.on(page, column);
    return page;
  }

  private void showCount() {
    long wanted = model.wanted();
    String text = words.text("ui.materials.progress", model.done(), wanted);
    count.show(model.done(), wanted, text);
  }

  private void reveal() {
    Platform.runLater(
        () -> list.inHand().filter(line -> line.getScene() != null).ifPresent(this::show));
  }

  private void show(Node line) {
    // Only below the window's own top do the panes have their heights.
    getScene().getRoot().applyCss();
    getScene().getRoot().layout();
    if (model.current().get() == 0) {
      page.setVvalue(0);
    } else {
      if (side.getParent() == list) {
        Reveal.in(page, side);
      }
      Reveal.in(page, line);
    }
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
    return new Step.Materials();
  }

  @Override
  public Node view() {
    return this;
  }

  @Override
  public List<Button> actions() {
    return List.of(Labels.button(words.text("ui.materials.print"), print, "outlined", "large"));
  }

  @Override
  public ObservableValue<String> note() {
    return model.rows().flatMap(rows -> model.record().map(record -> counted()));
  }

  private String counted() {
    return model.wanted() == 0
        ? ""
        : words.text("ui.materials.count", model.done(), model.wanted());
  }
}
