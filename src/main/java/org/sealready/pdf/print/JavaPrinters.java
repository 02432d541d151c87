package org.sealready.pdf.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.Attribute;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.ColorSupported;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.OrientationRequested;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Printers as Java knows them, for Windows: pages are drawn as outlines, which stay sharp at any
 * resolution.
 */
final class JavaPrinters implements Printers {

  @Override
  public List<String> names() {
    return Arrays.stream(services()).map(PrintService::getName).sorted().toList();
  }

  @Override
  public Optional<String> usual() {
    return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
        .map(PrintService::getName);
  }

  @Override
  public Optional<PrinterState> state(String name) {
    return service(name).map(JavaPrinters::state);
  }

  private static PrinterState state(PrintService service) {
    boolean accepting =
        service.getAttribute(PrinterIsAcceptingJobs.class)
            != PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS;
    boolean stopped =
        service.getAttribute(javax.print.attribute.standard.PrinterState.class)
            == javax.print.attribute.standard.PrinterState.STOPPED;
    boolean colour = service.getAttribute(ColorSupported.class) == ColorSupported.SUPPORTED;
    return new PrinterState(accepting, stopped, colour);
  }

  @Override
  public void print(byte[] pdf, String title, PrintOrder order)
      throws PrintRefused, InterruptedException {
    PrintService service = service(order.printer()).orElseThrow(this::missing);
    if (!state(service).accepting()) {
      throw new PrintRefused(PrintRefused.Kind.REJECTING, null);
    }
    print(pdf, service, attributes(title, order, service));
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  private static void print(byte[] pdf, PrintService service, PrintRequestAttributeSet attributes)
      throws PrintRefused {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setPrintService(service);
      job.setPageable(new Sheets(document));
      job.print(attributes);
    } catch (IOException | PrinterException | RuntimeException failed) {
      throw new PrintRefused(PrintRefused.Kind.FAILED, failed);
    }
  }

  private PrintRefused missing() {
    return new PrintRefused(
        names().isEmpty() ? PrintRefused.Kind.NO_PRINTER : PrintRefused.Kind.GONE, null);
  }

  static PrintRequestAttributeSet attributes(String title, PrintOrder order, PrintService service) {
    PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
    attributes.add(new JobName(title, null));
    attributes.add(new Copies(order.copies()));
    attributes.add(SheetCollate.COLLATED);
    attributes.add(MediaSizeName.ISO_A4);
    attributes.add(OrientationRequested.PORTRAIT);
    attributes.add(Sides.ONE_SIDED);
    if (order.black() && takes(service, Chromaticity.MONOCHROME)) {
      attributes.add(Chromaticity.MONOCHROME);
    }
    return attributes;
  }

  private static boolean takes(PrintService service, Attribute attribute) {
    return service.isAttributeCategorySupported(attribute.getCategory())
        && service.isAttributeValueSupported(attribute, null, null);
  }

  static Optional<PrintService> service(String name) {
    return Arrays.stream(services()).filter(service -> service.getName().equals(name)).findFirst();
  }

  private static PrintService[] services() {
    return PrintServiceLookup.lookupPrintServices(null, null);
  }
}
