package org.sealready.ui.dialog;

import java.nio.file.Path;
import java.util.Optional;

/** Asks where something is or goes; the system's own windows do, or a test. */
public interface Chooser {

  /** A folder to write into. */
  Optional<Path> folder(String title);

  /** A file to read. */
  Optional<Path> file(String title);

  /** A filing file to write. */
  Optional<Path> json(String title, String name);

  /** A form to read: a PDF or a picture. */
  Optional<Path> form(String title);

  /** A PDF to write. */
  Optional<Path> pdf(String title, String name);

  /** A backup to take in. */
  Optional<Path> backup(String title);

  /** A backup to write. */
  Optional<Path> backup(String title, String name);

  /** A pack of lists, or a single list, to read. */
  Optional<Path> pack(String title);

  /** A text to read. */
  Optional<Path> text(String title);

  /** A calendar file to write. */
  Optional<Path> calendar(String title, String name);

  /** A text to write. */
  Optional<Path> text(String title, String name);
}
