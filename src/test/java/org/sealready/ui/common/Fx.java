package org.sealready.ui.common;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.sealready.ui.display.Palette;

/** Drives a real window from a test: everything runs on the window's thread, nothing sleeps. */
public final class Fx {

  private static final long DEADLINE_SECONDS = 20;
  private static Stage stage;
  private static Thread windowThread;

  /** Knows where the pointer is: on the headless platform each robot has its own. */
  private static Robot mouse;

  private Fx() {}

  /** Shows these nodes in the one test window. */
  public static void show(Supplier<? extends Parent> root) {
    show(root, 960, 900);
  }

  /** Shows these nodes in the one test window, in this size. */
  public static void show(Supplier<? extends Parent> root, double width, double height) {
    run(() -> place(root.get(), width, height));
    pulses(3);
  }

  private static void place(Parent root, double width, double height) {
    Scene scene = new Scene(root, width, height);
    if (scene.getStylesheets().isEmpty()) {
      scene.getStylesheets().add("/assets/styles/app.css");
    }
    stage.setScene(scene);
    if (!stage.isShowing()) {
      // The first scene would decide where the window stays, and the headless platform cannot draw
      // below its screen.
      stage.setX(0);
      stage.setY(0);
    }
    stage.show();
    // A test before may have given the window a size and a scale of its own.
    stage.sizeToScene();
    stage.setRenderScaleX(stage.getOutputScaleX());
    stage.setRenderScaleY(stage.getOutputScaleY());
    stage.requestFocus();
  }

  /** The first that a test asks of the window's thread begins it, whichever test comes first. */
  private static synchronized void start() {
    if (stage != null) {
      return;
    }
    CountDownLatch started = new CountDownLatch(1);
    Platform.setImplicitExit(false);
    Platform.startup(
        () -> {
          Faults.watchThisThread();
          Fonts.load();
          Application.setUserAgentStylesheet(Palette.BASE);
          stage = new Stage();
          windowThread = Thread.currentThread();
          started.countDown();
        });
    try {
      started.await(DEADLINE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Runs this on the window's thread and waits for it. */
  public static void run(Runnable work) {
    get(
        () -> {
          work.run();
          return null;
        });
  }

  /** Reads this on the window's thread. */
  public static <T> T get(Supplier<T> work) {
    start();
    FutureTask<T> task = new FutureTask<>(work::get);
    Platform.runLater(task);
    try {
      return task.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException thrown) {
      throw new AssertionError(thrown.getCause());
    } catch (TimeoutException late) {
      throw new AssertionError("the window does not answer", whereItIs());
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  /** What the window's thread does instead of answering. */
  private static Throwable whereItIs() {
    Throwable here = new Throwable("the window's thread is here");
    here.setStackTrace(windowThread.getStackTrace());
    return here;
  }

  /** Waits until the window has been laid out this many times. */
  public static void pulses(int count) {
    for (int i = 0; i < count; i++) {
      CountDownLatch laidOut = new CountDownLatch(1);
      run(
          () -> {
            Scene scene = stage.getScene();
            scene.addPostLayoutPulseListener(
                new Runnable() {
                  @Override
                  public void run() {
                    scene.removePostLayoutPulseListener(this);
                    laidOut.countDown();
                  }
                });
            Platform.requestNextPulse();
          });
      await(laidOut);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("no pulse");
      }
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  /** Waits until this holds. */
  public static void until(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
    while (!get(condition::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("still not: " + what);
      }
      pulses(1);
    }
  }

  /** Presses keys one after the other. */
  public static void press(KeyCode... keys) {
    for (KeyCode key : keys) {
      run(() -> new Robot().keyType(key));
      pulses(2);
    }
  }

  /** Presses a key while another is held. */
  public static void chord(KeyCode held, KeyCode key) {
    run(
        () -> {
          Robot robot = new Robot();
          robot.keyPress(held);
          robot.keyType(key);
          robot.keyRelease(held);
        });
    pulses(2);
  }

  /** A key while Ctrl and Shift are held. */
  public static void shifted(KeyCode key) {
    run(
        () ->
            Event.fireEvent(
                focused(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, true, true, false, false)));
    pulses(2);
  }

  /** Moves the pointer over this point of a node. */
  public static void hover(Node node, double x, double y) {
    run(
        () -> {
          mouse = new Robot();
          mouse.mouseMove(node.localToScreen(x, y));
        });
    pulses(1);
  }

  /** Moves the pointer over this point of a node and clicks. */
  public static void click(Node node, double x, double y) {
    mouseDown(node, x, y);
    mouseUp();
  }

  /** Moves the pointer over this point of a node and presses. */
  public static void mouseDown(Node node, double x, double y) {
    run(
        () -> {
          mouse = new Robot();
          mouse.mouseMove(node.localToScreen(x, y));
          mouse.mousePress(MouseButton.PRIMARY);
        });
    pulses(1);
  }

  /** Releases what is pressed. */
  public static void mouseUp() {
    run(() -> mouse.mouseRelease(MouseButton.PRIMARY));
    pulses(2);
  }

  /** Turns the wheel over this point of the window while Ctrl is held. */
  public static void wheel(Node node, double sceneX, double sceneY, double by) {
    run(
        () ->
            Event.fireEvent(
                node,
                new ScrollEvent(
                    ScrollEvent.SCROLL,
                    sceneX,
                    sceneY,
                    sceneX,
                    sceneY,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    0,
                    by,
                    0,
                    by,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    0,
                    new PickResult(node, sceneX, sceneY))));
    pulses(2);
  }

  /** Types any text into what has the focus, character by character. */
  public static void type(String text) {
    run(
        () ->
            text.codePoints()
                .mapToObj(Character::toString)
                .forEach(
                    typed ->
                        Event.fireEvent(
                            focused(),
                            new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                typed,
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false))));
    pulses(1);
  }

  /** An input method composes this text, or ends with this text committed. */
  public static void compose(String composed, String committed) {
    run(
        () ->
            Event.fireEvent(
                focused(),
                new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                    composed.isEmpty()
                        ? java.util.List.of()
                        : java.util.List.of(
                            new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW)),
                    committed,
                    composed.length())));
    pulses(1);
  }

  /** What has the focus. */
  public static Node focused() {
    return stage.getScene().getFocusOwner();
  }

  /** The window's content. */
  public static Parent root() {
    return stage.getScene().getRoot();
  }
}
