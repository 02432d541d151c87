package org.sealready.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.form.Answers;
import org.sealready.form.Waiver;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.filing.OpenFiling;

/** A file is taken into the open filing only as it was shown, and one step takes it back. */
class UpdateWindowTest {

  private static final String MOBILE = "13540012299";
  private static final String BODY =
      """
      {"errcode": 0, "errmsg": "ok", "icp_subject": {"principal_info": {"mobile": "13540012299"},
         "base_info": {"colour": "red"}, "organize_info": {"certificate_photo": "4ahCGpd3"}},
       "icp_applets": {"base_info": {"name": "云杉仓库"}}}
      """;

  @TempDir Path folder;

  private Path data() {
    return folder.resolve("data");
  }

  private TestWindow window() {
    Kept.sample(data(), "company-other-contact");
    TestWindow window = new TestWindow(data());
    window.untilItSays("云杉助手");
    return window;
  }

  private TestWindow opened() {
    TestWindow window = window();
    window.openOnly();
    return window;
  }

  private void choose(TestWindow window, String content) throws Exception {
    window.answer(Files.writeString(folder.resolve("file.json"), content));
    file(window, "从文件读入");
  }

  private static void file(TestWindow window, String item) {
    Fx.run(() -> items(window).get(item).run());
    Fx.pulses(2);
  }

  private static Map<String, Runnable> items(TestWindow window) {
    MenuButton menu = (MenuButton) window.view().root().lookup(".files");
    return menu.getItems().stream()
        .collect(Collectors.toMap(MenuItem::getText, item -> item::fire));
  }

  private static Answers answers(TestWindow window) {
    return Fx.get(() -> window.model.open().orElseThrow().answers());
  }

  private static boolean asks(TestWindow window) {
    return Fx.get(() -> window.view().dialogs().isOpen());
  }

  @Test
  void nothingChangesBeforeItIsShownAndWantedAndOneStepTakesItBack() throws Exception {
    TestWindow window = opened();
    Answers before = answers(window);
    choose(window, BODY);
    window.untilItSays("有 2 处和现在填的不一样");
    assertTrue(window.says("云杉助手"));
    assertTrue(window.says("→ 云杉仓库"));
    assertTrue(window.says("→ 135****2299"));
    assertFalse(window.says(MOBILE), "numbers of persons are masked");
    assertTrue(window.says("另有 1 处没有读入"));
    assertTrue(window.says("不认识“icp_subject.base_info.colour”"));
    assertTrue(window.says("还有 1 处是平台上图片和文书的编号"));
    Fx.press(KeyCode.ESCAPE);
    assertEquals(before, answers(window));
    assertFalse(Fx.get(() -> undoable(window)));

    choose(window, BODY);
    window.untilItSays("有 2 处和现在填的不一样");
    window.click("改这 2 处");
    assertTrue(window.says("按文件改了 2 处"));
    Answers after = answers(window);
    assertEquals(Optional.of("云杉仓库"), after.get(TestWindow.textField("miniProgram.name")));
    assertEquals(Optional.of(MOBILE), after.get(TestWindow.textField("entityContact.mobile")));
    assertEquals(2, TestWindow.CATALOGUE.form().differing(before, after).size());
    Fx.run(window.view().filing()::undo);
    assertEquals(before, answers(window));
    assertFalse(window.says("按文件改了"), "it is no longer so");
    Fx.run(window.view().filing()::redo);
    assertEquals(after, answers(window));
    window.close();
    String id = Kept.list(data()).getFirst().id();
    assertEquals(
        Optional.of("云杉仓库"),
        Kept.answers(data(), id).get(TestWindow.textField("miniProgram.name")));
  }

  private static boolean undoable(TestWindow window) {
    return window.model.open().orElseThrow().wizard().undoable().get();
  }

  @Test
  void whatCannotBeUsedIsOneLineAndChangesNothing() throws Exception {
    TestWindow window = opened();
    Answers before = answers(window);
    refused(
        window,
        "{\"icp_subject\":{\"organize_info\":{\"certificate_number\":\"91510104MA7HW29TXH\"}}}",
        "这个文件是另一件备案的（“主体信息 › 证件号码”不同）");
    refused(window, "{\"icp_subject\": {", "这个文件不完整");
    refused(window, "", "这个文件是空的");
    refused(window, "[]", "这个文件里没有备案的内容");
    refused(window, "{\"icp_subject\":{},\"icp_subject\":{}}", "把同一项写了两遍");
    window.answer(folder);
    file(window, "从文件读入");
    window.untilItSays("这是一个文件夹");
    window.answer(folder.resolve("gone.json"));
    file(window, "从文件读入");
    window.untilItSays("找不到这个文件");
    assertEquals(before, answers(window));
    window.close();
  }

