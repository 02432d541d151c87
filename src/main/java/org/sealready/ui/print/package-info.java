/**
 * The way to paper: the choice of a printer, and the system's own windows for printing, GTK's on
 * Linux, Windows' own on Windows.
 */
package org.sealready.ui.print;
