package org.sealready.ui.copysheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Judged;
import org.sealready.form.Mask;
import org.sealready.form.Violation;
import org.sealready.service.exchange.CopiedRows;
import org.sealready.service.exchange.CopyRow;
import org.sealready.service.exchange.CopySheet;
import org.sealready.ui.diary.FollowedText;
import org.sealready.ui.diary.Noting;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.task.Notice;

/** The rows of the copy sheet, which of them were copied, and the current one. */
public final class CopyModel {

  private final FormModel form;
  private final CopySheet sheet;
  private final FollowedText keeper;
  private final ReadOnlyObjectWrapper<List<CopyItem>> items =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
  private final SimpleBooleanProperty revealed = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(Optional.empty());
  private CopiedRows copied;
  private Noting noting = Noting.NONE;

  public CopyModel(FormModel form, CopySheet sheet, FollowedText keeper) {
    this.form = form;
    this.sheet = sheet;
    this.keeper = keeper;
    copied = CopiedRows.read(keeper.kept());
    if (!keeper.kept().isEmpty()) {
      refresh();
    }
  }

  FormModel form() {
    return form;
  }

  /** Reads the rows anew; the answers may have changed. */
  void refresh() {
    Judged judged = form.judged();
    Answers answers = judged.effective().answers();
    List<CopyItem> now =
        sheet.rows(judged).stream().map(row -> item(row, answers, judged)).toList();
    int wanted = items.get().isEmpty() ? firstOpen(now, 0).orElse(0) : current.get();
    // Whoever is told of the rows reads the current one at once.
    current.set(Math.clamp(wanted, 0, Math.max(0, now.size() - 1)));
    items.set(now);
  }

  private CopyItem item(CopyRow row, Answers answers, Judged judged) {
    Optional<Field<?>> field = row.isPaper() ? Optional.empty() : form.form().field(row.field());
    Optional<Violation> problem =
        judged.errors().stream()
            .filter(each -> field.filter(each.field()::equals).isPresent())
            .findFirst();
    boolean isMasked = field.filter(each -> Mask.covers(each, answers)).isPresent();
    return new CopyItem(row, copied.of(row), problem, isMasked);
  }

  public ReadOnlyObjectProperty<List<CopyItem>> items() {
    return items.getReadOnlyProperty();
  }

  /** Index of the current row. */
  ReadOnlyIntegerProperty current() {
    return current.getReadOnlyProperty();
  }

  /** What came of printing or saving the sheet. */
  public ObjectProperty<Optional<Notice>> notice() {
    return notice;
  }

  /** Whether numbers of persons are shown in full. */
  SimpleBooleanProperty revealed() {
    return revealed;
  }

  /** The current row; none where the filing has no value yet. */
  Optional<CopyItem> inHand() {
    return items.get().isEmpty() ? Optional.empty() : Optional.of(items.get().get(current.get()));
  }

  long done() {
    return items.get().stream().filter(CopyItem::isDone).count();
  }

  boolean isFinished() {
    return !items.get().isEmpty() && done() == items.get().size();
  }

  /** Takes the current row, ticks it, and goes to the next; nothing where it cannot be copied. */
  Optional<CopyItem> take() {
    Optional<CopyItem> taken = inHand().filter(CopyItem::isCopyable);
    taken.ifPresent(
        item -> {
          keep(copied.with(item.row()));
          skip();
        });
    return taken;
  }

  /** Goes to the next row that is open, behind this one or else before it. */
  void skip() {
    int next = current.get() + 1;
    List<CopyItem> all = items.get();
    firstOpen(all, next).or(() -> firstOpen(all, 0)).ifPresent(current::set);
  }

  private static Optional<Integer> firstOpen(List<CopyItem> items, int from) {
    return IntStream.range(Math.min(from, items.size()), items.size())
        .filter(at -> !items.get(at).isDone())
        .boxed()
        .findFirst();
  }

  /** Ticks the current row without copying it, or takes the tick back. */
  void tick() {
    inHand()
        .ifPresent(
            item -> keep(item.isDone() ? copied.without(item.row()) : copied.with(item.row())));
  }

  /** From now on this one is told of what can be taken back. */
  public void onNoted(Noting receiver) {
    noting = receiver;
  }

  private void keep(CopiedRows now) {
    CopiedRows before = copied;
    noting.noted(() -> put(before), () -> put(now));
    put(now);
  }

  private void put(CopiedRows now) {
    copied = now;
    keeper.keep(now.text());
    refresh();
  }

  void move(int by) {
    go(current.get() + by);
  }

  void go(int index) {
    if (!items.get().isEmpty()) {
      current.set(Math.clamp(index, 0, items.get().size() - 1));
    }
  }
}
