import atlantafx.base.theme.PrimerLight;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/**
 * A label and a button in AtlantaFX's theme, as large as our window, which says "ready" as ours
 * does.
 */
public final class EmptyWindow extends Application {

  private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

  @Override
  public void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    VBox root = new VBox(new Label("备案"), new Button("开始"));
    Scene scene = new Scene(root, 1440, 900);
    stage.setScene(scene);
    stage.show();
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            System.out.println("ready");
          }
        });
  }

  /** JavaFX starts from the class path only where the main class is no Application. */
  public static final class Start {
    public static void main(String[] args) {
      JAVAFX_LOG.setFilter(record -> false);
      Application.launch(EmptyWindow.class);
    }
  }
}
