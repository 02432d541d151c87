/**
 * Row 4, the program with a window: which screen is shown, which filing is open, and what happens
 * on the way in and out.
 */
package org.sealready.ui.app;
