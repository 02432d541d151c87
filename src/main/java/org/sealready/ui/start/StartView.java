package org.sealready.ui.start;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.service.Sample;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.NoticeBar;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** The first thing that is seen: begin, go on, or look around in a sample. */
public final class StartView extends BorderPane implements InitialFocus {

  private final StartModel model;
  private final Words words;
  private final StartActions actions;
  private final FilingMenu keptWays;
  private final VBox kept = new VBox();
  private final Node begin;

  public StartView(StartModel model, Words words, StartActions actions, FilingMenu keptWays) {
    this.model = model;
    this.words = words;
    this.actions = actions;
    this.keptWays = keptWays;
    begin =
        new CardButton(
            "新", words.text("ui.start.new"), words.text("ui.start.new.text"), actions::first);
    begin.getStyleClass().add("primary");
    VBox column = new VBox(head(), new NoticeBar(model.notice(), words, actions::show));
    column.getChildren().addAll(actions(), kept, samples());
    column.getStyleClass().add("start-column");
    kept.getStyleClass().add("start-section");
    HBox middle = new HBox(column);
    HBox.setHgrow(column, Priority.ALWAYS);
    middle.getStyleClass().add("start-sheet");
    ScrollPane scroll = new ScrollPane(middle);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("page");
    getStyleClass().add("start");
    setTop(new StartBar(words, actions));
    setCenter(scroll);
    setOnDragOver(this::onDragOver);
    setOnDragDropped(this::onDropped);
    new WhileShown(this).follow(model.filings(), this::showKept);
  }

  private Node head() {
    VBox head =
        new VBox(
            Labels.wrapped(words.text("ui.start.title"), "start-title"),
            Labels.wrapped(words.text("ui.start.privacy"), "page-intro"));
    head.getStyleClass().add("page-head");
    return head;
  }

  private Node actions() {
    Node open =
        new CardButton(
            "开", words.text("ui.start.open"), words.text("ui.start.open.text"), actions::openFile);
    Node guide =
        new CardButton(
            "全", words.text("ui.journey.title"), words.text("ui.start.guide"), actions::guide);
    return new Cards(List.of(begin, open, guide));
  }

  private void showKept(List<KeptFiling> filings) {
    Ago ago = new Ago(model.clock(), words);
    Node content =
        filings.isEmpty()
            ? Labels.wrapped(words.text("ui.start.empty"), "start-empty")
            : new Cards(
                filings.stream()
                    .map(each -> new FilingCard(each, ago, words, actions, keptWays))
                    .toList());
    kept.getChildren().setAll(Labels.line(words.text("ui.start.kept"), "section-title"), content);
  }

  private Node samples() {
    VBox section =
        new VBox(
            Labels.line(words.text("ui.start.samples"), "section-title"),
            new Cards(model.samples().stream().map(this::sample).toList()));
    section.getStyleClass().add("start-section");
    return section;
  }

  private Node sample(Sample sample) {
    String text = words.phrase(sample.text());
    VBox content =
        new VBox(
            Labels.wrapped(text, "sample-text"), Labels.line(words.text("ui.start.look"), "link"));
    content.getStyleClass().add("filing-content");
    CardButton card = new CardButton(text, content, () -> actions.sample(sample));
    card.getStyleClass().add("sample");
    return card;
  }

  private void onDragOver(DragEvent event) {
    if (event.getDragboard().getFiles().size() == 1) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void onDropped(DragEvent event) {
    event.setDropCompleted(true);
    actions.openFile(event.getDragboard().getFiles().getFirst().toPath());
  }

  @Override
  public void requestInitialFocus() {
    begin.requestFocus();
  }
}
