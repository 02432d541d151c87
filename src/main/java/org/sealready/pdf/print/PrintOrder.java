package org.sealready.pdf.print;

import java.util.Map;

/**
 * How a file is to be printed.
 *
 * @param printer one of {@link Printers#names}
 * @param copies of the whole file, one set after the other
 * @param black with black ink or toner only, where the printer also has colours
 * @param settings of the printing system by their names there, for whoever chose some in the
 *     system's own window
 */
public record PrintOrder(String printer, int copies, boolean black, Map<String, String> settings) {

  public PrintOrder {
    settings = Map.copyOf(settings);
  }

  /** An order without settings of the system. */
  public PrintOrder(String printer, int copies, boolean black) {
    this(printer, copies, black, Map.of());
  }
}
