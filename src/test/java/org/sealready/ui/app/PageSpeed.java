package org.sealready.ui.app;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.sealready.form.Field;
import org.sealready.ui.common.Fx;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.WizardModel;

/**
 * How long a page takes to stand and a key to be judged, in the real window on the company sample.
 * Prints the median and the 99th percentile in milliseconds; {@code .ci/pages} runs it. On JavaFX's
 * headless platform most of the time would be its own copying of the picture.
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
    speed.firstVisits();
    speed.pageChange();
    speed.keyThatIsJudged();
    speed.answerThatIsGiven();
    System.exit(0);
  }

  /** Every page for the first time, by the order of the steps. */
  private void firstVisits() {
    String taken =
        pages().stream()
            .map(page -> "%.0f".formatted(timed(() -> stand(page))))
            .collect(Collectors.joining(", "));
    System.out.printf("page opened for the first time: %s ms%n", taken);
  }

  /** From the press of Next to the page laid out; then with what stands beside it. */
  private void pageChange() {
    List<Step> pages = pages();
    double[] alone = new double[4 * WARM_UP];
    double[] whole = new double[alone.length];
    for (int turn = -WARM_UP; turn < alone.length; turn++) {
      Step page = pages.get(Math.floorMod(turn, pages.size()));
      double stands = timed(() -> stand(page));
      double follows = timed(PageSpeed::rest);
      if (turn >= 0) {
        alone[turn] = stands;
        whole[turn] = stands + follows;
      }
      Fx.pulses(2);
    }
    report("page change", alone);
    report("page change with what stands beside it", whole);
  }

  private List<Step> pages() {
    return wizard.steps().subList(0, 4);
  }

  private void stand(Step page) {
    Fx.run(() -> wizard.onStep(page));
    Fx.pulses(1);
  }

  /** What waited for the page comes to its place. */
  private static void rest() {
    Fx.run(() -> {});
    Fx.pulses(1);
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
      int now = turn + WARM_UP;
      double milliseconds = timed(() -> work.accept(now));
      if (turn >= 0) {
        taken[turn] = milliseconds;
      }
    }
    report(what, taken);
  }

  private static double timed(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e6;
  }

  private static void report(String what, double[] taken) {
    Arrays.sort(taken);
    System.out.printf(
        "%s: median %.1f ms, 99th percentile %.1f ms%n",
        what, taken[taken.length / 2], taken[(int) (taken.length * 0.99)]);
  }
}
