package org.sealready.pdf.intake;

import org.sealready.pdf.PageImage;

/** Receives the pages one after another, so that only one is in memory. */
public interface PageSink {

  /**
   * Takes the next page.
   *
   * @param scale pixels per point
   */
  void take(PageImage page, double scale);
}
