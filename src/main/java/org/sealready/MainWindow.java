package org.sealready;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;
import org.sealready.cli.common.Settings;
import org.sealready.service.Catalogue;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.filings.WindowCall;
import org.sealready.service.start.StartCache;
import org.sealready.ui.app.App;
import org.sealready.ui.app.Opening;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.file.DataFolder;
import org.sealready.vault.file.ShowRequest;
import org.sealready.words.Words;

/**
 * Opens the window, or says why there can be none.
 *
 * @param catalogue asked when the first screen is shown
 */
record MainWindow(Catalogue catalogue, PrintStream out, PrintStream err) {

  /** A strong reference, because the log manager garbage-collects loggers without one. */
  private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

  private static final int CALLS = 30;
  private static final long BETWEEN_CALLS = 100_000_000;

  /** Returns the exit code when the window was closed. */
  int open(Settings settings) {
    // JavaFX on the class path works as well; its one message about that helps nobody here.
    JAVAFX_LOG.setFilter(
        record -> !String.valueOf(record.getMessage()).startsWith("Unsupported JavaFX"));
    if (System.getProperty("os.name").startsWith("Windows")) {
      // Its own print window is opened through AWT, which JavaFX gets along with there.
      System.setProperty("java.awt.headless", "false");
    }
    OptionalInt ended = PlaceDecision.ask(settings, err);
    if (ended.isPresent()) {
      return ended.getAsInt();
    }
    try {
      if (!App.open(() -> opening(settings))) {
        out.println(Words.in(FirstLanguage.of(settings)).text("ui.shown-elsewhere"));
      }
      return 0;
    } catch (UnsupportedOperationException impossible) {
      err.println(noWindow(impossible, settings));
      return 2;
    }
  }

  /** What the window needs; nothing if another program shows its window instead. */
  private Optional<Opening> opening(Settings settings) {
    Path data = settings.data().orElseGet(DataFolder::ofThisProgram);
    DataFolderSession cabinet =
        new DataFolderSession(catalogue, data, settings.clock(), Cost.USUAL);
    return !cabinet.acquireWriteLock() && showOther(cabinet, settings)
        ? Optional.empty()
        : Optional.of(
            new Opening(
                catalogue,
                cabinet,
                settings.clock(),
                Words.in(FirstLanguage.of(settings)),
                settings.file().map(Path::toAbsolutePath),
                () -> {
                  out.println("ready");
                  settleStart(data);
                }));
  }

  /** Why there can be no window, in a line. */
  static String noWindow(UnsupportedOperationException impossible, Settings settings) {
    boolean gtk = String.valueOf(impossible.getMessage()).toLowerCase().contains("gtk");
    return Words.in(FirstLanguage.of(settings)).text(gtk ? "ui.no-gtk" : "ui.no-display");
  }

  /**
   * Another program works in this folder: asks it to bring its window to the front. Where it does
   * not hear, this one opens to look only.
   *
   * @return whether it has heard
   */
  private static boolean showOther(DataFolderSession cabinet, Settings settings) {
    WindowCall call = cabinet.windowCall();
    try {
      call.send(settings.file().map(ShowRequest::of).orElse(ShowRequest.WINDOW));
      for (int wait = 0; wait < CALLS && !call.isHeard(); wait++) {
        LockSupport.parkNanos(BETWEEN_CALLS);
      }
      return call.isHeard();
    } catch (IOException unwritable) {
      // This window opens to look only and says so: nothing is written that could be lost.
      return false;
    }
  }

  /** The next start finds its cache; this one does not wait for that. */
  private static void settleStart(Path data) {
    StartCache.ofThisProgram(data)
        .ifPresent(cache -> Thread.ofPlatform().daemon().name("start").start(cache::settle));
  }
}
