package org.sealready.pdf.print;

/**
 * How a printer is doing.
 *
 * @param accepting whether it takes jobs
 * @param stopped whether jobs wait in its queue until somebody sees to it
 * @param colour whether it can print in colour
 */
public record PrinterState(boolean accepting, boolean stopped, boolean colour) {}
