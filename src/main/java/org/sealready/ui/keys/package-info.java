/** Row 4: what keys do in any group or input of the window, and where the keyboard stays. */
package org.sealready.ui.keys;
