package org.sealready.ui.placing;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.sealready.paper.Content;
import org.sealready.paper.Item;
import org.sealready.paper.Slot;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.letter.Refusals;
import org.sealready.service.paper.PaperContents;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.form.editor.Composition;
import org.sealready.ui.typing.Typing;
import org.sealready.words.Words;

/** What is chosen: what it says, how it stands, and what is wrong with it. */
final class DetailPane extends VBox {

  private static final Duration REST = Duration.millis(Typing.REST.toMillis());

  private final PlacingModel model;
  private final PaperContents contents;
  private final Words words;
  private final Refusals refusals;
  private final SlotNames names;
  private final Label title = Labels.wrapped("", "form-detail-title");
  private final Label says = Labels.wrapped("", "form-detail-value");
  private final Label trouble = Labels.wrapped("", "form-trouble");
  private final TextField fixed = new TextField();
  private final Composition composition = new Composition(fixed);
  private final PauseTransition pause = new PauseTransition(REST);
  private final TickEditor tick;
  private final StyleEditor style;
  private final Button remove;
  private final Node help;
  private final Label guesses = Labels.wrapped("", "form-help");
  private final Label caption = Labels.line("", "field-label");
  private final VBox chooser;
  private final ContentList list;

  /**
   * @param list what can go into a field of the paper's own
   */
  DetailPane(PlacingModel model, PaperContents contents, Words words, ContentList list) {
    this.model = model;
    this.contents = contents;
    this.words = words;
    this.list = list;
    names = new SlotNames(model.form().blank(), words);
    refusals = new Refusals(contents.catalogue(), words);
    tick = new TickEditor(contents, words, this::fill);
    style = new StyleEditor(model, words);
    fixed.setAccessibleText(words.text("ui.forms.fixed"));
    fixed.setOnAction(event -> takeOver());
    fixed.textProperty().addListener(observable -> pause.playFromStart());
    pause.setOnFinished(event -> takeOver());
    model.onHandOver(this::takeOver);
    fixed
        .focusedProperty()
        .subscribe(
            (was, is) -> {
              if (!is) {
                composition.end();
                takeOver();
              }
            });
    remove = Labels.button(words.text("ui.forms.remove"), model::remove, "outlined");
    help = help();
    chooser = new VBox(caption, list);
    chooser.getStyleClass().add("form-chooser");
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox.setVgrow(chooser, Priority.ALWAYS);
    getStyleClass().add("form-detail");
    GuessPane guess = new GuessPane(model, words);
    getChildren().addAll(title, says, guess, trouble, fixed, tick, style, remove, chooser, help);
    new WhileShown(this)
        .follow(model.chosen(), chosen -> onChosen())
        .follow(model.placement(), placement -> show())
        .follow(model.drawing().sight(), sight -> showTrouble());
  }

  private Node help() {
    boolean hasSlots = !model.form().blank().slots().isEmpty();
    String about = words.text(hasSlots ? "ui.forms.help.slots" : "ui.forms.help");
    guesses.setText(words.text("ui.forms.help.guesses"));
    VBox help =
        new VBox(
            guesses,
            Labels.wrapped(about, "form-help"),
            Labels.wrapped(words.text("ui.forms.help.keys"), "form-help"));
    help.getStyleClass().add("form-detail-group");
    return help;
  }

  /** What is typed is kept while it is being typed, but for what an input method composes. */
  private void takeOver() {
    pause.stop();
    Content typed = new Content.Words(fixed.getText());
    if (!composition.isActive()
        && content()
            .filter(now -> now instanceof Content.Words && !now.equals(typed))
            .isPresent()) {
      fill(typed);
    }
  }

  /** What stands in the place that is chosen. */
  private Optional<Content> content() {
    return model.items().chosen().map(Item::content).or(() -> slot().flatMap(this::contentOf));
  }

  /** What was looked for is found: all can be chosen again. */
  void found() {
    list.clear();
  }

