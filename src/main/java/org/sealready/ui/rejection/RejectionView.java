package org.sealready.ui.rejection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.ui.box.PageSheet;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.NoticeBar;
import org.sealready.ui.common.PageHead;
import org.sealready.ui.common.Reveal;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.StepScreen;
import org.sealready.words.Words;

/** What came back: the pasted words at the left, the reasons at the right. */
public final class RejectionView extends BorderPane implements StepScreen, InitialFocus {

  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  /** The places of the open filing, and what is printed there. */
  public interface Jumps {
    void field(Field<?> field);

    void letters();

    void review();

    /** Prints the card for the ministry's text message. */
    void messageCard();
  }

  private final RejectionModel model;
  private final RejectionTexts texts;
  private final Jumps jumps;
  private final ReasonWays ways;
  private final ReasonList list;
  private final PastePane paste;
  private final ScrollPane page = new ScrollPane();
  private final Label count = Labels.line("", "muted");
  private final RoundChips rounds;
  private final TextSide left;
  private final VBox right = new VBox();
  private final RoundBody body;
  private final Label open = Labels.line("", "button", "pill", "error");
  private final Button primary;

  /**
   * @param unread what was written and not read yet
   */
  public RejectionView(RejectionModel model, UnreadText unread, Words words, Jumps jumps) {
    this.model = model;
    this.jumps = jumps;
    texts = new RejectionTexts(model.catalogue(), words);
    ways = new ReasonWays(model, texts, jumps);
    list = new ReasonList(model, texts, ways);
    left = new TextSide(model, texts, list::take, jumps::letters, () -> await(true));
    rounds = new RoundChips(model, texts, () -> await(false));
    paste = new PastePane(model, texts, unread);
    body = new RoundBody(paste, left, right);
    primary = Labels.button("", this::onPrimary, "primary");
    // It means something else after the first click of two.
    primary.addEventFilter(MouseEvent.MOUSE_PRESSED, RejectionView::takeOnce);
    getStyleClass().add("reject-view");
    fill();
    setCenter(page);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    widthProperty().subscribe(this::arrange);
    new WhileShown(this)
        .follow(model.rounds(), all -> rounds.show())
        .follow(model.busy(), is -> showPrimary())
        .follow(paste.isWritten(), is -> showPrimary())
        .follow(model.shown(), round -> showRound())
        .follow(model.reasons(), reasons -> showReasons())
        .follow(model.inHand(), reason -> showInHand());
  }

  private void fill() {
    PageHead head =
        new PageHead(texts.text("ui.rejection.title"), texts.text("ui.rejection.intro"));
    HBox heading = new HBox(Labels.line(texts.text("ui.rejection.items"), "section-title"), count);
    heading.getStyleClass().add("reject-head");
    right.getStyleClass().add("reject-column");
    right.getChildren().addAll(heading, list);
    NoticeBar notice = new NoticeBar(model.notice(), texts.words(), folder -> {});
    VBox column = new VBox(head, notice, rounds, body);
    column.getStyleClass().addAll("column", "reject-page");
    PageSheet.on(page, column);
  }

  private void arrange() {
    if (model.shown().get().isEmpty()) {
      body.await();
    } else {
      body.arrange(getWidth());
    }
  }

  private void await(boolean instead) {
    model.await(instead);
    paste.focus();
  }

  private void showRound() {
    boolean wasAwaiting = body.isAwaiting();
    rounds.show();
    arrange();
    if (wasAwaiting && model.shown().get().isPresent()) {
      paste.clear();
      page.setVvalue(0);
      list.requestFocus();
    }
    showReasons();
  }

  private void showReasons() {
    long all = model.reasons().get().size();
    count.setText(texts.text("ui.rejection.count", all, all - model.open()));
    left.show();
    showInHand();
  }

  private void showInHand() {
    left.mark(model.inHand().get());
    showPrimary();
    Platform.runLater(this::reveal);
  }

  private void showPrimary() {
    boolean isAwaiting = model.shown().get().isEmpty();
    present(open, model.isLast() && model.open() > 0);
    open.setText(texts.text("ui.rejection.open", model.open()));
    present(primary, isAwaiting ? isToBeRead() : model.isLast());
    primary.setText(
        isAwaiting
            ? texts.text("ui.rejection.read")
            : nextOpen().map(ways::primary).orElseGet(() -> texts.text("ui.rejection.all-done")));
  }

  /**
   * What is pasted is read at once, and a button for it would be another one when it is reached.
   */
  private boolean isToBeRead() {
    return paste.isWritten().getValue() && !model.busy().get();
  }

  private static void takeOnce(MouseEvent event) {
    if (event.getClickCount() > 1) {
      event.consume();
    }
  }

  private Optional<ShownReason> nextOpen() {
    return Stream.concat(model.inHand().get().stream(), model.reasons().get().stream())
        .filter(ShownReason::isOpen)
        .findFirst();
  }

  private void onPrimary() {
    if (model.shown().get().isEmpty()) {
      model.take(paste.text());
      return;
    }
    nextOpen().ifPresentOrElse(ways::go, jumps::review);
  }

  private static void present(Node node, boolean present) {
    node.setVisible(present);
    node.setManaged(present);
  }

  private void reveal() {
    list.inHand()
        .filter(line -> line.getScene() != null && list.isFocusWithin())
        .ifPresent(line -> Reveal.afterLayout(page, line));
  }

  /** On the empty page a paste is read at once; into a text that was typed it is put. */
  private void onKey(KeyEvent event) {
    boolean isEmptyPage = model.shown().get().isEmpty() && paste.text().isEmpty();
    if (PASTE.match(event) && isEmptyPage && !model.busy().get()) {
      String text = Clipboard.getSystemClipboard().getString();
      if (text != null) {
        event.consume();
        model.take(text);
      }
    }
  }

  @Override
  public void requestInitialFocus() {
    if (model.shown().get().isEmpty()) {
      paste.focus();
    } else {
      // A letter may have been made again since.
      left.show();
      list.requestFocus();
    }
  }

  @Override
  public String reminder(Field<?> field) {
    return Stream.concat(model.inHand().get().stream(), model.reasons().get().stream())
        .filter(each -> each.field().filter(field::equals).isPresent())
        .findFirst()
        .map(each -> texts.text("ui.rejection.reminder", texts.quoted(each)))
        .orElse("");
  }

  @Override
  public Step.Screen step() {
    return new Step.Rejections();
  }

  @Override
  public Node view() {
    return this;
  }

  @Override
  public List<? extends Node> actions() {
    return List.of(open, primary);
  }

  @Override
  public ObservableValue<String> note() {
    return model
        .waiting()
        .map(count -> count.longValue() == 0 ? "" : texts.text("ui.rejection.left", count));
  }
}
