package org.sealready.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.app.Kept;
import org.sealready.ui.common.Fx;
import org.sealready.ui.task.Notice;
import org.sealready.ui.typing.FakeAlarm;
import org.sealready.words.Language;
import org.sealready.words.Words;

/**
 * The start screen stands before the data folder was read: then it says nothing of what is kept.
 */
class UnreadFolderTest {

  @TempDir private Path folder;

  private final FakeAlarm alarm = new FakeAlarm();
  private final StartModel model = new StartModel(List.of(), Clock.systemUTC(), alarm);

  @Test
  void saysThatThereIsNoFilingOnlyOnceThatIsKnown() {
    Words words = Words.in(Language.CHINESE);
    StartActions actions = nothing(StartActions.class);
    StartView view = Fx.get(() -> new StartView(model, words, actions, nothing(FilingMenu.class)));
    Fx.show(() -> new StackPane(view));
    Node empty = Fx.get(() -> view.lookup(".start-empty"));
    double height = Fx.get(() -> empty.getLayoutBounds().getHeight());
    assertFalse(Fx.get(empty::isVisible));
    assertTrue(Fx.get(empty::isManaged) && height > 0, "its room is kept, so that nothing moves");
    Fx.run(() -> model.known().set(true));
    assertTrue(Fx.get(empty::isVisible));
  }

  /** A slow disk, or a network drive: an empty screen looks as if all were gone. */
  @Test
  void saysThatItIsReadWhereThatTakesAWhile() {
    Words words = Words.in(Language.CHINESE);
    StartActions actions = nothing(StartActions.class);
    StartView view = Fx.get(() -> new StartView(model, words, actions, nothing(FilingMenu.class)));
    Fx.show(() -> new StackPane(view));
    Label empty = (Label) Fx.get(() -> view.lookup(".start-empty"));
    double height = Fx.get(() -> empty.getLayoutBounds().getHeight());
    Fx.run(() -> alarm.pass(Duration.ofSeconds(1)));
    Fx.pulses(2);
    assertTrue(Fx.get(empty::isVisible));
    assertTrue(Fx.get(empty::getText).startsWith("正在读取"));
    assertEquals(height, Fx.get(() -> empty.getLayoutBounds().getHeight()));
    Fx.run(() -> model.known().set(true));
    assertTrue(Fx.get(empty::getText).startsWith("还没有备案"));
  }

  /** Somebody may be about to click. */
  @Test
  void whatComesLateMovesNothingThatIsThereAlready() {
    Kept.sample(folder, "company-other-contact");
    Kept.sample(folder, "individual");
    List<KeptFiling> kept = Kept.in(folder, cabinet -> cabinet.filings().list());
    Words words = Words.in(Language.CHINESE);
    StartActions actions = nothing(StartActions.class);
    StartView view = Fx.get(() -> new StartView(model, words, actions, nothing(FilingMenu.class)));
    Fx.show(() -> new StackPane(view));
    Fx.run(view::requestInitialFocus);
    Fx.pulses(2);
    Fx.run(() -> alarm.pass(Duration.ofMillis(500)));
    Fx.pulses(2);
    List<Node> tiles = Fx.get(() -> List.copyOf(view.lookupAll(".card")));
    List<Bounds> before = places(tiles);
    Node focused = Fx.get(Fx::focused);
    assertEquals(3, tiles.size());
    Fx.run(() -> model.filings().set(kept));
    Fx.run(() -> model.notice().set(Optional.of(Notice.of(Notice.Kind.WARNING, said -> "改名"))));
    Fx.run(() -> model.known().set(true));
    Fx.pulses(4);
    assertEquals(2, Fx.get(() -> view.lookupAll(".filing-card").size()), "they are listed");
    assertEquals(before, places(tiles));
    assertEquals(focused, Fx.get(Fx::focused));
  }

  private static List<Bounds> places(List<Node> nodes) {
    return Fx.get(
        () -> nodes.stream().map(node -> node.localToScene(node.getLayoutBounds())).toList());
  }

  private static <T> T nothing(Class<T> actions) {
    return actions.cast(
        Proxy.newProxyInstance(
            actions.getClassLoader(), new Class<?>[] {actions}, (proxy, method, args) -> null));
  }
}
