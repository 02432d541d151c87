package org.sealready.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks where something is or goes; the system's own windows do, or a test. */
public interface Chooser {

  /** What is read from files and written into them. */
  enum Kind {
    FILING("JSON", "json", "sealready"),
    /** An official form: a PDF or a picture. */
    FORM("PDF, JPG, PNG", "pdf", "jpg", "jpeg", "png", "tif", "tiff", "bmp"),
    PDF("PDF", "pdf"),
    BACKUP(".sealready-backup", "sealready-backup"),
    /** A pack of lists, or a single list. */
    PACK(".sealready-data, JSON", "sealready-data", "json"),
    TEXT("TXT", "txt"),
    CALENDAR("iCalendar", "ics");

    private final String label;
    private final List<String> endings;

    Kind(String label, String... endings) {
      this.label = label;
      this.endings = List.of(endings);
    }

    /** What the system's window calls it. */
    String label() {
      return label;
    }

    /** Cameras and scanners write their endings in capitals, and some systems tell them apart. */
    List<String> patterns() {
      return endings.stream()
          .flatMap(ending -> Stream.of(ending, ending.toUpperCase(Locale.ROOT)))
          .map("*."::concat)
          .toList();
    }
  }

  /** A folder to write into. */
  Optional<Path> folder(String title);

  /** A file to read. */
  Optional<Path> open(Kind kind, String title);

  /**
   * A file to write.
   *
   * @param name offered for it
   */
  Optional<Path> save(Kind kind, String title, String name);
}
