package org.sealready.ui.app;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.sealready.ui.common.Fonts;
import org.sealready.ui.common.WindowChooser;
import org.sealready.ui.print.PrintRoom;
import org.sealready.ui.print.PrintRooms;
import org.sealready.ui.window.ClipboardGuard;
import org.sealready.ui.window.FirstPulse;
import org.sealready.ui.window.Heartbeat;
import org.sealready.ui.window.Idle;
import org.sealready.ui.window.LastSave;
import org.sealready.ui.window.WindowPlace;
import org.sealready.ui.window.Work;

/** The JavaFX application. */
public final class App extends Application {

  private static final Duration CLIPBOARD = Duration.ofSeconds(60);
  private static final Duration IDLE = Duration.ofMinutes(10);
  private static final AtomicReference<Opening> OPENING = new AtomicReference<>();

  private AppModel model;
  private AppView view;
  private ClipboardGuard clipboard;
  private LastSave last;
  private String title = "";

  /**
   * Opens the window and returns when it was closed.
   *
   * @throws UnsupportedOperationException if there is no display, or no GTK to draw with
   */
  public static void open(Opening opening) {
    OPENING.set(opening);
    launch(App.class);
  }

  /** Reads what the first screen needs while the system's window comes up. */
  @Override
  public void init() {
    CompletableFuture<Void> fonts = CompletableFuture.runAsync(Fonts::load);
    model = new AppModel(OPENING.get(), Work.inBackground(printing()));
    fonts.join();
  }

  private PrintRoom printing() {
    return PrintRooms.of(System.getProperty("os.name"), () -> title);
  }

  @Override
  public void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    view = new AppView(model, new WindowChooser(stage), this::openFolder);
    Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> view.onFault(fault));
    Scene scene = new Scene(view.root());
    scene.getStylesheets().add("/assets/styles/app.css");
    stage.setScene(scene);
    WindowPlace.keep(stage);
    title = model.words().text("ui.app");
    stage.setTitle(title);
    stage.setOnCloseRequest(this::onClose);
    stage.show();
    model.onStart();
    view.requestInitialFocus();
    watch(stage, scene);
    last = new LastSave(this::saveAtOnce).watch();
    scene.addPostLayoutPulseListener(new FirstPulse(scene, this::onShown));
  }

  /** The idle time is not measured with the clock of the rules, which may be fixed. */
  private void watch(Stage stage, Scene scene) {
    InstantSource time = InstantSource.system();
    clipboard = new ClipboardGuard(time, CLIPBOARD).over(scene);
    Idle idle = new Idle(time, IDLE, view::lockIfProtected).over(scene);
    new Heartbeat(
            OPENING.get().cabinet().windowCall()::take,
            () -> front(stage),
            List.of(clipboard::look, idle::look))
        .start();
  }

  /** Another start has asked for the window. */
  private static void front(Stage stage) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  private void onShown() {
    OPENING.get().shown().run();
    model.onShown();
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
