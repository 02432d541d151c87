package org.sealready.ui.common;

import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * How a view listens to what lives longer than it: only while it stands in a window. A view that is
 * replaced is let go of by that alone; one that comes back is told first what changed meanwhile.
 *
 * @param view listens as long as it has a scene
 */
public record WhileShown(Node view) {

  /** Tells the value now, and every one that is not equal to the one before. */
  public <T> WhileShown follow(ObservableValue<T> value, Consumer<? super T> told) {
    listen(value, told, Objects::equals);
    told.accept(value.getValue());
    return this;
  }

  /** Tells that another value was set, even one that is equal to the one before. */
  public <T> WhileShown onSet(ObservableValue<T> value, Runnable told) {
    listen(value, set -> told.run(), (before, now) -> before == now);
    return this;
  }

  private <T> void listen(
      ObservableValue<T> value, Consumer<? super T> told, BiPredicate<T, T> same) {
    view.sceneProperty().subscribe(new Listening<>(value, told, same)::onScene);
  }

  private static final class Listening<T> implements InvalidationListener {

    private final ObservableValue<T> value;
    private final Consumer<? super T> told;
    private final BiPredicate<T, T> same;
    private T last;
    private boolean isShown;

    Listening(ObservableValue<T> value, Consumer<? super T> told, BiPredicate<T, T> same) {
      this.value = value;
      this.told = told;
      this.same = same;
      last = value.getValue();
    }

    void onScene(Scene scene) {
      boolean wasShown = isShown;
      isShown = scene != null;
      if (isShown && !wasShown) {
        value.addListener(this);
        look();
      } else if (wasShown && !isShown) {
        value.removeListener(this);
      }
    }

    /** Comes once more if the view has left the window while others were told. */
    @Override
    public void invalidated(Observable changed) {
      if (isShown) {
        look();
      }
    }

    private void look() {
      T before = last;
      last = value.getValue();
      if (!same.test(before, last)) {
        told.accept(last);
      }
    }
  }
}
