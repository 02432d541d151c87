package org.sealready.ui.window;

import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Field;
import java.util.Optional;

/**
 * The shutdown hook of JavaFX. It stops the toolkit while other hooks run, in an order that nobody
 * can choose, and from then on {@code Platform.runLater} does nothing: whoever saves at the end
 * takes it out and runs it afterwards.
 */
final class ToolkitEnd {

  private ToolkitEnd() {}

  /** Takes it out; empty where this JavaFX has none by that name, or the program ends already. */
  static Optional<Thread> take() {
    try {
      Toolkit toolkit = Toolkit.getToolkit();
      Field field = toolkit.getClass().getDeclaredField("shutdownHook");
      field.setAccessible(true);
      return Optional.ofNullable((Thread) field.get(toolkit))
          .filter(Runtime.getRuntime()::removeShutdownHook);
    } catch (ReflectiveOperationException | RuntimeException unknown) {
      // Another JavaFX: what had rested is on disk, and the rest is saved if its hook comes later.
      return Optional.empty();
    }
  }
}
