package org.sealready.ui.wizard;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.sealready.form.Answers;
import org.sealready.service.FilingName;
import org.sealready.ui.ask.HelpButton;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.LanguageSwitch;
import org.sealready.ui.common.SearchButton;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.display.DisplaySwitch;
import org.sealready.vault.file.NotSaved;
import org.sealready.words.Words;

/** Which filing is open, whose it is, and whether it is saved. */
final class TopBar extends HBox {

  /** So much of the name is always read. */
  private static final double LEAST_TITLE = 110;

  private final WizardModel model;
  private final Heading heading;
  private final Words words;
  private final Label title = new TitleLabel();
  private final Label subtitle = Labels.wholeOrNot("", "muted", "subtitle");
  private final LeftRoom entity = new LeftRoom(subtitle);
  private final Label saved = Labels.line("");
  private final Button letterSwitch;
  private final Hyperlink retry;
  private final Button undo;
  private final Button redo;
  private Node before;

  TopBar(
      WizardModel model,
      Heading heading,
      Words words,
      WizardView.Navigation navigation,
      Runnable openLetter) {
    this.model = model;
    this.heading = heading;
    this.words = words;
    retry = Labels.link(words.text("ui.save.retry"), navigation::retry);
    undo = step("undo", navigation::undo, model.undoable());
    redo = step("redo", navigation::redo, model.redoable());
    getStyleClass().add("top-bar");
    saved.setMinWidth(USE_PREF_SIZE);
    letterSwitch = Labels.button(words.text("ui.preview.open"), openLetter, "outlined");
    getChildren().addAll(home(navigation::leave), title, entity, saved, retry, spring());
    getChildren().addAll(new SearchButton(words), undo, redo);
    getChildren().add(files(navigation));
    navigation.locking().map(this::lock).ifPresent(getChildren()::add);
    getChildren()
        .addAll(
            letterSwitch,
            new HelpButton(words),
            new LanguageSwitch(words, navigation::switchLanguage),
            new DisplaySwitch(words));
    new WhileShown(this)
        .onSet(model.form().effective(), this::showNames)
        .onSet(model.saved(), this::showSaved);
    showNames();
    showSaved();
  }

  @Override
  protected void layoutChildren() {
    List<Node> shown = getManagedChildren();
    double taken = shown.stream().mapToDouble(child -> child.prefWidth(USE_COMPUTED_SIZE)).sum();
    double gaps = getSpacing() * (shown.size() - 1);
    entity.offer(getWidth() - snappedLeftInset() - snappedRightInset() - gaps - taken);
    super.layoutChildren();
  }

  /** Shown whole whatever stands beside it; only a long name is cut. */
  private static final class TitleLabel extends Label {

    private TitleLabel() {
      getStyleClass().add("filing-title");
    }

    @Override
    protected double computeMinWidth(double height) {
      return Math.min(LEAST_TITLE, computePrefWidth(height));
    }
  }

  /** The room that the other items leave: the text takes what it needs of it, or none at all. */
  private static final class LeftRoom extends HBox {

    private final Label text;
    private boolean isEnough;

    private LeftRoom(Label text) {
      super(text);
      this.text = text;
      setAlignment(Pos.CENTER_LEFT);
      HBox.setHgrow(this, Priority.ALWAYS);
    }

    @Override
    protected double computeMinWidth(double height) {
      return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
      return 0;
    }

    @Override
    protected double computeMaxWidth(double height) {
      return isEnough ? text.prefWidth(height) : 0;
    }

    /** Tells how wide it may be; where the text would be cut it is left out. */
    private void offer(double left) {
      isEnough = text.prefWidth(USE_COMPUTED_SIZE) <= left;
    }
  }

  private static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.SOMETIMES);
    return spring;
  }

  private Button step(String name, Runnable action, BooleanProperty possible) {
    Button button = Labels.button("", action, "plain-icon");
    button.setGraphic(Icons.of(name));
    button.setAccessibleText(words.text("ui." + name));
    new WhileShown(this).follow(possible, is -> button.setDisable(!is));
    return Labels.tipped(button, words.text("ui." + name + ".tip"));
  }

  private MenuButton files(WizardView.Navigation navigation) {
    MenuButton menu = new MenuButton(words.text("ui.files"));
    menu.getStyleClass().add("files");
    menu.setMinWidth(USE_PREF_SIZE);
    menu.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> before = getScene().getFocusOwner());
    menu.setOnHidden(event -> goBack());
    navigation
        .files()
        .forEach(
            (name, action) -> {
              MenuItem item = new MenuItem(words.text(name));
              item.setOnAction(event -> action.run());
              menu.getItems().add(item);
            });
    return menu;
  }

  /** Who works with keys on the page goes on there after a click into the menu. */
  private void goBack() {
    Optional.ofNullable(before).ifPresent(Node::requestFocus);
    before = null;
  }

  private Button lock(Runnable action) {
    Button button = Labels.button("", action, "plain-icon");
    button.setGraphic(Icons.of("lock"));
    button.setAccessibleText(words.text("ui.vault.lock-now"));
    return Labels.tipped(button, words.text("ui.vault.lock-now"));
  }

  private Node home(Runnable leave) {
    Button home = Labels.button(words.text("ui.home"), leave, "home");
    home.setGraphic(Icons.logo());
    home.setAccessibleText(words.text("ui.home.tip"));
    return Labels.tipped(home, words.text("ui.home.tip"));
  }

  /** Offers the letter while it is folded away. */
  void offerLetter(boolean offered) {
    letterSwitch.setVisible(offered);
    letterSwitch.setManaged(offered);
  }

  private void showNames() {
    Answers answers = model.form().effective().get().answers();
    String own = answers.get(heading.title()).orElse("");
    String entity = answers.get(heading.subtitle()).orElse("");
    title.setText(new FilingName(words).of(own, entity));
    subtitle.setText(own.isEmpty() ? "" : entity);
  }

  private void showSaved() {
    saved
        .getStyleClass()
        .setAll(
            "label",
            "saved",
            switch (model.saved().get()) {
              case SaveState.Saved done -> "done";
              case SaveState.Saving going -> "muted";
              case SaveState.Typing typing -> "muted";
              case SaveState.Failed failed -> "error";
              case SaveState.Unkept unkept -> "muted";
              case SaveState.Empty empty -> "muted";
              case SaveState.Elsewhere elsewhere -> "warning";
            });
    saved.setText(
        switch (model.saved().get()) {
          case SaveState.Saved done -> words.text("ui.saved");
          case SaveState.Saving going -> words.text("ui.saving");
          case SaveState.Typing typing -> words.text("ui.typing");
          case SaveState.Failed(NotSaved.Kind why) ->
              words.text("ui.unsaved", words.text(why.key()));
          case SaveState.Unkept unkept -> words.text("ui.unkept");
          case SaveState.Empty empty -> "";
          case SaveState.Elsewhere elsewhere -> words.text("ui.elsewhere");
        });
    boolean failed = model.saved().get() instanceof SaveState.Failed;
    retry.setVisible(failed);
    retry.setManaged(failed);
  }
}
