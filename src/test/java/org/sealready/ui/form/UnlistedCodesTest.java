package org.sealready.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.form.Answers;
import org.sealready.service.filings.FilingFiles;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.wizard.Step;

/** Codes of a newer version's lists in a filing that comes from there. */
class UnlistedCodesTest {

  private static final String CERTIFICATE = "98761";
  private static final String SERVICE = "98762";
  private static final String APPROVAL = "98763";

  @TempDir Path folder;

  private Answers newer() throws Exception {
    String text = Files.readString(Path.of("assets/samples/company-other-contact.json"));
    String changed =
        text.replaceFirst(
                "\"certificateType\": \"1\"", "\"certificateType\": \"" + CERTIFICATE + "\"")
            .replaceFirst("\"serviceTypes\": \\[", "\"serviceTypes\": [\"" + SERVICE + "\",")
            .replaceFirst("\"type\": \"24\"", "\"type\": \"" + APPROVAL + "\"");
    Path file = Files.writeString(folder.resolve("newer.json"), changed);
    return new FilingFiles(TestWindow.CATALOGUE.form()).read(file);
  }

  private static List<String> seen(TestWindow window) {
    return Fx.get(
        () ->
            Stream.of(".label", ".button", ".chip", ".list-cell", ".hyperlink")
                .flatMap(kind -> window.view().root().lookupAll(kind).stream())
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null)
                .toList());
  }

  @Test
  void areToldOfInWordsAndStayAsTheyAre() throws Exception {
    Answers before = newer();
    Path data = folder.resolve("data");
    String id = Kept.in(data, cabinet -> Kept.saved(cabinet, before)).id();
    TestWindow window = new TestWindow(data, 1440, 900);
    window.open(id);
    List<String> all = new ArrayList<>();
    for (Step step : Fx.get(() -> window.filing().wizard().steps())) {
      window.go(step);
      all.addAll(seen(window));
    }
    for (Step.Screen step : Step.SCREENS) {
      window.go(step);
      all.addAll(seen(window));
    }
    for (String code : List.of(CERTIFICATE, SERVICE, APPROVAL)) {
      assertEquals(Optional.empty(), all.stream().filter(code::equals).findFirst(), "a bare code");
      assertTrue(all.contains("这个版本不认识的选项（代码 " + code + "）"), () -> code + " is told of in " + all);
    }
    window.close();
    assertEquals(before, Kept.answers(data, id));
  }
}
