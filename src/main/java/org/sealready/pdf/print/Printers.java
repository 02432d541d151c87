package org.sealready.pdf.print;

import java.util.List;
import java.util.Optional;

/**
 * The printers of this computer. Every method asks the printing system, which may take seconds: not
 * for the window's thread. An interrupt breaks it off.
 */
public interface Printers {

  /** Their names; empty as well where no printing system answers. */
  List<String> names() throws InterruptedException;

  /** The one that is used when none is chosen. */
  Optional<String> usual() throws InterruptedException;

  /** How this one is doing; empty where it is not there. */
  Optional<PrinterState> state(String name) throws InterruptedException;

  /**
   * Sends the file and returns when the printing system has taken it: on A4, one side, in its
   * actual size, for a page that is shrunk to the printer's margins has too little room for the
   * seal.
   *
   * @param title names the job for everybody who sees the queue
   * @throws PrintRefused if it cannot be printed there
   */
  void print(byte[] pdf, String title, PrintOrder order) throws PrintRefused, InterruptedException;

  /** Through CUPS where its commands are (Linux, macOS), else through Java. */
  static Printers ofThisComputer() {
    return CupsTool.isThere() ? new CupsPrinters() : new JavaPrinters();
  }
}