  private void refused(TestWindow window, String content, String line) throws Exception {
    choose(window, content);
    window.untilItSays(line);
    assertFalse(asks(window), line);
  }

  @Test
  void whatIsSavedFromTheMenuComesBackWithoutAChange() throws Exception {
    TestWindow window = opened();
    OpenFiling filing = Fx.get(() -> window.model.open().orElseThrow());
    Answers before = answers(window);
    for (String kind : List.of("存成备案文件", "存成平台接口的格式")) {
      Path file = folder.resolve(kind + ".json");
      window.answer(file);
      file(window, kind);
      window.untilItSays("已存成 " + file.getFileName());
      assertEquals(filing, Fx.get(() -> window.model.open().orElseThrow()), "it stays open");
      window.answer(file);
      file(window, "从文件读入");
      window.untilItSays("文件里的内容和现在填的一样");
      assertFalse(asks(window));
    }
    assertEquals(before, answers(window));
    window.close();
  }

  @Test
  void whatTheFileDoesNotHoldStaysAsItWas() throws Exception {
    TestWindow window = opened();
    Waiver waiver = new Waiver("trigger-words", "miniProgram.remark", "问过", "2026-11-20");
    Fx.run(
        () -> {
          OpenFiling open = window.model.open().orElseThrow();
          Answers with =
              open.answers().withWaivers(List.of(waiver)).withQuestions(Map.of("reachable", "yes"));
          open.wizard().form().restore(with);
        });
    choose(window, BODY);
    window.untilItSays("有 2 处和现在填的不一样");
    window.click("改这 2 处");
    assertEquals(List.of(waiver), answers(window).waivers());
    assertEquals(Map.of("reachable", "yes"), answers(window).questions());
    window.close();
  }

  @Test
  void theCardOfAFilingOpensItAndAsks() throws Exception {
    TestWindow window = window();
    window.answer(Files.writeString(folder.resolve("file.json"), BODY));
    window.menu("云杉助手", "从文件读入");
    window.untilItSays("有 2 处和现在填的不一样");
    window.click("改这 2 处");
    assertEquals(
        Optional.of("云杉仓库"), answers(window).get(TestWindow.textField("miniProgram.name")));
    window.close();
  }

  @Test
  void numbersOfUploadsAloneAreNothingToAskAbout() throws Exception {
    TestWindow window = opened();
    choose(
        window,
        "{\"icp_subject\":{},\"icp_applets\":{},\"icp_materials\":{\"promise_video\":[\"x9\"]}}");
    window.untilItSays("文件里的内容和现在填的一样");
    assertFalse(asks(window));
    window.close();
  }

  @Test
  void whoeverClicksIntoTheMenuGoesOnWhereHeWas() {
    TestWindow window = opened();
    window.walkTo("entity.name");
    Node before = Fx.get(Fx::focused);
    MenuButton menu = Fx.get(() -> (MenuButton) window.view().root().lookup(".files"));
    Fx.run(
        () -> {
          menu.fireEvent(pressed(menu));
          menu.requestFocus();
          menu.show();
        });
    Fx.pulses(2);
    Fx.run(menu::hide);
    Fx.pulses(2);
    assertEquals(before, Fx.get(Fx::focused));
    window.close();
  }

  private static MouseEvent pressed(Node node) {
    return new MouseEvent(
        MouseEvent.MOUSE_PRESSED,
        1,
        1,
        1,
        1,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        false,
        new PickResult(node, 1, 1));
  }

  @Test
  void aSampleTakesAFileInAndIsNotSaved() throws Exception {
    TestWindow window = window();
    Fx.run(() -> window.view().navigation().sample(TestWindow.CATALOGUE.samples().getFirst()));
    Fx.until("the sample is open", () -> window.model.open().isPresent());
    Fx.pulses(2);
    assertEquals(Set.of("改动记录", "从文件读入"), Fx.get(() -> Set.copyOf(items(window).keySet())));
    window.close();
  }
}
