/**
 * Row 4, what every window shares: background work, fonts, icons and small widgets. Imports words
 * and the drawn pages of pdf only, besides JavaFX.
 */
package org.sealready.ui.common;
