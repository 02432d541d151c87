package org.sealready.service.confinement;

import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process in the sandbox of the inspecting one that tries what a malicious file might. */
final class ConfinedProcess {

  private ConfinedProcess() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = System.out;
    ProcessSandbox.begin(Long.parseLong(args[0]), out);
    String deed = args.length > 1 ? args[1] : new String(System.in.readAllBytes());
    switch (deed.split(" ", 2)[0]) {
      case "socket" -> tell(out, () -> new Socket("127.0.0.1", 9).close());
      case "channel" -> tell(out, () -> SocketChannel.open().close());
      case "program" -> tell(out, () -> new ProcessBuilder("/bin/true").start());
      case "write" ->
          tell(out, () -> Files.writeString(Files.createTempFile("left", "behind"), "picture"));
      case "read" -> tell(out, () -> Files.readString(Path.of(deed.split(" ", 2)[1])));
      case "linger" -> Thread.sleep(60_000);
      default -> throw new IllegalArgumentException(deed);
    }
    out.flush();
    Runtime.getRuntime().halt(0);
  }

  private interface Deed {
    void run() throws IOException;
  }

  private static void tell(PrintStream out, Deed deed) {
    try {
      deed.run();
      out.print("done");
    } catch (IOException refused) {
      out.print("refused: " + refused.getMessage());
    }
  }
}
