package org.sealready.ui.rejection;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.service.rejection.RejectionRound;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.NoticeBar;
import org.sealready.ui.common.Reveal;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.wizard.FollowUp;
import org.sealready.ui.wizard.Step;
import org.sealready.words.Words;

/** What came back: the pasted words at the left, the reasons at the right. */
public final class RejectionView extends BorderPane implements FollowUp, InitialFocus {

  /** Where the room is less, the pasted words stand below the reasons. */
  private static final double NARROW = 820;

  /** Room for the name of a round, and for all of them in a line. */
  private static final double CHIP = 145;

  private static final double CHIPS = 620;

  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  /** The places of the open filing. */
  public interface Jumps {
    void field(Field<?> field);

    void letters();

    void review();
  }

  private final RejectionModel model;
  private final RejectionTexts texts;
  private final Jumps jumps;
  private final ReasonWays ways;
  private final ReasonList list;
  private final MarkedText marked;
  private final AgainCard again;
  private final PastePane paste;
  private final ScrollPane page = new ScrollPane();
  private final HBox rounds = new HBox();
  private final Label found = Labels.wrapped("", "muted");
  private final Label elsewhere = Labels.wrapped("", "reject-elsewhere");
  private final Label count = Labels.line("", "muted");
  private final HBox replace = new HBox();
  private final VBox left = new VBox();
  private final VBox right = new VBox();
  private final VBox body = new VBox();
  private final Label open = Labels.line("", "button", "pill", "error");
  private final Label after;
  private final Button primary;

  public RejectionView(RejectionModel model, Words words, Jumps jumps) {
    this.model = model;
    this.jumps = jumps;
    texts = new RejectionTexts(model.catalogue(), words);
    ways = new ReasonWays(model, texts, jumps);
    list = new ReasonList(model, texts, ways);
    marked = new MarkedText(texts, list::take);
    again = new AgainCard(texts, jumps::letters);
    paste = new PastePane(model, texts);
    after = Labels.wrapped(texts.text("ui.rejection.after"), "muted");
    primary = Labels.button("", this::onPrimary, "primary");
    getStyleClass().add("reject-view");
    fill();
    setCenter(page);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    widthProperty().subscribe(this::arrange);
    new WhileShown(this)
        .follow(model.rounds(), all -> showRounds())
        .follow(model.shown(), round -> showRound())
        .follow(model.reasons(), reasons -> showReasons())
        .follow(model.inHand(), reason -> showInHand());
  }

  private void fill() {
    VBox head =
        new VBox(
            Labels.wrapped(texts.text("ui.rejection.title"), "page-title"),
            Labels.wrapped(texts.text("ui.rejection.intro"), "page-intro"));
    head.getStyleClass().add("page-head");
    rounds.getStyleClass().add("reject-head");
    replace.getStyleClass().add("reject-head");
    replace
        .getChildren()
        .addAll(
            found,
            Labels.spring(),
            Labels.link(texts.text("ui.rejection.replace"), () -> await(true)));
    left.getStyleClass().add("reject-column");
    left.getChildren()
        .addAll(
            elsewhere,
            marked,
            replace,
            again,
            Labels.wrapped(texts.text("ui.rejection.after"), "muted"));
    HBox heading = new HBox(Labels.line(texts.text("ui.rejection.items"), "section-title"), count);
    heading.getStyleClass().add("reject-head");
    right.getStyleClass().add("reject-column");
    right.getChildren().addAll(heading, list);
    NoticeBar notice = new NoticeBar(model.notice(), texts.words(), folder -> {});
    VBox column = new VBox(head, notice, rounds, body);
    column.getStyleClass().addAll("column", "reject-page");
    VBox sheet = new VBox(column);
    sheet.getStyleClass().add("sheet");
    page.getStyleClass().add("page");
    page.setFitToWidth(true);
    page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    page.setContent(sheet);
  }

  /** Where there is room, side by side; else what is to be done comes first. */
  private void arrange() {
    boolean isAwaiting = model.shown().get().isEmpty();
    if (isAwaiting) {
      body.getChildren().setAll(paste);
      return;
    }
    Pane sides = getWidth() < NARROW ? new VBox(right, left) : new HBox(left, right);
    sides.getStyleClass().add("reject-sides");
    HBox.setHgrow(right, Priority.ALWAYS);
    left.setMaxWidth(getWidth() < NARROW ? Double.MAX_VALUE : Math.min(400, getWidth() * 0.36));
    left.setMinWidth(getWidth() < NARROW ? 0 : left.getMaxWidth());
    right.setMinWidth(0);
    body.getChildren().setAll(sides);
  }

