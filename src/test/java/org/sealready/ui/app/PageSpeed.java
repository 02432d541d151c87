package org.sealready.ui.app;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.sealready.form.Field;
import org.sealready.ui.common.Fx;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.WizardModel;

/**
 * How long a page takes to stand and a key to be judged, in the real window on the company sample,
 * warm. Prints the median and the 99th percentile in milliseconds: {@code java
 * -Dglass.platform=Headless -Dprism.order=sw -Djavafx.animation.pulse=500 -cp …
 * org.sealready.ui.app.PageSpeed}.
 */
final class PageSpeed {

  private static final int WARM_UP = 60;
  private static final int TIMES = 500;

  private final WizardModel wizard;
  private final FormModel form;

  private PageSpeed(WizardModel wizard) {
    this.wizard = wizard;
    this.form = wizard.form();
  }

  /** Measures and ends. */
  public static void main(String[] args) throws Exception {
    TestWindow window = new TestWindow(Files.createTempDirectory("speed"), 1440, 900);
    Fx.run(() -> window.view().navigation().sample(TestWindow.CATALOGUE.samples().get(1)));
    Fx.until("open", () -> window.model.open().isPresent());
    PageSpeed speed = new PageSpeed(window.model.open().orElseThrow().wizard());
    speed.pageChange();
    speed.keyThatIsJudged();
    speed.answerThatIsGiven();
    System.exit(0);
  }

  /** From the press of Next to the page laid out. */
  private void pageChange() {
    List<Step> pages = wizard.steps().subList(0, 4);
    report(
        "page change",
        4 * WARM_UP,
        turn -> {
          Fx.run(() -> wizard.onStep(pages.get(turn % pages.size())));
          Fx.pulses(1);
        });
  }

  /** A key in a field that is said to be wrong: would this put it right. */
  private void keyThatIsJudged() {
    Field<String> number = TestWindow.textField("entityContact.idNumber");
    Fx.run(() -> form.of(number).commit(Optional.of("510104198809230619")));
    report(
        "verdict on a key",
        TIMES,
        turn -> Fx.run(() -> form.of(number).mends(Optional.of("51010419880923061" + turn % 8))));
  }

  /** An answer with all that follows from it, shown on the page. */
  private void answerThatIsGiven() {
    Field<String> address = TestWindow.textField("entity.certificateAddress");
    report(
        "answer with what follows",
        TIMES,
        turn ->
            Fx.run(
                () ->
                    form.of(address)
                        .commit(Optional.of("四川省成都市锦江区红星路三段" + (1 + turn % 90) + "号"))));
  }

  private static void report(String what, int times, IntConsumer work) {
    double[] taken = new double[times];
    for (int turn = -WARM_UP; turn < times; turn++) {
      long begin = System.nanoTime();
      work.accept(turn + WARM_UP);
      if (turn >= 0) {
        taken[turn] = (System.nanoTime() - begin) / 1e6;
      }
    }
    Arrays.sort(taken);
    System.out.printf(
        "%s: median %.2f ms, 99th percentile %.2f ms%n",
        what, taken[times / 2], taken[(int) (times * 0.99)]);
  }
}
