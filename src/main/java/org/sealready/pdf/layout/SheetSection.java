package org.sealready.pdf.layout;

import java.util.List;

/** Rows that belong together under one heading. */
public record SheetSection(String title, List<SheetRow> rows) {
  public SheetSection {
    rows = List.copyOf(rows);
  }
}
