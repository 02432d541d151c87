/**
 * Unfinished input, and when it is saved (debounce). Independent of the window, so that it is
 * testable without one.
 */
package org.sealready.ui.typing;
