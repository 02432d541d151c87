package org.sealready.ui;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.sealready.ui.common.Fonts;
import org.sealready.ui.common.WindowChooser;
import org.sealready.ui.letters.PrintRoom;
import org.sealready.ui.print.PrintRooms;

/** The program with a window. */
public final class App extends Application {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 700;
  private static final AtomicReference<Opening> OPENING = new AtomicReference<>();

  private AppModel model;
  private AppView view;
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
    place(stage, scene);
    title = model.words().text("ui.app");
    stage.setTitle(title);
    stage.setOnCloseRequest(this::onClose);
    stage.show();
    model.onStart();
    view.enter();
    scene.addPostLayoutPulseListener(new FirstPulse(scene, this::onShown));
  }

  private void onShown() {
    OPENING.get().shown().run();
    model.onShown();
  }

  private static void place(Stage stage, Scene scene) {
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setWidth(Math.min(WIDTH, room.getWidth()));
    stage.setHeight(Math.min(HEIGHT, room.getHeight()));
    stage.setMaximized(room.getWidth() <= WIDTH);
  }

  private void onClose(WindowEvent event) {
    event.consume();
    view.finish(Platform::exit);
  }

  private void openFolder(Path folder) {
    getHostServices().showDocument(folder.toUri().toString());
  }
}
