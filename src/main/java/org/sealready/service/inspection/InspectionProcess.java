package org.sealready.service.inspection;

import java.io.IOException;
import java.io.PrintStream;
import org.sealready.pdf.intake.fault.ComplaintLog;
import org.sealready.picture.MemoryOnly;
import org.sealready.service.confinement.SelfConfinement;

/**
 * The process that looks through a file of unknown origin: the file comes in at the standard input,
 * what was made of it goes out at the standard output. {@link Inspection} starts it with little
 * memory and ends it when its time is over; {@link SelfConfinement} sees to it from within.
 */
public final class InspectionProcess {

  /** How many milliseconds it lives where whoever starts it says nothing. */
  private static final long LIFE = 60_000;

  private InspectionProcess() {}

  /** Reads the file, writes what was made of it, ends the process. */
  public static void main(String[] args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    ComplaintLog.install();
    PrintStream out = System.out;
    // What a library may want to say must not get between the bytes of the answer.
    System.setOut(System.err);
    MemoryOnly.install();
    SelfConfinement.begin(args.length > 0 ? Long.parseLong(args[0]) : LIFE, out);
    byte[] file = System.in.readAllBytes();
    byte[] answer;
    try {
      answer = of(file).write();
    } catch (PaperRefused refused) {
      answer = Inspected.refusal(refused.kind());
    } catch (RuntimeException | StackOverflowError | LinkageError broken) {
      // Whatever breaks here is told to the parent as a damaged file.
      answer = Inspected.refusal(PaperRefused.Kind.DAMAGED);
    }
    out.write(answer);
    out.flush();
    Runtime.getRuntime().halt(0);
  }

  /** What there is in the file; for files of known origin only, unless in a process of its own. */
  public static Inspected of(byte[] file) throws PaperRefused {
    return PaperReading.of(file);
  }
}
