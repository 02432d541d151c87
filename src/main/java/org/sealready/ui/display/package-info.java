/** Row 4, ui: the colours and the text size of the window, and where a person chooses them. */
package org.sealready.ui.display;
