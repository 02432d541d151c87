package org.sealready.ui.form.page;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sealready.ui.form.Held;

/** How what is shown at a field changes without moving what a person points at. */
interface Still {

  /** At a field that stands in no page. */
  Still OUTSIDE =
      new Still() {
        @Override
        public void change(Runnable change) {
          change.run();
        }

        @Override
        public void change(VBox box, Region room, Runnable change) {
          change.run();
        }
      };

  /** Makes this change now, or when the mouse button is released. */
  void change(Runnable change);

  /**
   * The same for what stands in a box.
   *
   * @param room its last node, which keeps the height that goes
   */
  void change(VBox box, Region room, Runnable change);

  /** On this page. */
  static Still on(ScrollPane page, Steady steady) {
    Held held = new Held();
    held.watch(page);
    return new Still() {
      @Override
      public void change(Runnable change) {
        held.run(() -> steady.around(change));
      }

      @Override
      public void change(VBox box, Region room, Runnable change) {
        held.run(() -> steady.around(box, room, change));
      }
    };
  }
}
