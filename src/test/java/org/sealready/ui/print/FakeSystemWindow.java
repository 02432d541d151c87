package org.sealready.ui.print;

import java.util.Optional;
import java.util.function.Consumer;

/** A window that is open until a test ends it. */
public final class FakeSystemWindow implements SystemWindow {

  private byte[] pdf = new byte[0];
  private String printer = "";
  private Optional<Consumer<Boolean>> open = Optional.empty();

  @Override
  public void open(
      byte[] bytes,
      String title,
      String beginsWith,
      Consumer<Boolean> ended,
      Consumer<Exception> failed) {
    pdf = bytes;
    printer = beginsWith;
    open = Optional.of(ended);
  }

  public boolean isOpen() {
    return open.isPresent();
  }

  public byte[] pdf() {
    return pdf;
  }

  public String printer() {
    return printer;
  }

  /** The person prints, or gives it up. */
  public void end(boolean sent) {
    Consumer<Boolean> ended = open.orElseThrow();
    open = Optional.empty();
    ended.accept(sent);
  }
}
