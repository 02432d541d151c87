package org.sealready.ui.form.editor;

import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import org.sealready.form.Option;

/** The look of the box within a {@link LeanCombo}: its list comes into the scene when opened. */
final class LeanComboSkin extends ComboBoxListViewSkin<Option> {

  LeanComboSkin(ComboBox<Option> control) {
    super(control);
    getChildren().remove(getPopupContent());
  }

  @Override
  public void show() {
    if (getPopupContent().getScene() == null) {
      getChildren().add(getPopupContent());
      // How high it is wanted is only known once it is styled.
      getPopupContent().applyCss();
    }
    super.show();
  }
}
