package org.sealready.ui.before;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.form.Answers;
import org.sealready.journey.checklist.BeforeGuide;
import org.sealready.journey.checklist.NameAdvice;
import org.sealready.service.before.NameCheck;
import org.sealready.service.before.NameVerdict;
import org.sealready.ui.common.EvenLabel;
import org.sealready.ui.common.Labels;
import org.sealready.ui.task.LatestTask;

/** Names that the Mini Program could have, judged together in the background. */
final class NameCard extends VBox implements NameRow.Actions {

  /** More rows would be no choice any more; what a file holds beyond stays in it. */
  private static final int MOST = 10;

  private final BeforeModel model;
  private final BeforeTexts texts;
  private final NameAdvice advice;
  private final LatestTask<List<NameVerdict>> judging;
  private final VBox lines = new VBox();
  private final Hyperlink more;
  private final List<NameRow> rows = new ArrayList<>();
  private final NameCheck check;
  private List<String> known = List.of();
  private List<String> beyond = List.of();

  NameCard(BeforeModel model, BeforeGuide guide, BeforeTexts texts) {
    this.model = model;
    advice = guide.names();
    this.texts = texts;
    check = new NameCheck(model.catalogue(), guide, texts.words());
    judging =
        LatestTask.tellingLast(model.tasks(), this::show, failure -> rows.forEach(NameRow::clear));
    more = Labels.link(texts.text("ui.before.name.more"), this::addRow);
    HBox head =
        new HBox(
            Labels.line(texts.text("ui.before.name.title"), "section-title"),
            Labels.spring(),
            more);
    head.getStyleClass().add("before-cost-line");
    lines.getStyleClass().add("before-names");
    getStyleClass().addAll("desk-card", "before-side-card");
    getChildren()
        .addAll(
            head,
            new EvenLabel(texts.of(advice.texts().hint()), "before-hint"),
            lines,
            new EvenLabel(texts.of(advice.texts().reminder()), "before-hint"));
    arrange();
  }

  /** Shows the names of the record; what is being typed stays. */
  void show() {
    List<String> kept = model.record().names();
    if (!kept.equals(known)) {
      known = kept;
      rows.clear();
      List<String> named = kept.stream().filter(name -> !name.isBlank()).toList();
      named.stream().limit(MOST).forEach(this::add);
      beyond = named.stream().skip(MOST).toList();
      arrange();
    }
    judge();
  }

  private List<String> names() {
    return rows.stream().map(NameRow::name).filter(name -> !name.isEmpty()).toList();
  }

  private NameRow add(String name) {
    NameRow row = new NameRow(name, model.form().isFixed(), texts, this);
    rows.add(row);
    return row;
  }

  private void arrange() {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).number(i + 1);
    }
    lines.getChildren().setAll(rows);
    boolean isOpen = rows.size() < MOST && !model.form().isFixed();
    more.setVisible(isOpen);
    more.setManaged(isOpen);
  }

  /** A row that is empty is taken before another one is added. */
  private void addRow() {
    Optional<NameRow> empty = rows.stream().filter(row -> row.name().isEmpty()).findFirst();
    if (empty.isEmpty() && rows.size() < MOST) {
      NameRow row = add("");
      arrange();
      row.focus();
    }
    empty.ifPresent(NameRow::focus);
  }

  @Override
  public void changed() {
    List<String> names = new ArrayList<>(names());
    names.addAll(beyond);
    known = List.copyOf(names);
    model.name(known);
  }

  @Override
  public void next(NameRow row) {
    int at = rows.indexOf(row) + 1;
    if (at < rows.size()) {
      rows.get(at).focus();
    } else {
      addRow();
    }
  }

  @Override
  public void remove(NameRow row) {
    int at = rows.indexOf(row);
    rows.remove(row);
    arrange();
    changed();
    if (rows.isEmpty()) {
      more.requestFocus();
    } else {
      rows.get(Math.min(at, rows.size() - 1)).focus();
    }
  }

  private void judge() {
    List<String> names = names();
    Answers given = model.form().answers().get();
    LocalDate today = model.today();
    judging.want(() -> check.check(names, given, today));
  }

  private void show(List<NameVerdict> verdicts) {
    int at = 0;
    for (NameRow row : rows) {
      if (row.name().isEmpty() || at >= verdicts.size()) {
        row.clear();
      } else {
        row.show(verdicts.get(at++), advice.most());
      }
    }
  }
}
