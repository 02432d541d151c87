/** Row 4, what every screen is made of: fonts, icons, small widgets, and the way of the focus. */
package org.sealready.ui.common;
