/** Row 4: what keys do in any group or input of the window. */
package org.sealready.ui.keys;
