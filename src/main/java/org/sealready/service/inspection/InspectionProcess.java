package org.sealready.service.inspection;

import java.io.IOException;
import java.io.PrintStream;
import org.sealready.pdf.intake.fault.ComplaintLog;
import org.sealready.picture.MemoryOnly;
import org.sealready.service.confinement.ProcessSandbox;

/**
 * The main class of the child process that inspects an untrusted file: reads it from standard input
 * and writes the sanitised paper to standard output. {@link Inspection} starts it with little
 * memory and kills it after a timeout; {@link ProcessSandbox} limits it from within.
 */
public final class InspectionProcess {

  /** Default lifetime in milliseconds. */
  private static final long LIFE = 60_000;

  private InspectionProcess() {}

  /** Reads the file, writes what was made of it, ends the process. */
  public static void main(String[] args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    ComplaintLog.install();
    PrintStream out = System.out;
    // Output of a library must not get into the bytes of the answer.
    System.setOut(System.err);
    MemoryOnly.install();
    ProcessSandbox.begin(args.length > 0 ? Long.parseLong(args[0]) : LIFE, out);
    byte[] file = System.in.readAllBytes();
    byte[] answer;
    try {
      answer = of(file).write();
    } catch (PaperRefused refused) {
      answer = Inspected.refusal(refused.kind());
    } catch (RuntimeException | StackOverflowError | LinkageError broken) {
      // Every failure is reported to the parent as a damaged file.
      answer = Inspected.refusal(PaperRefused.Kind.DAMAGED);
    }
    out.write(answer);
    out.flush();
    Runtime.getRuntime().halt(0);
  }

  /** Reads the file in this process; for trusted files only, unless the process is sandboxed. */
  public static Inspected of(byte[] file) throws PaperRefused {
    return PaperReading.of(file);
  }
}
