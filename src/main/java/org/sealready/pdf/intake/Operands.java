package org.sealready.pdf.intake;

import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;

/** The operands of an operator: of superfluous ones readers use the last, and PDFBox the first. */
final class Operands {

  private static final Map<String, Integer> COUNTS =
      Map.ofEntries(
          Map.entry("Tj", 1),
          Map.entry("TJ", 1),
          Map.entry("'", 1),
          Map.entry("\"", 3),
          Map.entry("Tf", 2),
          Map.entry("Td", 2),
          Map.entry("TD", 2),
          Map.entry("Tm", 6),
          Map.entry("cm", 6),
          Map.entry("re", 4),
          Map.entry("m", 2),
          Map.entry("l", 2),
          Map.entry("c", 6),
          Map.entry("v", 4),
          Map.entry("y", 4),
          Map.entry("w", 1),
          Map.entry("g", 1),
          Map.entry("G", 1),
          Map.entry("rg", 3),
          Map.entry("RG", 3),
          Map.entry("k", 4),
          Map.entry("K", 4),
          Map.entry("Do", 1),
          Map.entry("gs", 1));

  private Operands() {}

  static List<COSBase> of(String operator, List<COSBase> all) {
    int count = COUNTS.getOrDefault(operator, all.size());
    return all.size() > count ? all.subList(all.size() - count, all.size()) : all;
  }
}