  private void showRounds() {
    rounds.getChildren().clear();
    List<RejectionRound> all = model.rounds().get().all();
    if (!all.isEmpty()) {
      Chips<Integer> chips =
          new Chips<>(
              IntStream.range(0, all.size())
                  .mapToObj(at -> new Chips.Chip<>(at, texts.round(at, all.get(at))))
                  .toList());
      chips.setPrefWrapLength(Math.min(CHIPS, CHIP * all.size()));
      chips.show(model.shown().get());
      chips.onChosen(this::showChosen);
      boolean isAwaiting = model.shown().get().isEmpty();
      rounds
          .getChildren()
          .addAll(
              chips,
              isAwaiting
                  ? Labels.link(texts.words().text("ui.cancel"), model::giveUp)
                  : Labels.button(texts.text("ui.rejection.new"), () -> await(false), "outlined"));
    }
    rounds.setVisible(!all.isEmpty());
    rounds.setManaged(!all.isEmpty());
  }

  private void showChosen(int round) {
    model.giveUp();
    model.show(round);
  }

  private void await(boolean instead) {
    model.await(instead);
    paste.focus();
  }

  private void showRound() {
    boolean wasAwaiting = body.getChildren().contains(paste);
    showRounds();
    arrange();
    if (wasAwaiting && model.shown().get().isPresent()) {
      paste.clear();
      page.setVvalue(0);
      list.requestFocus();
    }
    showReasons();
  }

  private void showReasons() {
    Optional<RejectionRound> round = model.round();
    boolean isElsewhere = round.filter(RejectionRound::isElsewhere).isPresent();
    elsewhere.setText(isElsewhere ? texts.text("ui.rejection.other-platform") : "");
    present(elsewhere, isElsewhere);
    long all = model.reasons().get().size();
    long unsure = model.reasons().get().stream().filter(each -> !each.kept().isSure()).count();
    found.setText(
        unsure == 0
            ? texts.text("ui.rejection.found", all)
            : texts.text("ui.rejection.found.unsure", all - unsure, unsure));
    count.setText(texts.text("ui.rejection.count", all, all - model.open()));
    present(replace, model.isLast());
    round.ifPresent(shown -> marked.show(shown, model.reasons().get()));
    round.ifPresent(shown -> again.show(model.again()));
    present(after, model.isLast());
    present(again, again.isVisible() && model.isLast());
    showInHand();
  }

  private void showInHand() {
    marked.mark(model.inHand().get());
    showPrimary();
    Platform.runLater(this::reveal);
  }

  private void showPrimary() {
    boolean isAwaiting = model.shown().get().isEmpty();
    Optional<Reason> next = model.inHand().get().filter(Reason::isOpen).or(this::firstOpen);
    present(open, model.isLast() && model.open() > 0);
    open.setText(texts.text("ui.rejection.open", model.open()));
    present(primary, isAwaiting || model.isLast());
    primary.setText(
        isAwaiting
            ? texts.text("ui.rejection.read")
            : next.map(ways::primary).orElseGet(() -> texts.text("ui.rejection.all-done")));
  }

  private Optional<Reason> firstOpen() {
    return model.reasons().get().stream().filter(Reason::isOpen).findFirst();
  }

  private void onPrimary() {
    if (model.shown().get().isEmpty()) {
      model.take(paste.text());
      return;
    }
    model
        .inHand()
        .get()
        .filter(Reason::isOpen)
        .or(this::firstOpen)
        .ifPresentOrElse(ways::go, jumps::review);
  }

  private static void present(Node node, boolean present) {
    node.setVisible(present);
    node.setManaged(present);
  }

  private void reveal() {
    list.inHand()
        .filter(line -> line.getScene() != null && list.isFocusWithin())
        .ifPresent(
            line -> {
              page.applyCss();
              page.layout();
              Reveal.in(page, line);
            });
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
      list.requestFocus();
    }
  }

  @Override
  public Step.FollowUp step() {
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
