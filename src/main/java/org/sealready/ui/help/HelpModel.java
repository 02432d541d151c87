package org.sealready.ui.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.service.Catalogue;
import org.sealready.service.help.HelpBook;
import org.sealready.service.help.HelpHit;
import org.sealready.service.help.HelpTarget;
import org.sealready.ui.task.LatestTask;
import org.sealready.ui.task.Notice;
import org.sealready.ui.task.Tasks;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** Where somebody is in the help, and where he was. Nothing is read before somebody asks. */
public final class HelpModel {

  private final Catalogue catalogue;
  private final Tasks reading;
  private final Map<Language, HelpBook> books = new ConcurrentHashMap<>();
  private final ReadOnlyObjectWrapper<HelpPlace> place =
      new ReadOnlyObjectWrapper<>(new HelpPlace.Contents());
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(Optional.empty());
  private final Deque<HelpPlace> before = new ArrayDeque<>();
  private final Deque<HelpPlace> after = new ArrayDeque<>();

  /**
   * @param reading reads the pages in the background
   */
  public HelpModel(Catalogue catalogue, Tasks reading) {
    this.catalogue = catalogue;
    this.reading = reading;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** Goes on with the pages in this language, at once where they were read before. */
  public void with(Words words, Consumer<HelpBook> then) {
    HelpBook known = books.get(words.language());
    if (known != null) {
      then.accept(known);
    } else {
      reading.run(() -> book(words), then, Tasks::fault);
    }
  }

  /** The pages in this language; reads them where that was not done before, on any thread. */
  public HelpBook book(Words words) {
    return books.computeIfAbsent(words.language(), language -> HelpBook.read(catalogue, words));
  }

  /** Finds by these words in the background, of several wishes the last. */
  LatestTask<List<HelpHit>> finding(Consumer<List<HelpHit>> found) {
    return LatestTask.tellingLast(reading, found, Tasks::fault);
  }

  ReadOnlyObjectProperty<HelpPlace> place() {
    return place.getReadOnlyProperty();
  }

  /** What came of printing or saving a page. */
  public ObjectProperty<Optional<Notice>> notice() {
    return notice;
  }

  /** Begins there: there is no way back from it. */
  public void begin(HelpPlace first) {
    before.clear();
    after.clear();
    notice.set(Optional.empty());
    place.set(first);
  }

  /** Goes somewhere; what was typed letter by letter is one place to go back from. */
  public void go(HelpPlace next) {
    HelpPlace now = place.get();
    if (next.equals(now)) {
      return;
    }
    boolean isTyping = now instanceof HelpPlace.Found && next instanceof HelpPlace.Found;
    if (!isTyping) {
      before.push(now);
    }
    after.clear();
    place.set(next);
  }

  void go(HelpTarget.Page page) {
    go(new HelpPlace.Page(page));
  }

  boolean hasBefore() {
    return !before.isEmpty();
  }

  boolean hasAfter() {
    return !after.isEmpty();
  }

  void back() {
    step(before, after);
  }

  void forward() {
    step(after, before);
  }

  private void step(Deque<HelpPlace> from, Deque<HelpPlace> to) {
    Optional.ofNullable(from.poll())
        .ifPresent(
            next -> {
              to.push(place.get());
              place.set(next);
            });
  }
}
