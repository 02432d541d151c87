package org.sealready.ui.about;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.json.list.DataList;
import org.sealready.service.UnusableFile;
import org.sealready.service.lists.ListFolder;
import org.sealready.service.lists.ListRow;
import org.sealready.service.lists.ListSwitch;
import org.sealready.service.lists.Pack;
import org.sealready.service.lists.PackTrust;
import org.sealready.service.lists.Refused;
import org.sealready.service.parts.Part;
import org.sealready.service.parts.ProgramParts;
import org.sealready.ui.task.Failures;
import org.sealready.ui.task.Notice;
import org.sealready.ui.task.Tasks;
import org.sealready.vault.file.NotSaved;
import org.sealready.words.Words;

/** What the page about the program and its data shows, read in the background. */
public final class AboutModel {

  private final Path folder;
  private final List<DataList> lists;
  private final Clock clock;
  private final BooleanSupplier mayWrite;
  private final Tasks tasks;
  private final ObjectProperty<Optional<Shown>> shown =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * What was read.
   *
   * @param unused files in the data folder that are not used
   * @param hasBefore whether there is a pack to go back to
   */
  record Shown(
      List<ListRow> rows, List<ListFolder.Unused> unused, boolean hasBefore, List<Part> parts) {

    boolean hasOwn() {
      return rows.stream().anyMatch(ListRow::isFromFolder) || !unused.isEmpty();
    }
  }

  /** A pack that was checked, with what is in use now. */
  record Offered(Pack pack, PackTrust trust, Map<String, ListRow> now) {}

  /**
   * @param mayWrite whether this window has the right to write into the data folder
   * @param tasks reads and writes the data folder
   */
  public AboutModel(
      Path folder, List<DataList> lists, Clock clock, BooleanSupplier mayWrite, Tasks tasks) {
    this.folder = folder;
    this.lists = lists;
    this.clock = clock;
    this.mayWrite = mayWrite;
    this.tasks = tasks;
    load();
  }

  Path folder() {
    return folder;
  }

  ObjectProperty<Optional<Shown>> shown() {
    return shown;
  }

  ObjectProperty<Optional<Notice>> notice() {
    return notice;
  }

  private ListFolder own() {
    return new ListFolder(folder, lists, LocalDate.now(clock));
  }

  private void load() {
    tasks.run(this::read, read -> shown.set(Optional.of(read)), this::failed);
  }

  private Shown read() throws IOException {
    ListFolder own = own();
    ListFolder.Found found = own.read();
    return new Shown(
        own.rows(found), found.unused(), new ListSwitch(own).hasBefore(), ProgramParts.all());
  }

  /** Reads a licence, then shows it. */
  void licence(Part part, Consumer<String> show) {
    tasks.run(() -> part.licence().read(), show, this::failed);
  }

  /** Checks a file completely, then offers it. */
  void check(Path file, Consumer<Offered> offer) {
    notice.set(Optional.empty());
    tasks.run(() -> offered(file), offer, this::failed);
  }

  private Offered offered(Path file) throws Refused, UnusableFile {
    ListFolder own = own();
    Pack pack = own.check(file);
    Map<String, ListRow> now =
        own.rows(own.read()).stream().collect(Collectors.toMap(ListRow::id, Function.identity()));
    return new Offered(pack, own.trust(pack), now);
  }

  /** Uses a pack that a person has agreed to, with its maker's key if that is new. */
  void use(Offered offered) {
    change(
        lists -> {
          if (offered.trust() == PackTrust.UNKNOWN_KEY) {
            lists.accept(offered.pack());
          }
          lists.use(offered.pack());
          return "ui.about.used";
        });
  }

  /** Back to the bundled lists. */
  void reset() {
    change(lists -> lists.resetAll() ? "ui.about.reset.done" : "ui.about.reset.nothing");
  }

  /** Back to the pack before. */
  void back() {
    change(lists -> lists.back().isPresent() ? "ui.about.back.done" : "ui.about.reset.nothing");
  }

  /** A change of the lists in use; gives the key of what to say. */
  @FunctionalInterface
  private interface Change {
    String run(ListSwitch lists) throws IOException, UnusableFile, Refused;
  }

  private void change(Change change) {
    Callable<String> work =
        () -> {
          if (!mayWrite.getAsBoolean()) {
            throw NotSaved.taken();
          }
          return change.run(new ListSwitch(own()));
        };
    tasks.run(
        work,
        key -> {
          say(Notice.Kind.DONE, words -> words.text(key));
          load();
        },
        this::failed);
  }

  private void failed(Exception failure) {
    switch (failure) {
      case Refused refused -> say(Notice.Kind.WARNING, refused.refusal()::in);
      case UnusableFile unusable ->
          say(Notice.Kind.WARNING, words -> words.phrase(unusable.phrase()));
      default -> {
        String key = Failures.key(failure);
        say(Notice.Kind.ERROR, words -> words.text(key));
      }
    }
  }

  private void say(Notice.Kind kind, Function<Words, String> text) {
    notice.set(Optional.of(Notice.of(kind, text)));
  }
}
