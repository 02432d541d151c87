package org.sealready.ui.common;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How many of a list are done, as a bar and in words. */
public final class CountBar extends HBox {

  private final ProgressBar bar = new ProgressBar();
  private final Label count = Labels.line("", "muted");

  /**
   * @param what is counted, for screen readers
   */
  public CountBar(String what) {
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(what);
    HBox.setHgrow(bar, Priority.ALWAYS);
    count.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(bar, count);
    getStyleClass().add("copy-progress");
  }

  /**
   * @param text the same in words
   */
  public void show(long done, long all, String text) {
    bar.setProgress(all == 0 ? 0 : (double) done / all);
    count.setText(text);
  }
}
