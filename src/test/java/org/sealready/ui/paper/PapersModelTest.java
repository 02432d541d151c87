package org.sealready.ui.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.sealready.Main;
import org.sealready.service.Catalogue;
import org.sealready.service.paper.OfficialPaper;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.ui.task.Tasks;

class PapersModelTest {

  /** The window waits until it hears that reading has ended. */
  @Test
  void tellsTheEndOfReadingThatFailedUnexpectedly() {
    Tasks broken =
        new Tasks(
            task -> {
              throw new RejectedExecutionException();
            },
            Runnable::run);
    Catalogue catalogue = Main.catalogue();
    PapersModel model =
        new PapersModel(
            catalogue,
            OfficialPapers.none(),
            broken,
            new SimpleObjectProperty<>(Optional.empty()),
            () -> {});
    List<Optional<OfficialPaper>> ended = new ArrayList<>();
    assertThrows(
        IllegalStateException.class,
        () -> model.bring(Path.of("paper.pdf"), "表", (held, stays) -> {}, ended::add));
    assertEquals(List.of(Optional.empty()), ended);
  }
}
