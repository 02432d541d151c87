package org.sealready.filing.journey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sealready.filing.data.CodeLists;
import org.sealready.form.Source;
import org.sealready.platform.UploadSlot;
import org.sealready.platform.UploadSlot.Medium;
import org.sealready.platform.UploadSlot.Need;
import org.sealready.platform.UploadSlots;

/** The places of the platform that take pictures, from a dated list. */
final class PlatformSlots {

  private PlatformSlots() {}

  @SuppressWarnings("unchecked") // the file is built like the bundled one
  static UploadSlots read() {
    Map<String, Object> file = CodeLists.file("upload-slots");
    List<Map<String, Object>> rows = (List<Map<String, Object>>) file.get("slots");
    return new UploadSlots(
        new Source((String) file.get("source"), (String) file.get("date")),
        rows.stream().map(PlatformSlots::slot).toList());
  }

  @SuppressWarnings("unchecked") // as above
  private static UploadSlot slot(Map<String, Object> row) {
    return new UploadSlot(
        (String) row.get("id"),
        (String) row.get("path"),
        (String) row.get("label"),
        (String) row.get("paper"),
        (String) row.get("forWhom"),
        ((Number) row.get("most")).intValue(),
        Medium.valueOf(row.getOrDefault("medium", "picture").toString().toUpperCase(Locale.ROOT)),
        need((String) row.get("need")),
        FilingConditions.named((String) row.getOrDefault("when", "always")),
        (List<String>) row.getOrDefault("letters", List.of()),
        (List<String>) row.getOrDefault("kinds", List.of()));
  }

  private static Need need(String name) {
    return switch (name) {
      case "required" -> Need.REQUIRED;
      case "letter" -> Need.WITH_LETTER;
      default -> Need.ASKED;
    };
  }
}
