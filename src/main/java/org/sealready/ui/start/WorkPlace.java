package org.sealready.ui.start;

import org.sealready.service.filings.KeptFiling;
import org.sealready.service.filings.KeptWay;

/** Where in a filing the work is. */
public enum WorkPlace {
  /** Where a person was when it was left. */
  WHERE_LEFT,
  /** Account, verification and certification. */
  BEFORE,
  REJECTIONS,
  /** The map, at the station that is next: with its clock, and the card for the message. */
  JOURNEY,
  AFTERWARDS;

  /** Where this filing goes on. */
  public static WorkPlace of(KeptFiling.Readable filing) {
    KeptWay way = filing.way();
    if (way.isFiled()) {
      return AFTERWARDS;
    }
    if (isToMend(way)) {
      return REJECTIONS;
    }
    if (way.isBack() || way.isWaiting() || way.isMessage()) {
      return JOURNEY;
    }
    return isToTick(filing) ? BEFORE : WHERE_LEFT;
  }

  /** Whether there are reasons for which it came back. */
  static boolean isToMend(KeptWay way) {
    boolean isElsewhere = way.isBack() || way.isWaiting() || way.isMessage() || way.isFiled();
    return way.isRejected() || way.openReasons() > 0 && !isElsewhere;
  }

  /** Whether only account and certification are open, as far as was written down. */
  static boolean isToTick(KeptFiling.Readable filing) {
    return filing.way().isBefore() && filing.errors() == 0;
  }
}
