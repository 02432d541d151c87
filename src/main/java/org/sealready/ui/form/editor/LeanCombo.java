package org.sealready.ui.form.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import org.controlsfx.control.SearchableComboBox;
import org.sealready.form.Option;

/**
 * A choice whose list and search field come into the scene when it is opened for the first time:
 * most choices of a page are never opened, and all that is in the scene is styled and laid out.
 */
final class LeanCombo extends SearchableComboBox<Option> {

  private Optional<TextField> search = Optional.empty();

  LeanCombo() {
    // Told before the skin, which puts the focus into the search field as soon as the list is open.
    showingProperty().addListener(observable -> bringSearch());
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    Skin<?> skin = super.createDefaultSkin();
    parts(ComboBox.class).forEach(LeanCombo::lean);
    search = parts(TextField.class).findFirst();
    search.ifPresent(getChildren()::remove);
    return skin;
  }

  private <N> Stream<N> parts(Class<N> kind) {
    return List.copyOf(getChildren()).stream().filter(kind::isInstance).map(kind::cast);
  }

  @SuppressWarnings("unchecked") // the box that the control shows its options in
  private static void lean(ComboBox<?> box) {
    box.setSkin(new LeanComboSkin((ComboBox<Option>) box));
  }

  /** What is typed to narrow the list down; absent before the control has a skin. */
  Optional<TextField> search() {
    return search;
  }

  private void bringSearch() {
    search
        .filter(field -> field.getParent() == null)
        .ifPresent(
            field -> {
              getChildren().add(field);
              // The key that opened the list is typed into it in the same event.
              field.applyCss();
            });
  }
}
