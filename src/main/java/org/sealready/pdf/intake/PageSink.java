package org.sealready.pdf.intake;

import org.sealready.pdf.PageImage;

/** Gets the pages one after another, so that no more than one needs to be held. */
public interface PageSink {

  /**
   * Takes the next page.
   *
   * @param scale pixels per point
   */
  void take(PageImage page, double scale);
}
