package org.sealready.cli;

import java.io.PrintStream;
import org.sealready.words.Words;

/** Where the command line prints, and in which language. */
record Terminal(PrintStream out, PrintStream err, Words words) {

  /** One line for the person at the keyboard, whatever a file's name holds. */
  void complain(String line) {
    err.println(line.replaceAll("\\p{Cntrl}", "?"));
  }
}
