package org.sealready.pdf;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPrintable;

/** The pages of a file as sheets of their own size, printable to the very edge. */
record Sheets(PDDocument document, PDFPrintable content) implements Pageable {

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
    return content;
  }
}
