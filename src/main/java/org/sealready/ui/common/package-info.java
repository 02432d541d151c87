/**
 * Row 4, what every window shares: background work, fonts, icons and small widgets. Imports words
 * only, besides JavaFX.
 */
package org.sealready.ui.common;
