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
import org.sealready.words.Filer;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** Where somebody is in the help, and where he was. Nothing is read before somebody asks. */
public final class HelpModel {

  private final Catalogue catalogue;
  private final Tasks reading;
  private final Map<Language, Read> books = new ConcurrentHashMap<>();
  private final ReadOnlyObjectWrapper<HelpPlace> place =
      new ReadOnlyObjectWrapper<>(new HelpPlace.Contents());
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(Optional.empty());
  private final Deque<HelpPlace> before = new ArrayDeque<>();
  private final Deque<HelpPlace> after = new ArrayDeque<>();

  /** Pages that were read, and for whom. */
  private record Read(Filer filer, HelpBook book) {

    boolean isFor(Words words) {
      return filer.equals(words.filer());
    }
  }

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

  /** Goes on with the pages in these words, at once where they were read before. */
  public void with(Words words, Consumer<HelpBook> then) {
    Read known = books.get(words.language());
    if (known != null && known.isFor(words)) {
      then.accept(known.book());
    } else {
      reading.run(() -> book(words), then, Tasks::fault);
    }
  }

  /** The pages in these words; reads them where that was not done last, on any thread. */
  public HelpBook book(Words words) {
    return books.compute(words.language(), (language, last) -> read(words, last)).book();
  }

  private Read read(Words words, Read last) {
    return last != null && last.isFor(words)
        ? last
        : new Read(words.filer(), HelpBook.read(catalogue, words));
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

  /** What was looked for, which may be anything, is not to be read any more. */
  public void forgetSearches() {
    before.removeIf(HelpPlace.Found.class::isInstance);
    after.removeIf(HelpPlace.Found.class::isInstance);
    if (place.get() instanceof HelpPlace.Found) {
      place.set(new HelpPlace.Contents());
    }
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
