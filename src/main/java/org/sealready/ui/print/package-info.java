/**
 * Row 4, the system's own windows for printing: GTK's on Linux, Windows' own on Windows. Imports
 * pdf.print, ui.common and ui.letters.
 */
package org.sealready.ui.print;
