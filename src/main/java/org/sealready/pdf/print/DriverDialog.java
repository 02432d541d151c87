package org.sealready.pdf.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Optional;
import javax.print.PrintService;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Windows' own print window, with every setting of the printer's driver. */
public final class DriverDialog {

  private DriverDialog() {}

  /**
   * Asks there, then prints; returns when both are done.
   *
   * @param printer that it begins with; the usual one where this is not there
   * @return false if the person gave it up
   * @throws PrintRefused if it cannot be printed
   */
  public static boolean print(byte[] pdf, String title, String printer) throws PrintRefused {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setJobName(title);
      Optional<PrintService> service = JavaPrinters.service(printer);
      if (service.isPresent()) {
        job.setPrintService(service.get());
      }
      job.setPageable(new Sheets(document));
      if (!job.printDialog()) {
        return false;
      }
      job.print();
      return true;
    } catch (IOException | PrinterException | RuntimeException failed) {
      throw new PrintRefused(PrintRefused.Kind.FAILED, failed);
    }
  }
}
