package org.sealready.pdf.print;

import java.awt.Graphics;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/** The pages of a file as sheets of their own size, printable to the very edge. */
record Sheets(PDDocument document, PDFPrintable content) implements Pageable, Printable {

  Sheets(PDDocument document) {
    this(document, new PDFPrintable(document, Scaling.ACTUAL_SIZE));
  }

  @Override
  public int getNumberOfPages() {
    return document.getNumberOfPages();
  }

  /** Without margins of its own, so that nothing moves or shrinks the page. */
  @Override
  public PageFormat getPageFormat(int index) {
    PDRectangle size = document.getPage(index).getMediaBox();
    Paper paper = new Paper();
    paper.setSize(size.getWidth(), size.getHeight());
    paper.setImageableArea(0, 0, size.getWidth(), size.getHeight());
    PageFormat format = new PageFormat();
    format.setPaper(paper);
    return format;
  }

  @Override
  public Printable getPrintable(int index) {
    return this;
  }

  /** A page, unless the thread was interrupted: then the job is given up. */
  @Override
  public int print(Graphics graphics, PageFormat format, int index) throws PrinterException {
    if (Thread.currentThread().isInterrupted()) {
      throw new PrinterAbortException();
    }
    return content.print(graphics, format, index);
  }
}
