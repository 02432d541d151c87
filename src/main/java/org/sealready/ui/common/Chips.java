package org.sealready.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/**
 * A few answers side by side of which one is chosen: Tab reaches the chosen one (or the first),
 * arrow keys choose another.
 */
public final class Chips<T> extends FlowPane {

  /** One answer and its words. */
  public record Chip<T>(T value, String text) {}

  private final ToggleGroup group = new ToggleGroup();
  private Consumer<T> onChosen = value -> {};
  private boolean showing;

  public Chips(List<Chip<T>> chips) {
    getStyleClass().add("chips");
    setAccessibleRole(AccessibleRole.PARENT);
    chips.forEach(this::add);
    group
        .selectedToggleProperty()
        .addListener(
            (property, before, after) -> {
              if (!showing && after != null) {
                onChosen.accept(valueOf((ChipButton) after));
              }
            });
  }

  /** What happens when a person chooses. */
  public Chips<T> onChosen(Consumer<T> action) {
    onChosen = action;
    return this;
  }

  /** Shows this answer as chosen, or none. */
  public void show(Optional<T> value) {
    showing = true;
    ChipButton chosen =
        getChildren().stream()
            .map(ChipButton.class::cast)
            .filter(chip -> value.isPresent() && Objects.equals(chip.getUserData(), value.get()))
            .findFirst()
            .orElse(null);
    group.selectToggle(chosen);
    showing = false;
  }

  /** The chip that Tab reaches. */
  public ToggleButton entry() {
    return (ToggleButton)
        Optional.ofNullable(group.getSelectedToggle()).orElse(group.getToggles().getFirst());
  }

  /** Says whose answers these are, to screen readers. */
  public void caption(String text) {
    getChildren()
        .forEach(
            node ->
                node.setAccessibleText(
                    text.isEmpty()
                        ? ((ChipButton) node).getText()
                        : text + " " + ((ChipButton) node).getText()));
  }

  /** Whether this answer has a chip. */
  public boolean has(T value) {
    return getChildren().stream().anyMatch(chip -> Objects.equals(chip.getUserData(), value));
  }

  /** One more, behind the others. */
  public void add(Chip<T> chip) {
    ChipButton button = new ChipButton(chip.text());
    button.setUserData(chip.value());
    button.setToggleGroup(group);
    getChildren().add(button);
    boolean isFirst = getChildren().size() == 1;
    BooleanBinding reached =
        Bindings.createBooleanBinding(
            () -> button.isSelected() || (isFirst && group.getSelectedToggle() == null),
            group.selectedToggleProperty());
    button.focusTraversableProperty().bind(reached);
  }

  @SuppressWarnings("unchecked") // add() is the only way in
  private T valueOf(ChipButton chip) {
    return (T) chip.getUserData();
  }

  /** A chip stays chosen when it is chosen again. */
  private static final class ChipButton extends ToggleButton {
    ChipButton(String text) {
      super(text);
      getStyleClass().setAll("chip");
      setAccessibleRole(AccessibleRole.RADIO_BUTTON);
      setMnemonicParsing(false);
      Wrapping.in(this);
    }

    @Override
    public void fire() {
      if (!isSelected()) {
        super.fire();
      }
    }
  }
}
