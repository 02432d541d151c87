package org.sealready.ui.materials;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.journey.JourneyRecord;
import org.sealready.service.material.MaterialList;
import org.sealready.service.material.MaterialOutput;
import org.sealready.service.material.MaterialOutput.Group;
import org.sealready.service.material.MaterialRow;
import org.sealready.service.material.Why;
import org.sealready.ui.diary.DiaryModel;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.print.SheetPaper;
import org.sealready.ui.task.Notice;

/** The papers of the filing, which of them are ready, and the current one. */
public final class MaterialsModel {

  private final FormModel form;
  private final MaterialList list;
  private final DiaryModel diary;
  private final ReadOnlyObjectWrapper<List<MaterialRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * @param diary keeps what was ticked
   */
  public MaterialsModel(FormModel form, MaterialList list, DiaryModel diary) {
    this.form = form;
    this.list = list;
    this.diary = diary;
    if (diary.record().get().ticks().stream().anyMatch(MaterialRow::isTick)) {
      refresh();
    }
  }

  FormModel form() {
    return form;
  }

  /** Reads the rows anew, and stays at the paper in hand: the answers may have changed. */
  void refresh() {
    List<MaterialRow> all = list.rows(form.judged());
    List<MaterialRow> now =
        Stream.of(Group.values()).flatMap(group -> group.of(all).stream()).toList();
    Optional<String> before = inHand().map(MaterialRow::slot);
    int at =
        IntStream.range(0, now.size())
            .filter(index -> before.filter(now.get(index).slot()::equals).isPresent())
            .findFirst()
            .orElse(0);
    // Whoever is told of the rows reads the current one at once.
    current.set(at);
    rows.set(now);
  }

  /** In the order of the groups; none before the list is shown, unless something was ticked. */
  ReadOnlyObjectProperty<List<MaterialRow>> rows() {
    return rows.getReadOnlyProperty();
  }

  /** Index of the paper in hand. */
  ReadOnlyIntegerProperty current() {
    return current.getReadOnlyProperty();
  }

  /** What was written down, the ticks among it. */
  ReadOnlyObjectProperty<JourneyRecord> record() {
    return diary.record();
  }

  /** What came of printing or saving the list. */
  public ObjectProperty<Optional<Notice>> notice() {
    return notice;
  }

  Optional<MaterialRow> inHand() {
    return rows.get().isEmpty() ? Optional.empty() : Optional.of(rows.get().get(current.get()));
  }

  /** Whether it is ready. */
  boolean isTicked(MaterialRow row) {
    return diary.record().get().isTicked(row.tick());
  }

  /** Whether there is anything to have ready. */
  static boolean isTickable(MaterialRow row) {
    return !Group.NO.of(List.of(row)).contains(row);
  }

  /** Ticks it or takes the tick back. */
  void tick(MaterialRow row) {
    if (isTickable(row)) {
      boolean isTicked = isTicked(row);
      diary.change(record -> record.ticked(row.tick(), !isTicked));
    }
  }

  /** Ticks the current one if it is not, and goes to the next that is to be prepared. */
  void take() {
    inHand()
        .filter(MaterialsModel::isTickable)
        .ifPresent(
            row -> {
              diary.change(record -> record.ticked(row.tick(), true));
              skip();
            });
  }

  private void skip() {
    int next = current.get() + 1;
    IntStream.concat(IntStream.range(next, rows.get().size()), IntStream.range(0, next))
        .filter(at -> rows.get().get(at).isWanted() && !isTicked(rows.get().get(at)))
        .findFirst()
        .ifPresent(current::set);
  }

  long wanted() {
    return rows.get().stream().filter(MaterialRow::isWanted).count();
  }

  /** Of those that are to be prepared. */
  long done() {
    return rows.get().stream().filter(row -> row.isWanted() && isTicked(row)).count();
  }

  /** The papers as they stand now, whether the list was shown or not. */
  public List<MaterialRow> papers() {
    return list.rows(form.judged());
  }

  /** Makes the paper of this slot the current one, if the list has it. */
  public void take(String slot) {
    refresh();
    IntStream.range(0, rows.get().size())
        .filter(at -> rows.get().get(at).slot().equals(slot))
        .findFirst()
        .ifPresent(current::set);
  }

  void move(int by) {
    go(current.get() + by);
  }

  void go(int index) {
    if (!rows.get().isEmpty()) {
      current.set(Math.clamp(index, 0, rows.get().size() - 1));
    }
  }

  /** The field whose answer decides whether it is needed. */
  Optional<Field<?>> decides(MaterialRow row) {
    return switch (row.why()) {
      case Why.Missing(var field) -> Optional.of(field);
      case Why.Found(var violation) -> Optional.of(violation.field());
      case Why.Declared declared -> declared(row);
      case Why.OfLetter(var state) ->
          state.letter().decidedBy().stream()
              .filter(field -> !row.material().asks().contains(field.id()))
              .findFirst()
              .or(() -> declared(row));
      case Why.OfSlot slot -> declared(row);
    };
  }

  private Optional<Field<?>> declared(MaterialRow row) {
    return Stream.concat(
            row.material().asks().stream(),
            row.material().cases().stream().flatMap(one -> one.asks().stream()))
        .<Field<?>>flatMap(id -> form.form().field(id).stream())
        .reduce((before, last) -> last);
  }

  /** The checklist on paper, as it stands when it is asked for. */
  public SheetPaper.Content content(MaterialOutput output) {
    Supplier<Callable<byte[]>> pdf =
        () -> {
          List<MaterialRow> all = rows.get();
          Answers answers = form.effective().get().answers();
          return () -> output.pdf(answers, all);
        };
    return new SheetPaper.Content("ui.materials", pdf);
  }
}
