package org.sealready.cli.common;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.sealready.words.Visible;
import org.sealready.words.Words;

/** Where the command line prints, and in which language. */
public record Terminal(PrintStream out, PrintStream err, Words words) {

  public Terminal {
    out = VisibleStream.before(out);
    err = VisibleStream.before(err);
  }

  /** One line for the person at the keyboard, whatever a file's name holds. */
  public void complain(String line) {
    err.println(Visible.line(line));
  }

  /** One line of what a command yields, such as the name of a file. */
  public void say(Object line) {
    out.println(Visible.line(String.valueOf(line)));
  }

  /** A document in JSON, in which hidden characters are escaped: it says the same. */
  public void json(byte[] document) {
    out.writeBytes(
        Visible.json(new String(document, StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8));
  }
}
