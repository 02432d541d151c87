/**
 * Row 4, ui: the colours and the text size of the window, where a person chooses them, and how they
 * are kept.
 */
package org.sealready.ui.display;
