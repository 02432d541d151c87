package org.sealready.service;

import java.io.IOException;
import java.io.PrintStream;
import org.sealready.pdf.intake.ComplaintLog;

/**
 * The process that looks through a file of unknown origin: the file comes in at the standard input,
 * what was made of it goes out at the standard output. {@link Inspection} starts it with little
 * memory and ends it when its time is over, so nothing in here guards against either.
 */
public final class InspectionProcess {

  private InspectionProcess() {}

  /** Reads the file, writes what was made of it, ends the process. */
  public static void main(String[] args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    ComplaintLog.install();
    PrintStream out = System.out;
    // What a library may want to say must not get between the bytes of the answer.
    System.setOut(System.err);
    byte[] file = System.in.readAllBytes();
    byte[] answer;
    try {
      answer = of(file).write();
    } catch (FormRefused refused) {
      answer = Inspected.refusal(refused.kind());
    } catch (RuntimeException | StackOverflowError | LinkageError broken) {
      answer = Inspected.refusal(FormRefused.Kind.DAMAGED);
    }
    out.write(answer);
    out.flush();
    Runtime.getRuntime().halt(0);
  }

  /** What there is in the file; for files of known origin only, unless in a process of its own. */
  static Inspected of(byte[] file) throws FormRefused {
    return PaperReading.of(file);
  }
}
