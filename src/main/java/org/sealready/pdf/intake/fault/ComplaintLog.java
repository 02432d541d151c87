package org.sealready.pdf.intake.fault;

import org.apache.commons.logging.Log;

/**
 * The log adapter of PDFBox in the process that reads untrusted files: nothing is written, all
 * messages are collected.
 */
public final class ComplaintLog implements Log {

  private static final String FACTORY = "org.apache.commons.logging.LogFactory";
  private static final String USUAL = "org.apache.commons.logging.impl.LogFactoryImpl";
  private static final String LOG = "org.apache.commons.logging.Log";

  /** As Commons Logging calls it. */
  public ComplaintLog(String name) {
    // One list for all names: what is missing on a page is said by many classes.
  }

  /** From now on this is the log; before any class of PDFBox is used. */
  public static void install() {
    System.setProperty(FACTORY, USUAL);
    System.setProperty(LOG, ComplaintLog.class.getName());
  }

  @Override
  public void debug(Object message) {}

  @Override
  public void debug(Object message, Throwable cause) {}

  @Override
  public void error(Object message) {
    Complaints.hear(String.valueOf(message));
  }

  @Override
  public void error(Object message, Throwable cause) {
    Complaints.hear(String.valueOf(message));
  }

  @Override
  public void fatal(Object message) {
    Complaints.hear(String.valueOf(message));
  }

  @Override
  public void fatal(Object message, Throwable cause) {
    Complaints.hear(String.valueOf(message));
  }

  @Override
  public void info(Object message) {}

  @Override
  public void info(Object message, Throwable cause) {}

  @Override
  public boolean isDebugEnabled() {
    return false;
  }

  @Override
  public boolean isErrorEnabled() {
    return true;
  }

  @Override
  public boolean isFatalEnabled() {
    return true;
  }

  @Override
  public boolean isInfoEnabled() {
    return false;
  }

  @Override
  public boolean isTraceEnabled() {
    return false;
  }

  @Override
  public boolean isWarnEnabled() {
    return true;
  }

  @Override
  public void trace(Object message) {}

  @Override
  public void trace(Object message, Throwable cause) {}

  @Override
  public void warn(Object message) {
    Complaints.hear(String.valueOf(message));
  }

  @Override
  public void warn(Object message, Throwable cause) {
    Complaints.hear(String.valueOf(message));
  }
}
