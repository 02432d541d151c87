package org.sealready.ui.print;

import java.util.Optional;

/**
 * What is to be printed.
 *
 * @param pdf all pages in order; empty where none can be made
 * @param title names the job in the printer's queue, which others see: nothing of the filing
 * @param outcome what to tell when it is printed
 */
public record Printout(Optional<byte[]> pdf, String title, Outcome outcome) {}
