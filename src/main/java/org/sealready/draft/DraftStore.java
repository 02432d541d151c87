package org.sealready.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sealready.form.Answers;
import org.sealready.json.AnswersJson;

/**
 * The filings in the data folder, one file each. Saves come from one thread; a save that fails
 * leaves the last one as it was.
 */
public final class DraftStore {

  private static final String ENDING = ".sealready";

  /** Far more than the longest filing file takes. */
  private static final int MAX_BYTES = 8 * 1024 * 1024;

  private static final Duration ORPHAN_AGE = Duration.ofMinutes(10);

  private final Path folder;
  private final DraftFormat format;
  private final Clock clock;

  /**
   * The store in this data folder; the folder is created with the first save.
   *
   * @param clock tells the time of saving
   */
  public DraftStore(Path dataFolder, AnswersJson json, Clock clock) {
    this.folder = dataFolder.resolve("filings");
    this.format = new DraftFormat(json);
    this.clock = clock;
  }

  /** The folder that holds the filings. */
  public Path folder() {
    return folder;
  }

  /** A new filing, not yet saved. */
  public Draft create(Answers answers) {
    return new Draft(UUID.randomUUID().toString(), answers, "", clock.instant());
  }

  /**
   * Saves these answers, with the page where their owner is.
   *
   * @return the draft as saved
   * @throws NotSaved if it could not be written, or could not be opened again; the last save is
   *     untouched
   */
  public Draft save(Draft draft, Answers answers, String page) throws NotSaved {
    Draft saved = new Draft(draft.id(), answers, page, clock.instant());
    try {
      byte[] content = format.write(saved);
      if (!format.read(saved.id(), content).equals(saved)) {
        throw new NotSaved(NotSaved.Kind.DAMAGED);
      }
      OwnerOnly.createFolder(folder);
      WholeFile.write(file(draft.id()), content);
      return saved;
    } catch (Unreadable unreadable) {
      throw new NotSaved(NotSaved.Kind.DAMAGED);
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }

  /** The filing with this id. */
  public Draft open(String id) throws Unreadable {
    try (InputStream in = open(file(id))) {
      return format.read(id, in.readNBytes(MAX_BYTES));
    } catch (IOException gone) {
      throw new Unreadable(Unreadable.Kind.GONE);
    }
  }

  /** Only a file: a pipe of this name would never end. */
  private static InputStream open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException("");
    }
    return Files.newInputStream(file);
  }

  /** Removes a filing for good. */
  public void delete(String id) throws NotSaved {
    try {
      Files.deleteIfExists(file(id));
    } catch (IOException failure) {
      throw NotSaved.because(failure);
    }
  }

  /** The ids of all filings, those that cannot be read included. */
  public List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    for (Path file : files(ENDING)) {
      String name = file.getFileName().toString();
      // A leading dot: not ours, but what macOS leaves beside a file on a foreign disk.
      if (!name.startsWith(".")) {
        ids.add(name.substring(0, name.length() - ENDING.length()));
      }
    }
    return ids;
  }

  /** Removes what saves that never ended have left behind. */
  public void sweep() throws IOException {
    FileTime young = FileTime.from(clock.instant().minus(ORPHAN_AGE));
    for (Path file : files(WholeFile.TEMPORARY)) {
      try {
        if (WholeFile.isTemporary(file, ENDING)
            && Files.getLastModifiedTime(file).compareTo(young) < 0) {
          Files.deleteIfExists(file);
        }
      } catch (IOException held) {
        // Another window is at it; the next sweep takes it.
        continue;
      }
    }
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
    } catch (NoSuchFileException none) {
      return List.of();
    }
  }

  /** A copy that its owner has named by hand is a filing like any other. */
  private Path file(String id) {
    Path file = folder.resolve(id + ENDING);
    if (!folder.equals(file.getParent()) || id.startsWith(".")) {
      throw new IllegalArgumentException("not the name of a filing");
    }
    return file;
  }
}
