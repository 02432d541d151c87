package org.sealready.ui.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.paper.Content;
import org.sealready.service.paper.PaperContents;
import org.sealready.service.paper.PaperContents.Choice;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.Chips.Chip;
import org.sealready.words.Words;

/** At the left: what can be put onto the form, and the fields that it has of its own. */
final class SidePane extends VBox {

  private enum Side {
    SLOTS,
    CONTENTS
  }

  private final PlacingModel model;
  private final PaperContents all;
  private final Words words;
  private final ContentList contents;
  private final Optional<SlotList> slots;
  private final StackPane shown = new StackPane();

  SidePane(
      PlacingModel model,
      PaperContents all,
      Words words,
      ContentList.Use use,
      SlotList.Use fields) {
    this.model = model;
    this.all = all;
    this.words = words;
    contents = list(use, true);
    boolean hasSlots = !model.form().blank().slots().isEmpty();
    slots = hasSlots ? Optional.of(new SlotList(model, all, words, fields)) : Optional.empty();
    getStyleClass().add("form-side");
    slots.ifPresent(list -> getChildren().add(chips()));
    getChildren().addAll(new GuessLine(model, words), shown);
    VBox.setVgrow(shown, Priority.ALWAYS);
    turnTo(hasSlots ? Side.SLOTS : Side.CONTENTS);
  }

  /** A list of what can be put somewhere; a tick is for boxes and pages, not for fields of text. */
  ContentList list(ContentList.Use use, boolean withTick) {
    return new ContentList(choices(withTick), this::says, words, use);
  }

  private Node chips() {
    Chips<Side> chips =
        new Chips<>(
            List.of(
                new Chip<>(Side.SLOTS, words.text("ui.forms.slots")),
                new Chip<>(Side.CONTENTS, words.text("ui.forms.palette"))));
    chips.onChosen(this::turnTo);
    chips.show(Optional.of(Side.SLOTS));
    return chips;
  }

  private void turnTo(Side which) {
    shown
        .getChildren()
        .setAll(
            switch (which) {
              case SLOTS -> slots.<Node>map(list -> list).orElse(contents);
              case CONTENTS -> contents;
            });
  }

  /** A tick says when it is made, all else what it says in this filing. */
  private String says(Content content) {
    return content instanceof Content.Tick ? all.text(content) : model.shown(content);
  }

  private List<Choice> choices(boolean withTick) {
    List<Choice> choices = new ArrayList<>();
    Content fixed = new Content.Words(words.text("ui.forms.fixed.text"));
    choices.add(new Choice(fixed, words.text("ui.forms.fixed"), ""));
    all.tickable().stream()
        .limit(withTick ? 1 : 0)
        .map(first -> new Content.Tick(first.placeholder(), first.answers().getFirst()))
        .forEach(tick -> choices.add(new Choice(tick, words.text("ui.forms.tick"), "")));
    choices.addAll(all.all());
    return choices;
  }

  /** What was looked for is found: all can be chosen again. */
  void found() {
    contents.clear();
  }

  /** Puts the focus where a person begins: at the first field, or at the search. */
  void requestInitialFocus() {
    slots.<Node>map(list -> list).orElse(contents.entry()).requestFocus();
    slots
        .filter(list -> list.getSelectionModel().isEmpty())
        .ifPresent(list -> list.getSelectionModel().selectFirst());
  }
}
