package org.sealready.ui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Captures the log of unexpected exceptions while it is open, and suppresses its output. */
public final class Logged extends Handler implements AutoCloseable {

  private final Logger log = Logger.getLogger("org.sealready.fault");
  private final List<String> lines = new ArrayList<>();

  public Logged() {
    setFormatter(new SimpleFormatter());
    log.addHandler(this);
    log.setUseParentHandlers(false);
  }

  /** All that was logged, as it would be printed. */
  public synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public synchronized void publish(LogRecord record) {
    lines.add(getFormatter().format(record));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    log.removeHandler(this);
    log.setUseParentHandlers(true);
  }
}
