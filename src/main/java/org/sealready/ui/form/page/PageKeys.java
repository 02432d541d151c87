package org.sealready.ui.form.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * How keys lead through a page: Enter to the next field that waits for a person, Shift and Tab back
 * from field to field. From the first day of a period, Enter leads to its last one also where that
 * has just followed from the first: both are read from one line of a document and typed at a
 * stretch. Tab alone also stops at links and signs, so that all of it can be reached.
 */
final class PageKeys {

  private final Supplier<List<FieldRow<?>>> rows;
  private final Runnable behindTheLast;

  /**
   * @param behindTheLast where Enter leads from the last field
   */
  PageKeys(Parent page, Supplier<List<FieldRow<?>>> rows, Runnable behindTheLast) {
    this.rows = rows;
    this.behindTheLast = behindTheLast;
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void onKey(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    boolean isBack = event.getCode() == KeyCode.TAB && event.isShiftDown();
    boolean isEnter = event.getCode() == KeyCode.ENTER && !event.isShiftDown();
    if (!isBack && !isEnter || !(event.getTarget() instanceof Node at)) {
      return;
    }
    at(at)
        .filter(row -> isBack ? back(row, at) : onward(row, at))
        .ifPresent(row -> event.consume());
  }

  private Optional<FieldRow<?>> at(Node node) {
    return rows.get().stream().filter(row -> row.holds(node)).findFirst();
  }

  private boolean back(FieldRow<?> row, Node from) {
    if (!row.isEntry(from)) {
      row.requestInitialFocus();
      return true;
    }
    List<FieldRow<?>> before = rows.get().subList(0, rows.get().indexOf(row)).reversed();
    Optional<FieldRow<?>> previous = before.stream().filter(FieldRow::isOpen).findFirst();
    previous.ifPresent(FieldRow::requestInitialFocus);
    return previous.isPresent();
  }

  private boolean onward(FieldRow<?> row, Node from) {
    if (!row.isWithinEditor(from) || !row.endsWithEnter()) {
      return false;
    }
    Optional<FieldRow<?>> end = behind(row).findFirst().filter(next -> next.isEndOf(row));
    boolean isAsked = end.filter(FieldRow::waitsForAPerson).isPresent();
    // Giving the answer may ask more, or less, behind this field.
    row.commit();
    behind(row)
        .filter(next -> next.waitsForAPerson() || isAsked && next == end.get() && next.isOpen())
        .findFirst()
        .ifPresentOrElse(FieldRow::requestInitialFocus, behindTheLast);
    return true;
  }

  private Stream<FieldRow<?>> behind(FieldRow<?> row) {
    List<FieldRow<?>> all = rows.get();
    return all.subList(all.indexOf(row) + 1, all.size()).stream();
  }
}
