package org.sealready.ui.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.sealready.ui.filing.OpenFiling;

/**
 * What is left.
 *
 * @param saving saves it, then tells whether that succeeded
 * @param then what the user asked for
 */
record Leaving(Consumer<Consumer<Boolean>> saving, Optional<OpenFiling> filing, Runnable then) {

  void begin(Consumer<Leaving> unsafe) {
    saving.accept(
        isSafe -> {
          if (isSafe) {
            then.run();
          } else {
            unsafe.accept(this);
          }
        });
  }
}
