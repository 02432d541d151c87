/** Row 4, the questions that stand over a screen, and the system's own windows for files. */
package org.sealready.ui.dialog;
