package org.sealready.ui.start;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
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
import org.sealready.ui.keys.Arrows;
import org.sealready.words.Words;

/** The first thing that is seen: what is due, where to go on, how to begin, and samples. */
public final class StartView extends BorderPane implements InitialFocus {

  private static final KeyCombination NEW =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination OPEN =
      new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);

  /** From here on a person may be about to click on what stands there already. */
  private static final Duration SLOW = Duration.ofMillis(500);

  private final StartModel model;
  private final Words words;
  private final StartActions actions;
  private final Label title = Labels.wrapped("", "start-title");
  private final Label today = Labels.line("", "start-today");
  private final Label empty;
  private final StartTiles tiles;
  private final StartLists lists;
  private final NoticeBar notice;
  private final VBox column;
  private final DateWarning date;

  /** Whether the focus is still where it was put, and not where a person has brought it. */
  private boolean isUntouched = true;

  private boolean hasSamples;

  /** Whether the data folder has been awaited for a while. */
  private boolean isSlow;

  /** What waits for that keeps no screen that was left. */
  private Runnable callOff = () -> {};

  public StartView(StartModel model, Words words, StartActions actions, FilingMenu keptWays) {
    this.model = model;
    this.words = words;
    this.actions = actions;
    empty = Labels.wrapped(words.text("ui.start.empty"), "start-empty");
    tiles = new StartTiles(words, actions, keptWays);
    lists = new StartLists(words, actions, keptWays, this::texts);
    notice = new NoticeBar(model.notice(), words, actions::show);
    column = new VBox(head(), notice, empty, lists.due(), lists.open(), tiles, lists.finished());
    date = new DateWarning(column, notice, words);
    getStyleClass().add("start");
    setTop(new StartBar(words, actions));
    setCenter(new StartSheet(column));
    setOnDragOver(this::onDragOver);
    setOnDragDropped(this::onDropped);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    new WhileShown(this)
        .follow(model.filings(), this::showKept)
        .follow(model.known(), this::onKnown);
    if (!model.known().get()) {
      callOff = model.alarm().in(SLOW, this::onSlow);
    }
    MinuteHand.over(this, model.alarm(), model.clock(), this::onMinute);
  }

  private Node head() {
    Label privacy = Labels.wrapped(words.text("ui.start.privacy"), "start-privacy");
    privacy.setMaxWidth(Double.MAX_VALUE);
    today.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(privacy, Priority.ALWAYS);
    HBox head = new HBox(title, today, privacy);
    head.getStyleClass().add("start-head");
    return head;
  }

  private StartTexts texts() {
    return new StartTexts(words, model.now(), new Ago(model.clock(), words));
  }

  private void showKept(List<KeptFiling> filings) {
    StartPage page = StartPage.of(filings, model.now());
    showEmpty();
    boolean wasThere = lists.isFocusWithin();
    lists.show(page);
    if (wasThere && !lists.isFocusWithin()) {
      tiles.begin().requestFocus();
    }
    date.look(filings, model.now());
    tiles.lead(StartPage.last(filings));
    tellHead(page);
    if (isUntouched && !wasThere && getScene() != null) {
      requestInitialFocus();
    }
  }

  /**
   * The samples stand below the filings: they come when it is known whether there are any, and not
   * before, so that they do not jump, and the first page stands earlier.
   */
  private void onKnown(boolean isKnown) {
    showEmpty();
    if (isKnown) {
      callOff.run();
    }
    if (isKnown && !hasSamples) {
      hasSamples = true;
      column.getChildren().add(samples());
    }
  }

  /** Its room is kept until it is known whether there is any. */
  private void showEmpty() {
    boolean isNone = model.filings().get().isEmpty();
    boolean isKnown = model.known().get();
    boolean isAwaited = isSlow && !isKnown;
    empty.setText(
        isAwaited
            ? words.text("ui.start.reading")
            : isNone
                ? words.text("ui.start.empty")
                : words.text("ui.start.read", model.filings().get().size()));
    empty.setManaged(isNone || isSlow);
    empty.setVisible(empty.isManaged() && (isKnown || isAwaited || isSlow));
  }

  /**
   * Nobody should think that his filings are gone. What comes from now on comes below what stands
   * there already, so that nothing moves under the pointer.
   */
  private void onSlow() {
    isSlow = true;
    isUntouched = false;
    empty.setMinHeight(empty.getHeight());
    List<Node> later = List.of(notice, lists.due(), lists.open());
    column.getChildren().removeAll(later);
    column.getChildren().addAll(column.getChildren().indexOf(tiles) + 1, later);
    tiles.stay();
    showEmpty();
  }

  private void tellHead(StartPage page) {
    StartTexts texts = texts();
    title.setText(texts.title(page));
    today.setText(texts.today());
    tiles.isPrimary(!page.isUrgent());
  }

  /** Another minute: what is due may be another thing, and what is left is less. */
  private void onMinute() {
    StartPage page = StartPage.of(model.filings().get(), model.now());
    lists.tell(page);
    tellHead(page);
  }

  private Node samples() {
    List<CardButton> samples = model.samples().stream().map(this::sample).toList();
    Cards cards = new Cards(samples);
    Arrows.in(cards).over(samples.stream().map(card -> new Arrows.Stop(card, List.of())).toList());
    VBox section = new VBox(Labels.line(words.text("ui.start.samples"), "section-title"), cards);
    section.getStyleClass().add("start-section");
    return section;
  }

  private CardButton sample(Sample sample) {
    String text = words.phrase(sample.text());
    VBox content =
        new VBox(
            Labels.wrapped(text, "sample-text"), Labels.line(words.text("ui.start.look"), "link"));
    content.getStyleClass().add("filing-content");
    CardButton card = new CardButton(text, content, () -> actions.sample(sample));
    card.getStyleClass().add("sample");
    return card;
  }

  private void onKey(KeyEvent event) {
    isUntouched = false;
    if (NEW.match(event)) {
      event.consume();
      actions.first();
    } else if (OPEN.match(event)) {
      event.consume();
      actions.openFile();
    }
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

  /** Whoever comes back from a filing goes on from there. */
  @Override
  public void requestInitialFocus() {
    model.left().flatMap(lists::of).or(lists::primary).orElse(tiles.begin()).requestFocus();
  }
}
