package org.sealready.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sealready.service.search.Findable;
import org.sealready.service.search.Found;
import org.sealready.service.search.FoundRow;
import org.sealready.service.search.SearchIndex;
import org.sealready.ui.task.Tasks;

/** What is looked for, what was found, and the row that Enter takes. */
public final class PaletteModel {

  private static final int MOST_RECENT = 4;

  /** With fewer hits it is likely that something else is meant. */
  private static final int FEW = 3;

  /**
   * What can be found at the moment.
   *
   * @param here what is open where the person is, for whoever has typed nothing yet
   * @param typed what is made of the typed text itself, such as a search in another place
   */
  public record Offer(
      List<Findable> all, List<Findable> here, Function<String, List<Findable>> typed) {

    public Offer {
      all = List.copyOf(all);
      here = List.copyOf(here);
    }
  }

  /**
   * What is shown.
   *
   * @param all how many fit; those that are not shown among them
   */
  record Shown(List<Section> sections, int all) {

    static final Shown NOTHING = new Shown(List.of(), 0);

    Shown {
      sections = List.copyOf(sections);
    }

    List<FoundRow> rows() {
      return sections.stream().flatMap(section -> section.rows().stream()).toList();
    }
  }

  /**
   * Rows under a heading.
   *
   * @param heading key of its words
   */
  record Section(String heading, List<FoundRow> rows) {
    Section {
      rows = List.copyOf(rows);
    }
  }

  private final Tasks tasks;
  private final List<String> recent = new ArrayList<>();
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
  private Offer offer = new Offer(List.of(), List.of(), text -> List.of());
  private Optional<SearchIndex> index = Optional.empty();
  private int opened;

  /**
   * @param tasks prepare the search, which reads the pronunciations when it is the first one
   */
  public PaletteModel(Tasks tasks) {
    this.tasks = tasks;
    typed.addListener(observable -> look());
  }

  /**
   * Begins anew with what can be found now; what was typed goes on where it was broken off.
   *
   * @param prepare makes the search of it, in the background
   */
  public void begin(Offer now, Supplier<SearchIndex> prepare) {
    offer = now;
    index = Optional.empty();
    int at = ++opened;
    tasks.run(
        prepare::get,
        made -> {
          if (at == opened) {
            index = Optional.of(made);
            look();
          }
        },
        Tasks::fault);
    look();
  }

  /** The search has ended: the next one begins with nothing. */
  public void end() {
    typed.set("");
  }

  /** What is looked for. */
  StringProperty typed() {
    return typed;
  }

  ReadOnlyObjectProperty<Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /** Index of the row that Enter takes. */
  ReadOnlyIntegerProperty chosen() {
    return chosen.getReadOnlyProperty();
  }

  private void look() {
    String text = typed.get().strip();
    if (text.isEmpty()) {
      show(new Shown(begun(), 0));
    } else {
      // Until the search is prepared, what was shown stays; that takes a fraction of a second.
      index.ifPresent(ready -> show(found(ready.find(text), text)));
    }
  }

  private void show(Shown now) {
    chosen.set(0);
    shown.set(now);
  }

  private Shown found(Found found, String text) {
    List<Section> sections = new ArrayList<>();
    Map<String, List<FoundRow>> groups = new LinkedHashMap<>();
    found
        .rows()
        .forEach(row -> groups.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row));
    groups.forEach((heading, rows) -> sections.add(new Section(heading, rows)));
    add(sections, "ui.search.nearest", found.nearest().stream());
    if (found.all() < FEW) {
      add(sections, "ui.search.elsewhere", offer.typed().apply(text).stream());
    }
    return new Shown(sections, found.all());
  }

  private static String key(FoundRow row) {
    return "ui.search.group." + row.what().group().name().toLowerCase(java.util.Locale.ROOT);
  }

  /** What was opened last, and what is open where the person is. */
  private List<Section> begun() {
    List<Section> sections = new ArrayList<>();
    add(
        sections,
        "ui.search.recent",
        recent.stream()
            .flatMap(id -> offer.all().stream().filter(each -> each.id().equals(id)).limit(1))
            .limit(MOST_RECENT));
    List<String> above =
        sections.stream()
            .flatMap(each -> each.rows().stream())
            .map(row -> row.what().id())
            .toList();
    add(
        sections,
        "ui.search.here",
        offer.here().stream()
            .filter(each -> !above.contains(each.id()))
            .limit(SearchIndex.MOST - (long) above.size()));
    return sections;
  }

  private static void add(List<Section> sections, String heading, Stream<Findable> some) {
    List<FoundRow> rows = some.map(FoundRow::plain).toList();
    if (!rows.isEmpty()) {
      sections.add(new Section(heading, rows));
    }
  }

  /** Goes so many rows on, and round at the ends. */
  void move(int by) {
    int count = shown.get().rows().size();
    if (count > 0) {
      chosen.set(Math.floorMod(chosen.get() + by, count));
    }
  }

  /** Goes to the first row of another section. */
  void turn(int by) {
    List<Integer> begins = new ArrayList<>();
    int at = 0;
    for (Section section : shown.get().sections()) {
      begins.add(at);
      at += section.rows().size();
    }
    if (!begins.isEmpty()) {
      int now = (int) begins.stream().filter(begin -> begin <= chosen.get()).count() - 1;
      chosen.set(begins.get(Math.floorMod(now + by, begins.size())));
    }
  }

  void choose(int row) {
    chosen.set(row);
  }

  /** The row that Enter takes; none while those of what was typed are not there yet. */
  Optional<FoundRow> row() {
    if (index.isEmpty() && !typed.get().isBlank()) {
      return Optional.empty();
    }
    List<FoundRow> rows = shown.get().rows();
    return chosen.get() < rows.size() ? Optional.of(rows.get(chosen.get())) : Optional.empty();
  }

  /** Remembers that this was opened. */
  public void remember(Findable what) {
    recent.remove(what.id());
    recent.addFirst(what.id());
  }
}
