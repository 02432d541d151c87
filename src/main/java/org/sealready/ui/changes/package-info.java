/** Row 5, the changes of the open filing: what was changed when, and taking one value back. */
package org.sealready.ui.changes;
