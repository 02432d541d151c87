/**
 * Row 4, the window: which screen is shown, what is open, and what happens when it closes. Imports
 * every row below and the packages beneath it, never the catalogue's own package.
 */
package org.sealready.ui;
