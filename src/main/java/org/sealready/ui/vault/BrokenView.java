package org.sealready.ui.vault;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.ui.box.ScrolledSheet;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.PageHead;
import org.sealready.vault.file.Unreadable;
import org.sealready.words.Words;

/** The screen for an unreadable key file: what that means, and what can be done. */
public final class BrokenView extends BorderPane implements InitialFocus {

  private final Button again;

  /**
   * @param folder shows where the files are
   * @param retry looks once more
   */
  public BrokenView(
      Unreadable.Kind why, Words words, Runnable folder, Runnable retry, Runnable switchLanguage) {
    again = Labels.button(words.text("ui.vault.again"), retry, "primary");
    String reason = words.text("vault." + why.name().toLowerCase(Locale.ROOT));
    PageHead head =
        new PageHead(
            Labels.wrapped(words.text("ui.vault.broken"), "start-title"),
            Labels.wrapped(reason, "page-intro"),
            Labels.wrapped(words.text("ui.vault.broken.fix"), "page-intro"));
    HBox ways =
        new HBox(again, Labels.button(words.text("ui.folder.open"), folder, "outlined", "large"));
    ways.getStyleClass().add("actions-left");
    VBox column = new VBox(head, ways);
    column.getStyleClass().add("first-column");
    getStyleClass().add("start");
    setTop(new VaultBar(words, switchLanguage));
    setCenter(new ScrolledSheet(column));
  }

  @Override
  public void requestInitialFocus() {
    again.requestFocus();
  }
}
