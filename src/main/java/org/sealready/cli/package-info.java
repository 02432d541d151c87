/**
 * Row 4: arguments in, exit code out. Prints; the work is in {@code service}. The only home of
 * picocli.
 */
package org.sealready.cli;
