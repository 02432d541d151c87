/** Row 4, what every window shares: background work, fonts, icons and small widgets. */
package org.sealready.ui.common;
