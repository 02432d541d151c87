package org.sealready.ui.category;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sealready.form.Answers;
import org.sealready.journey.category.ApplicantKind;
import org.sealready.journey.category.Category;
import org.sealready.journey.category.CategoryTable;
import org.sealready.journey.category.EasierNeighbour;
import org.sealready.service.Catalogue;
import org.sealready.service.category.CategoryHit;
import org.sealready.service.category.CategorySearch;
import org.sealready.service.category.FoundCategories;
import org.sealready.service.category.PaperStates;
import org.sealready.ui.diary.DiaryModel;
import org.sealready.ui.task.Notice;

/** What is looked for among the categories, what was found, and the current one. */
public final class CategoryModel {

  /** So many rows are shown at first; nobody reads on without a better word. */
  static final int MOST = 30;

  private final Catalogue catalogue;
  private final Supplier<Answers> answers;
  private final CategoryChoice choice;
  private final DiaryModel diary;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<ApplicantKind> kind =
      new ReadOnlyObjectWrapper<>(ApplicantKind.COMPANY);
  private final ReadOnlyObjectWrapper<Optional<String>> group =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<CategoryHit>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Category>> inHand =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(Optional.empty());
  private Optional<CategoryTable> table = Optional.empty();
  private FoundCategories found;
  private boolean isWhole;

  /**
   * @param answers effective ones of the filing, which say whose table is shown first
   * @param diary keeps what is ticked and chosen
   */
  public CategoryModel(Catalogue catalogue, Supplier<Answers> answers, DiaryModel diary) {
    this.catalogue = catalogue;
    this.answers = answers;
    this.diary = diary;
    choice = new CategoryChoice(this, answers, diary, catalogue.title());
    typed.addListener(observable -> look());
  }

  /** The table, which is read when somebody comes here first. */
  CategoryTable table() {
    if (table.isEmpty()) {
      CategoryTable read = catalogue.journey().categories().get();
      table = Optional.of(read);
      kind.set(choice.states().kind().orElseGet(() -> read.whose().apply(answers.get())));
      look();
      choice
          .states()
          .record()
          .choice(PaperStates.CHOICE)
          .flatMap(path -> read.at(kind.get(), path))
          .ifPresent(this::take);
    }
    return table.get();
  }

  /** Looks for this. */
  public void look(String text) {
    table();
    typed.set(text);
  }

  /** What is looked for. */
  StringProperty typed() {
    return typed;
  }

  ReadOnlyObjectProperty<ApplicantKind> kind() {
    return kind.getReadOnlyProperty();
  }

  /** The group that alone is shown. */
  ReadOnlyObjectProperty<Optional<String>> group() {
    return group.getReadOnlyProperty();
  }

  /** The rows that are shown, in the order of {@link #found}. */
  ReadOnlyObjectProperty<List<CategoryHit>> rows() {
    return rows.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Category>> inHand() {
    return inHand.getReadOnlyProperty();
  }

  /** What came of choosing, printing or saving. */
  public ObjectProperty<Optional<Notice>> notice() {
    return notice;
  }

  DiaryModel diary() {
    return diary;
  }

  /** What is kept with the filing. */
  public CategoryChoice choice() {
    return choice;
  }

  FoundCategories found() {
    table();
    return found;
  }

  /** How many rows are left out. */
  int more() {
    return (int) inGroup().count() - rows.get().size();
  }

  private Stream<CategoryHit> inGroup() {
    return found.hits().stream()
        .filter(hit -> group.get().isEmpty() || group.get().get().equals(hit.category().group()));
  }

  /** Shows another kind's table and keeps what is looked for. */
  void kind(ApplicantKind other) {
    table();
    if (kind.get() != other) {
      kind.set(other);
      group.set(Optional.empty());
      look();
    }
  }

  /** Shows this group alone, or all. */
  void group(Optional<String> wanted) {
    table();
    isWhole = false;
    group.set(wanted);
    showRows();
  }

  /** Shows the rows that were left out. */
  void whole() {
    isWhole = true;
    showRows();
  }

  private void look() {
    if (table.isEmpty()) {
      return;
    }
    found = new CategorySearch(table.get()).find(kind.get(), typed.get());
    isWhole = false;
    if (inGroup().findAny().isEmpty()) {
      group.set(Optional.empty());
    }
    showRows();
  }

  private void showRows() {
    // Always another list: who shows it is told of words that again find nothing as well.
    rows.set(
        Collections.unmodifiableList(
            new ArrayList<>(inGroup().limit(isWhole ? Integer.MAX_VALUE : MOST).toList())));
    if (index() < 0) {
      inHand.set(rows.get().stream().map(CategoryHit::category).findFirst());
    }
  }

  private int index() {
    return rows.get().stream()
        .map(CategoryHit::category)
        .toList()
        .indexOf(inHand.get().orElse(null));
  }

  /** Makes the row so many below the current one. */
  void move(int by) {
    int last = rows.get().size() - 1;
    if (last >= 0) {
      inHand.set(Optional.of(rows.get().get(Math.clamp(index() + by, 0, last)).category()));
    }
  }

  /** Makes this the current one, if need be among all. */
  void take(Category category) {
    if (rows.get().stream().noneMatch(hit -> hit.category().equals(category))) {
      boolean isFound = found.hits().stream().anyMatch(hit -> hit.category().equals(category));
      if (!isFound) {
        typed.set("");
      }
      inHand.set(Optional.of(category));
      group(Optional.of(category.group()));
      isWhole = true;
      showRows();
    }
    inHand.set(Optional.of(category));
  }

  /** What asks for less than the current one. */
  Optional<EasierNeighbour> easier() {
    return inHand.get().flatMap(table()::easierThan);
  }

  /** Makes the easier one the current one. */
  void ease() {
    easier().flatMap(each -> table().at(each.kind(), each.to())).ifPresent(this::take);
  }
}
