package org.sealready.filing;

import org.sealready.filing.address.AddressReader;
import org.sealready.filing.data.ProvinceFile;
import org.sealready.filing.rule.WordList;

/**
 * The large lists of the rules, each of which is read when it is first asked. Only what needs no
 * field of the form is read here: another thread may be making the form at the same time.
 */
public final class RuleData {

  private RuleData() {}

  /** Reads them now, for a program that is going to check a filing and has a thread to spare. */
  public static void load() {
    ProvinceFile.inUse();
    AddressReader.load();
    WordList.load();
  }
}
