package org.sealready.ui.afterwards;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.journey.checklist.Happening;
import org.sealready.ui.box.PageSheet;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.NoticeBar;
import org.sealready.ui.common.PageHead;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** The number and what has changed at the left, what comes besides at the right. */
final class AfterwardsView extends BorderPane implements InitialFocus {

  /** Where the room is less, what comes besides stands below. */
  private static final double NARROW = 860;

  private static final double BESIDE = 372;

  private final AfterwardsModel model;
  private final Words words;
  private final AfterwardsScreen.Ways ways;
  private final Button primary;
  private final NumberCard number;
  private final ChangeCard change;
  private final DifferenceCard difference;
  private final VBox left;
  private final VBox right;
  private final GridPane body = new GridPane();

  /** What the primary button does now, and what it says. */
  private record Next(String text, Runnable action) {}

  AfterwardsView(AfterwardsModel model, Words words, AfterwardsScreen.Ways ways, Button primary) {
    this.model = model;
    this.words = words;
    this.ways = ways;
    this.primary = primary;
    number = new NumberCard(model, words);
    change = new ChangeCard(model, words, ways);
    difference = new DifferenceCard(model, words, ways);
    left = new VBox(number, change, difference);
    right = new BesideCard(model, words, ways);
    getStyleClass().add("after-view");
    fill();
    widthProperty().subscribe(this::arrange);
    new WhileShown(this)
        .follow(model.record(), record -> showPrimary())
        .onSet(model.form().effective(), difference::show)
        .follow(model.filed(), filed -> difference.show());
  }

  private void fill() {
    PageHead head = new PageHead(words.text("ui.afterwards.title"), words.text("ui.after.intro"));
    left.getStyleClass().add("after-left");
    left.setMinWidth(0);
    GridPane.setHgrow(left, Priority.ALWAYS);
    GridPane.setValignment(right, VPos.TOP);
    GridPane.setFillHeight(right, false);
    body.add(left, 0, 0);
    body.add(right, 1, 0);
    body.getStyleClass().add("after-sides");
    NoticeBar notice = new NoticeBar(model.notice(), words, folder -> {});
    VBox column = new VBox(head, notice, body);
    column.getStyleClass().addAll("column", "after-page");
    ScrollPane page = new ScrollPane();
    PageSheet.on(page, column);
    setCenter(page);
  }

  /** Moves nothing to another parent: what has the focus there would lose it. */
  private void arrange() {
    boolean isNarrow = getWidth() < NARROW;
    GridPane.setConstraints(right, isNarrow ? 0 : 1, isNarrow ? 1 : 0);
    right.setMinWidth(isNarrow ? 0 : BESIDE);
    right.setMaxWidth(isNarrow ? Double.MAX_VALUE : BESIDE);
  }

  private void showPrimary() {
    Optional<Next> next = next();
    primary.setVisible(next.isPresent());
    primary.setManaged(next.isPresent());
    next.ifPresent(each -> primary.setText(each.text()));
  }

  void onPrimary() {
    next().ifPresent(next -> next.action().run());
  }

  /** The number first; then where the chosen change is made, or the filing that it begins. */
  private Optional<Next> next() {
    if (!model.hasNumber()) {
      return Optional.of(new Next(words.text("ui.after.number.take"), number::take));
    }
    Optional<Happening> chosen = model.chosen();
    if (chosen.filter(each -> each.way() == Happening.Way.REUSE).isPresent()) {
      return ways.next().map(action -> new Next(words.text("ui.start.again"), action));
    }
    return chosen
        .filter(each -> each.way() == Happening.Way.CHANGE)
        .flatMap(each -> each.fields().stream().findFirst())
        .flatMap(model.form().form()::field)
        .map(this::change);
  }

  private Next change(Field<?> field) {
    return new Next(words.text("ui.rejection.go", words.label(field)), () -> ways.field(field));
  }

  @Override
  public void requestInitialFocus() {
    if (model.hasNumber()) {
      change.requestInitialFocus();
    } else {
      number.requestInitialFocus();
    }
  }
}
