/**
 * What is being typed and is no answer yet, and when it is saved. Knows no window, so that it is
 * tried without one.
 */
package org.sealready.ui.typing;
