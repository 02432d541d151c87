package org.sealready.cli;

import java.io.PrintStream;
import org.sealready.words.Words;

/** Where the command line prints, and in which language. */
record Terminal(PrintStream out, PrintStream err, Words words) {

  /** One line for the person at the keyboard. */
  void complain(String line) {
    err.println(line);
  }
}
