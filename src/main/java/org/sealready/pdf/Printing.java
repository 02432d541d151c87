package org.sealready.pdf;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/**
 * Prints files in their actual size: a page that a driver shrinks to its margins has too little
 * room for the seal. Needs no window.
 */
public final class Printing {

  private Printing() {}

  /** The names of the printers of this computer. */
  public static List<String> printers() {
    return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
        .map(PrintService::getName)
        .sorted()
        .toList();
  }

  /** The printer that is used when none is chosen. */
  public static Optional<String> defaultPrinter() {
    return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
        .map(PrintService::getName);
  }

  /**
   * Sends the file to a printer and returns when the printing system has taken it.
   *
   * @param printer one of {@link #printers}
   * @throws PrintRefused if it cannot be printed there
   */
  public static void print(byte[] pdf, String printer, int copies) throws PrintRefused {
    PrintService service = service(printer);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setPrintService(service);
      job.setJobName(title(document));
      job.setCopies(copies);
      job.setPageable(new Sheets(document, new PDFPrintable(document, Scaling.ACTUAL_SIZE)));
      job.print();
    } catch (IOException | PrinterException | RuntimeException failed) {
      throw new PrintRefused(PrintRefused.Kind.FAILED, failed);
    }
  }

  private static String title(PDDocument document) {
    return Optional.ofNullable(document.getDocumentInformation().getTitle()).orElse("");
  }

  private static PrintService service(String printer) throws PrintRefused {
    PrintService[] services = PrintServiceLookup.lookupPrintServices(null, null);
    if (services.length == 0) {
      throw new PrintRefused(PrintRefused.Kind.NO_PRINTER, null);
    }
    for (PrintService service : services) {
      if (service.getName().equals(printer)) {
        return service;
      }
    }
    throw new PrintRefused(PrintRefused.Kind.GONE, null);
  }
}
