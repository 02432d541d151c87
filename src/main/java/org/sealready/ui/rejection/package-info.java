/** What the platform or the bureau sent back, one reason after the other, and what mends it. */
package org.sealready.ui.rejection;
