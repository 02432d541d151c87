/** 备案之后: the number, what has changed since, and what comes besides. */
package org.sealready.ui.afterwards;
