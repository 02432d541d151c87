package org.sealready.pdf.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CupsPrintersTest {

  private static List<String> options(PrintOrder order) {
    List<String> command = CupsPrinters.command("文书（4 份）", order);
    return command.stream().filter(part -> part.contains("=")).toList();
  }

  @Test
  void theJobIsOnA4OnOneSideInActualSize() {
    List<String> command = CupsPrinters.command("文书（4 份）", new PrintOrder("HP", 2, false));

    assertEquals(List.of("lp", "-d", "HP", "-n", "2", "-t", "文书（4 份）"), command.subList(0, 7));
    assertEquals(
        List.of("media=A4", "sides=one-sided", "number-up=1", "collate=true", "print-scaling=none"),
        options(new PrintOrder("HP", 2, false)));
  }

  @Test
  void blackIsAskedForOnlyWhereItWasChosen() {
    assertTrue(options(new PrintOrder("HP", 1, true)).contains("print-color-mode=monochrome"));
    assertFalse(options(new PrintOrder("HP", 1, false)).toString().contains("color"));
  }

  @Test
  void settingsOfTheSystemWinButNeverOverTheSize() {
    List<String> options =
        options(
            new PrintOrder(
                "HP", 1, false, Map.of("print-scaling", "fit", "sides", "two-sided-long-edge")));

    assertEquals("print-scaling=none", options.getLast());
    assertTrue(options.indexOf("sides=two-sided-long-edge") > options.indexOf("sides=one-sided"));
  }

  @Test
  void aLongTitleIsCutBetweenCharacters() {
    String title = CupsPrinters.command("𠮷".repeat(300), new PrintOrder("HP", 1, false)).get(6);

    assertEquals("𠮷".repeat(79) + "…", title);
  }

  @Test
  void readsHowAPrinterIsDoing() {
    String idle =
        "copies=1 printer-info='Room 3' printer-is-accepting-jobs=true printer-state=3 "
            + "printer-state-reasons=none printer-type=8450124";

    assertEquals(Optional.of(new PrinterState(true, false, true)), CupsPrinters.read(idle));
    assertEquals(
        Optional.of(new PrinterState(true, true, true)),
        CupsPrinters.read(idle.replace("state=3", "state=5")));
    assertEquals(
        Optional.of(new PrinterState(true, true, true)),
        CupsPrinters.read(idle.replace("=none", "=offline-report")));
    assertEquals(
        Optional.of(new PrinterState(false, false, false)),
        CupsPrinters.read(idle.replace("jobs=true", "jobs=false").replace("8450124", "4")));
    assertEquals(Optional.empty(), CupsPrinters.read("\n"));
  }
}
