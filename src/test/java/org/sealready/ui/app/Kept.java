package org.sealready.ui.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.filings.KeptFiling;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.filing.Draft;

/** A data folder as an earlier run of the program has left it. */
public final class Kept {

  public static final Clock EARLIER =
      Clock.fixed(Instant.parse("2026-11-20T01:02:03Z"), ZoneOffset.UTC);

  private Kept() {}

  /** A use of the data folder while no window is open on it. */
  public interface Use<T> {
    T of(DataFolderSession cabinet) throws IOException, Unreadable;
  }

  public static <T> T in(Path data, Use<T> use) {
    try (DataFolderSession cabinet =
        new DataFolderSession(TestWindow.CATALOGUE, data, EARLIER, TestWindow.CHEAP)) {
      cabinet.acquireWriteLock();
      return use.of(cabinet);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (Unreadable unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** Keeps the filing of this sample. */
  public static Draft sample(Path data, String name) {
    return in(data, cabinet -> saved(cabinet, Ours.answers(name)));
  }

  public static Draft saved(DataFolderSession cabinet, Answers answers) throws NotSaved {
    return cabinet.filings().save(Draft.begin(answers, EARLIER.instant()));
  }

  /** Keeps the filing of this sample behind a passphrase. */
  public static Draft sample(Path data, String name, String passphrase) {
    return in(
        data,
        cabinet -> {
          cabinet.choose(Optional.of(Passphrase.of(passphrase.toCharArray())));
          return saved(cabinet, Ours.answers(name));
        });
  }

  /** What a list shows of what is kept without a passphrase. */
  public static List<KeptFiling> list(Path data) {
    return in(data, cabinet -> cabinet.filings().list());
  }

  /** The answers that are kept under this id. */
  public static Answers answers(Path data, String id) {
    return in(data, cabinet -> cabinet.filings().open(id).answers());
  }
}
