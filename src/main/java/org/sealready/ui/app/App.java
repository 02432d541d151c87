package org.sealready.ui.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.sealready.ui.common.Fonts;
import org.sealready.ui.common.Rendering;
import org.sealready.ui.dialog.WindowChooser;
import org.sealready.ui.display.Palette;
import org.sealready.ui.print.PrintRoom;
import org.sealready.ui.print.PrintRooms;
import org.sealready.ui.window.ClipboardGuard;
import org.sealready.ui.window.FirstPulse;
import org.sealready.ui.window.Heartbeat;
import org.sealready.ui.window.Idle;
import org.sealready.ui.window.LastSave;
import org.sealready.ui.window.SealIcons;
import org.sealready.ui.window.WindowPlace;
import org.sealready.ui.window.Work;
import org.sealready.vault.file.ShowRequest;

/** The JavaFX application. */
public final class App extends Application {

  private static final Duration CLIPBOARD = Duration.ofSeconds(60);
  private static final Duration IDLE = Duration.ofMinutes(10);
  private static final AtomicReference<CompletableFuture<Optional<Opened>>> OPENING =
      new AtomicReference<>();

  private CompletableFuture<Boolean> fonts;
  private Optional<Opened> opened = Optional.empty();
  private AppView view;
  private ClipboardGuard clipboard;
  private LastSave last;

  /** What the first screen shows, made beside the toolkit. */
  private record Opened(Opening opening, AppModel model, String title) {

    static Opened of(Opening opening) {
      String title = opening.words().text("ui.app");
      PrintRoom printing = PrintRooms.of(System.getProperty("os.name"), () -> title);
      return new Opened(opening, new AppModel(opening, Work.inBackground(printing)), title);
    }
  }

  /**
   * Opens the window and returns when it was closed. The system's part of it is asked for first,
   * because that takes longest.
   *
   * @param opening makes what the window needs, beside; nothing if there is to be no window
   * @return whether there was one
   * @throws UnsupportedOperationException if there is no display, or no GTK to draw with
   */
  public static boolean open(Supplier<Optional<Opening>> opening) {
    CompletableFuture<Optional<Opened>> made =
        beside("opening", () -> opening.get().map(Opened::of));
    OPENING.set(made);
    Rendering.prepare();
    try {
      launch(App.class);
    } catch (UnsupportedOperationException impossible) {
      if (made.join().isPresent()) {
        throw impossible;
      }
    }
    return made.join().isPresent();
  }

  private static <T> CompletableFuture<T> beside(String name, Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Thread.ofPlatform().daemon().name(name)::start);
  }

  /** Reads the faces; what the first screen shows is made meanwhile. */
  @Override
  public void init() {
    fonts = beside("fonts", Fonts::load);
    opened = OPENING.get().join();
  }

  @Override
  public void start(Stage stage) {
    opened.ifPresentOrElse(found -> show(found, stage), Platform::exit);
  }

  private void show(Opened found, Stage stage) {
    AppModel model = found.model();
    Application.setUserAgentStylesheet(Palette.BASE);
    view = new AppView(model, new WindowChooser(stage), this::openFolder);
    Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> view.onFault(fault));
    Scene scene = new Scene(view.root());
    stage.setScene(scene);
    WindowPlace.keep(stage);
    stage.setTitle(found.title());
    stage.setOnCloseRequest(this::onClose);
    fonts.join();
    stage.show();
    model.onEnter();
    view.requestInitialFocus();
    watch(stage, scene, found.opening());
    last = new LastSave(this::saveAtOnce).watch();
    scene.addPostLayoutPulseListener(new FirstPulse(scene, () -> onShown(found, stage)));
  }

  /** The idle time is not measured with the clock of the rules, which may be fixed. */
  private void watch(Stage stage, Scene scene, Opening opening) {
    InstantSource time = InstantSource.system();
    clipboard = new ClipboardGuard(time, CLIPBOARD).over(scene);
    Idle idle = new Idle(time, IDLE, view::lockIfProtected).over(scene);
    new Heartbeat(
            () -> opening.cabinet().windowCall().take().map(asked -> () -> answer(asked, stage)),
            List.of(clipboard::look, idle::look, view.incoming()::look))
        .start();
  }

  /** Another start has asked for the window. */
  private void answer(ShowRequest asked, Stage stage) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
    asked.file().ifPresent(view.incoming()::open);
  }

  private void onShown(Opened found, Stage stage) {
    found.opening().shown().run();
    found.model().onShown();
    found.opening().file().ifPresent(view.incoming()::open);
    beside("icons", SealIcons::read)
        .thenAccept(icons -> Platform.runLater(() -> stage.getIcons().setAll(icons)));
  }

  private void onClose(WindowEvent event) {
    event.consume();
    view.finish(
        () -> {
          clipboard.takeBack();
          last.skip();
          Platform.exit();
        });
  }

  private void saveAtOnce(Runnable saved) {
    view.saveAtOnce(
        () -> {
          clipboard.takeBack();
          saved.run();
        });
  }

  private void openFolder(Path folder) {
    getHostServices().showDocument(folder.toUri().toString());
  }
}
