/** Row 4: how keys lead through a group of the window. */
package org.sealready.ui.keys;
