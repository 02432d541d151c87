package org.sealready.ui.start;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.service.KeptFiling;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** A kept filing: what it is, how far it is, and the way in. */
final class FilingCard extends StackPane {

  private final Words words;

  FilingCard(KeptFiling filing, Ago ago, Words words, Ways ways) {
    this.words = words;
    getStyleClass().add("filing-card");
    getChildren()
        .add(
            switch (filing) {
              case KeptFiling.Readable readable -> readable(readable, ago, ways);
              case KeptFiling.Broken broken -> broken(broken, ways);
            });
    getChildren().add(delete(filing, ways));
  }

  private Node readable(KeptFiling.Readable filing, Ago ago, Ways ways) {
    String title = filing.title().isEmpty() ? words.text("ui.filing.unnamed") : filing.title();
    String state = state(filing);
    ProgressBar bar = new ProgressBar(filing.filled() / (double) Math.max(1, filing.required()));
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox foot =
        new HBox(
            Labels.line(state, "card-state"),
            Labels.spring(),
            Labels.line(ago.of(filing.savedAt()), "muted"));
    VBox content =
        new VBox(Labels.line(title, "card-title"), Labels.line(filing.subtitle(), "card-text"));
    content.getChildren().addAll(bar, foot);
    content.getStyleClass().add("filing-content");
    return new CardButton(
        title + " " + filing.subtitle() + " " + state, content, () -> ways.open(filing.id()));
  }

  private String state(KeptFiling.Readable filing) {
    int missing = filing.required() - filing.filled();
    int wrong = filing.errors() - missing;
    if (wrong > 0) {
      return words.text("ui.start.wrong", wrong);
    }
    return missing > 0 ? words.text("ui.start.missing", missing) : words.text("ui.start.ready");
  }

  private Node broken(KeptFiling.Broken filing, Ways ways) {
    String why = words.text("draft." + filing.why().name().toLowerCase(Locale.ROOT));
    VBox content =
        new VBox(
            Labels.line(words.text("ui.start.broken"), "card-title"),
            Labels.wrapped(why, "card-warning"),
            Labels.wrapped(words.text("ui.start.broken.fix"), "card-text"),
            Labels.link(
                words.text("ui.versions"),
                () -> ways.versions(filing, words.text("ui.start.broken"))),
            Labels.link(words.text("ui.folder.open"), ways::folder));
    content.getStyleClass().addAll("filing-content", "card", "broken");
    return content;
  }

  private Button delete(KeptFiling filing, Ways ways) {
    Button delete = Labels.button("", () -> ways.delete(filing), "plain-icon");
    delete.setGraphic(Icons.of("close"));
    delete.setAccessibleText(words.text("ui.delete"));
    setAlignment(delete, javafx.geometry.Pos.TOP_RIGHT);
    return Labels.tipped(delete, words.text("ui.delete"));
  }
}
