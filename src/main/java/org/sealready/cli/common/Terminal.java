package org.sealready.cli.common;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.sealready.words.Visible;
import org.sealready.words.Words;

/** The output of the command line and its language. */
public record Terminal(PrintStream out, PrintStream err, Words words) {

  public Terminal {
    out = VisibleStream.before(out);
    err = VisibleStream.before(err);
  }

  /** Prints one line to stderr, with control characters made visible. */
  public void complain(String line) {
    err.println(Visible.line(line));
  }

  /** One line of what a command yields, such as the name of a file. */
  public void say(Object line) {
    out.println(Visible.line(String.valueOf(line)));
  }

  /** A document in JSON, in which hidden characters are escaped, without a change of meaning. */
  public void json(byte[] document) {
    out.writeBytes(
        Visible.json(new String(document, StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8));
  }
}
