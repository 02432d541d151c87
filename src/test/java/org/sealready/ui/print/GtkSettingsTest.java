package org.sealready.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sealready.pdf.print.PrintOrder;

class GtkSettingsTest {

  /** As GTK 3.24 writes it after a look at a laser printer. */
  private static final String WRITTEN =
      """
      [Print Settings]
      cover-before=none
      scale=100
      n-copies=2
      number-up=1
      reverse=false
      page-set=all
      cups-job-priority=50
      print-pages=all
      printer=Laser
      collate=true
      print-at-time=
      cups-number-up=1
      cups-Duplex=None
      """;

  @Test
  void ordersWhatWasChosen() {
    assertEquals(
        new PrintOrder(
            "Laser",
            2,
            false,
            Map.of("job-priority", "50", "number-up", "1", "Duplex", "None", "collate", "true")),
        GtkSettings.read(WRITTEN).order());
    assertEquals(Optional.empty(), GtkSettings.read(WRITTEN).file());
  }

  @Test
  void countsPagesFromOne() {
    String ranges = WRITTEN.replace("=all\nprinter", "=ranges\npage-ranges=0,2-3\nprinter");
    assertEquals("1,3-4", GtkSettings.read(ranges).order().settings().get("page-ranges"));
  }

  @Test
  void passesOnOrderAndChoiceOfPages() {
    Map<String, String> settings =
        GtkSettings.read(
                WRITTEN.replace("reverse=false", "reverse=true").replace("set=all", "set=odd"))
            .order()
            .settings();
    assertEquals("reverse", settings.get("outputorder"));
    assertEquals("odd", settings.get("page-set"));
  }

  @Test
  void aFileInsteadOfAPrinterIsAFile() {
    String file = WRITTEN + "output-uri=file:///tmp/%E6%96%87%E4%B9%A6.pdf\n";
    assertEquals(Optional.of(Path.of("/tmp/文书.pdf")), GtkSettings.read(file).file());
  }
}
