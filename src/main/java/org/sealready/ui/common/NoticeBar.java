package org.sealready.ui.common;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.sealready.ui.task.Notice;
import org.sealready.words.Words;

/**
 * Shows the last notice until it is put away, in view wherever what it stands in was scrolled to.
 */
public final class NoticeBar extends HBox {

  private final ObjectProperty<Optional<Notice>> notice;
  private final Words words;
  private final Consumer<Path> open;
  private final Pinned pinned = new Pinned(this);

  public NoticeBar(
      ObjectProperty<Optional<Notice>> notice, Words words, Consumer<Path> openFolder) {
    this.notice = notice;
    this.words = words;
    this.open = openFolder;
    setAccessibleRole(AccessibleRole.TEXT);
    new WhileShown(this).follow(notice, shown -> pinned.change(() -> show(shown)));
  }

  private void show(Optional<Notice> shown) {
    setVisible(shown.isPresent());
    setManaged(shown.isPresent());
    getChildren().clear();
    shown.ifPresent(this::fill);
    Fade.in(this);
  }

  private void fill(Notice shown) {
    String kind = shown.kind().name().toLowerCase(Locale.ROOT);
    getStyleClass().setAll("notice", kind);
    Label text = Labels.wrapped(shown.text().apply(words), "notice-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    setAccessibleText(text.getText());
    getChildren().addAll(Icons.of("notice-" + kind), text);
    shown
        .folder()
        .ifPresent(
            folder ->
                getChildren()
                    .add(Labels.link(words.text("ui.folder.open"), () -> open.accept(folder))));
    getChildren().add(close());
  }

  private Button close() {
    Button close = Labels.button("", () -> notice.set(Optional.empty()), "plain-icon");
    close.setGraphic(Icons.of("close"));
    close.setAccessibleText(words.text("ui.close"));
    return Labels.tipped(close, words.text("ui.close"));
  }

  /**
   * Keeps a part of what scrolls in view: where its own place was scrolled away above, it stands at
   * the upper edge. What a person looks at does not move when the part comes or goes.
   */
  private static final class Pinned {

    private static final double GAP = 8;

    private final Region part;
    private Optional<ScrollPane> pane = Optional.empty();

    Pinned(Region part) {
      this.part = part;
      part.setViewOrder(-1);
      part.sceneProperty().subscribe(scene -> find());
    }

    private void find() {
      if (pane.isEmpty() && part.getScene() != null) {
        pane = paneAround(part.getParent());
        pane.ifPresent(
            found -> {
              found.vvalueProperty().subscribe(value -> place());
              found.viewportBoundsProperty().subscribe(bounds -> place());
              part.heightProperty().subscribe(height -> place());
              part.layoutYProperty().subscribe(y -> place());
            });
      }
    }

    private static Optional<ScrollPane> paneAround(Parent parent) {
      return switch (parent) {
        case null -> Optional.empty();
        case ScrollPane found -> Optional.of(found);
        default -> paneAround(parent.getParent());
      };
    }

    /** Makes this change, after which the part may take more or less room. */
    void change(Runnable shown) {
      Optional<ScrollPane> scrolled =
          pane.filter(each -> each.getScene() != null && offset(each) > own(each));
      double before = scrolled.map(Pinned::offset).orElse(0.0);
      double length = scrolled.map(Pinned::length).orElse(0.0);
      shown.run();
      scrolled.ifPresent(
          each -> {
            each.applyCss();
            each.layout();
            double grown = length(each) - length;
            double room = length(each) - each.getViewportBounds().getHeight();
            each.setVvalue(room <= 0 ? 0 : Math.clamp((before + grown) / room, 0, 1));
          });
      place();
    }

    private void place() {
      double down =
          pane.filter(each -> part.isManaged())
              .map(each -> Math.max(0, offset(each) + GAP - own(each)))
              .orElse(0.0);
      part.setTranslateY(down > GAP ? Math.rint(down) : 0);
    }

    /** How far the part's own place is below the beginning of what scrolls. */
    private double own(ScrollPane pane) {
      double y = 0;
      Node node = part;
      while (node != null && node != pane.getContent()) {
        y += node.getLayoutY();
        node = node.getParent();
      }
      return y;
    }

    private static double offset(ScrollPane pane) {
      return pane.getVvalue() * Math.max(0, length(pane) - pane.getViewportBounds().getHeight());
    }

    private static double length(ScrollPane pane) {
      return pane.getContent().getLayoutBounds().getHeight();
    }
  }
}
