package org.sealready.ui.looks;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.KeptWays;
import org.sealready.ui.common.Fx;
import org.sealready.ui.wizard.Step;
import org.sealready.words.Language;

/** The screens beside the pages: registering, papers, copy sheet, map, rejections, afterwards. */
final class WayTour extends Tour {

  private static final String REJECTED =
      "您提交的备案申请审核未通过：\n1. 小程序备注过于简单，请具体描述。\n2. 身份证正面照片模糊。\n3. 今天下雨。";

  WayTour(Path data, Language language, Stop stop) {
    super(data, language, stop);
  }

  @Override
  void walk() {
    KeptWays.keep(data, List.of(KeptWays.onItsWay(), KeptWays.finished()));
    Kept.sample(data, "company-other-contact");
    open();
    into("石桥渡手作");
    screens("on its way");
    step(new Step.Before());
    click("ui.before.category.choose");
    at("categories");
    Fx.run(() -> ((TextInputControl) Fx.root().lookup(".category-search")).setText("奶茶"));
    at("categories, found");
    step(new Step.Journey());
    click("ui.journey.record.add");
    at("journey, writing down");
    step(new Step.CopySheet());
    click("ui.copy.slim");
    at("slim window");
    Fx.run(() -> Display.scenes().getLast().getWindow().hide());
    Fx.run(() -> window.view().filing().leave());
    into("诺兰德选物");
    screens("finished");
    Fx.run(() -> window.view().filing().leave());
    into("云杉助手");
    screens("new");
    step(new Step.Rejections());
    Fx.compose("", REJECTED);
    Fx.press(KeyCode.TAB);
    click("ui.rejection.read");
    until("it is read", () -> Fx.root().lookup(".reject-list") != null);
    at("rejections, read");
    window.close();
  }

  private void into(String title) {
    window.untilItSays(title);
    String id =
        Fx.get(
            () ->
                window.model.start().filings().get().stream()
                    .filter(kept -> kept.toString().contains(title))
                    .findFirst()
                    .orElseThrow()
                    .id());
    Fx.run(() -> window.view().navigation().open(id));
    until("the filing is open", () -> window.model.open().isPresent());
  }

  private void screens(String state) {
    for (Step step : Step.SCREENS) {
      step(step);
      at(state + ", " + step.id());
      popups(state + ", " + step.id());
    }
  }
}