  /** Puts the focus into the words that are the same for every filing, to write others. */
  void editWords() {
    fixed.requestFocus();
    fixed.selectAll();
  }

  /** Puts the focus where what is chosen is changed; whether there is anything to change. */
  boolean enter() {
    Optional<Node> first =
        Stream.of(list.entry(), fixed, tick.entry(), style.entry())
            .filter(DetailPane::isShown)
            .findFirst();
    first.ifPresent(Node::requestFocus);
    return first.isPresent();
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private void fill(Content content) {
    switch (model.chosen().get()) {
      case Chosen.Nothing nothing -> {}
      case Chosen.OnPage(int index) ->
          model
              .items()
              .chosen()
              .ifPresent(item -> model.items().replace(index, item.content(content)));
      case Chosen.InField(String name) -> model.fill(name, content);
    }
  }

  /** What was typed was for what was chosen before. */
  private void onChosen() {
    pause.stop();
    list.clear();
    show();
  }

  private void show() {
    Optional<Item> item = model.items().chosen();
    Optional<Slot> slot = slot();
    Optional<Content> content = content();
    boolean any = item.isPresent() || slot.isPresent();
    boolean isTick =
        content.filter(Content.Tick.class::isInstance).isPresent()
            || slot.filter(Slot.Box.class::isInstance).isPresent();
    shown(title, any);
    shown(says, any && !(isTick && content.isPresent()));
    shown(fixed, content.filter(Content.Words.class::isInstance).isPresent() && !isTick);
    shown(tick, isTick);
    shown(style, item.isPresent());
    shown(remove, item.isPresent() || content.isPresent());
    boolean isGuess = item.filter(placed -> placed.guessed() && !isTick).isPresent();
    shown(chooser, slot.filter(Slot.Text.class::isInstance).isPresent() || isGuess);
    caption.setText(words.text(isGuess ? "ui.forms.exchange" : "ui.forms.fill"));
    shown(help, !any);
    shown(guesses, model.placement().get().items().stream().anyMatch(Item::guessed));
    remove.setText(words.text(item.isPresent() ? "ui.forms.remove" : "ui.forms.leave"));
    title.setText(
        item.map(placed -> contents.text(placed.content()))
            .or(() -> slot.map(names::of))
            .orElse(""));
    says.setText(
        slot.filter(open -> content.isEmpty())
            .map(names::otherwise)
            .orElseGet(() -> text(slot, content)));
    content.ifPresent(this::showContent);
    if (isTick && content.isEmpty()) {
      tick.show(new Content.Words(""));
    }
    item.ifPresent(placed -> style.show(placed, !isTick));
    showTrouble();
  }

  private void showContent(Content content) {
    tick.show(content);
    if (content instanceof Content.Words(String text) && !fixed.isFocused()) {
      fixed.setText(text);
    }
  }

  private String text(Optional<Slot> slot, Optional<Content> content) {
    String value = content.map(model::shown).orElse("");
    String shown = value.isEmpty() ? words.text("ui.forms.no-value") : value;
    return slot.isPresent() && !content.filter(Content.Words.class::isInstance).isPresent()
        ? words.text("ui.forms.filled", content.map(contents::text).orElse(""), shown)
        : shown;
  }

  private Optional<Slot> slot() {
    return model.chosen().get() instanceof Chosen.InField(String name)
        ? model.form().blank().slots().stream().filter(slot -> slot.name().equals(name)).findFirst()
        : Optional.empty();
  }

  private Optional<Content> contentOf(Slot slot) {
    return Optional.ofNullable(model.placement().get().fields().get(slot.name()));
  }

  private void showTrouble() {
    Optional<LetterRefused> why =
        model.drawing().sight().get().flatMap(sight -> sight.trouble(model.chosen().get()));
    shown(trouble, why.isPresent());
    why.ifPresent(refused -> trouble.setText(refusals.line(refused)));
  }

  private static void shown(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }
}
